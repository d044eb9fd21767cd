import Procurement
import XML

/// The form of an answer or a parameter: attributes `type`, `unit`, `limit`, `minimum`, `maximum`, and the codes.
enum AnswerTypeElement {
  /// The attributes, as far as they were understood.
  struct Attributes {
    enum Kind: String, CaseIterable {
      case yesNo = "yes-no"
      case quantity, money, date, text, document, codes
    }

    var kind: Kind?
    var unit: Unit?
    var limit: Int?
    var minimum: Int?
    var maximum: Int?
  }

  /// Reads `<answer type="…">`.
  static func read(_ reader: inout ElementReader) -> AnswerType? {
    let attributes = attributes(&reader)
    return answerType(attributes, codes: codes(&reader), &reader)
  }

  /// Reads the attributes, and notes those that do not fit the type.
  static func attributes(_ reader: inout ElementReader) -> Attributes {
    let attributes = Attributes(
      kind: reader.requiredAttribute("type", .oneOf(Attributes.Kind.self)),
      unit: reader.attribute("unit", .oneOf(Unit.self)),
      limit: reader.attribute("limit", .positive),
      minimum: reader.attribute("minimum", .whole(0...Int.largest)),
      maximum: reader.attribute("maximum", .positive)
    )
    guard let kind = attributes.kind else { return attributes }
    let owners: [(String, Attributes.Kind)] = [
      ("unit", .quantity), ("limit", .text), ("minimum", .codes), ("maximum", .codes),
    ]
    for (name, owner) in owners where reader.has(name) && kind != owner {
      reader.report("IN016", Message("IN016.notForType", name, kind.rawValue))
    }
    for (name, owner) in owners.prefix(2) where !reader.has(name) && kind == owner {
      reader.report("IN016", Message("IN016.neededForType", name, kind.rawValue))
    }
    return attributes
  }

  /// Reads the children `<code id="…">`.
  static func codes(_ reader: inout ElementReader) -> [AnswerType.Code] {
    let codes = reader.children("code") { code in
      let id = code.attribute("id", .id, else: "")
      return (code: AnswerType.Code(id: id, title: LocalizedTextElement.plain(&code)), line: code.element.line)
    }
    reader.requireUnique(codes.map { ($0.code.id, $0.line) })
    return codes.map(\.code)
  }

  /// The form that attributes and codes give together; nil when they give none.
  static func answerType(
    _ attributes: Attributes,
    codes: [AnswerType.Code],
    _ reader: inout ElementReader
  ) -> AnswerType? {
    if let kind = attributes.kind, kind != .codes, !codes.isEmpty {
      reader.report("IN016", Message("IN016.notForType", "code", kind.rawValue))
    }
    switch attributes.kind {
    case .yesNo: return .yesNo
    case .quantity: return attributes.unit.map { .quantity($0) }
    case .money: return .money
    case .date: return .date
    case .text: return attributes.limit.map { .text(limit: $0) }
    case .document: return .document
    case .codes: return codeList(attributes, codes, &reader)
    case nil: return nil
    }
  }

  private static func codeList(
    _ attributes: Attributes,
    _ codes: [AnswerType.Code],
    _ reader: inout ElementReader
  ) -> AnswerType {
    let minimum = attributes.minimum ?? 1
    let maximum = attributes.maximum ?? max(1, minimum)
    if codes.isEmpty {
      reader.report("IN016", Message("IN016.neededForType", "code", Attributes.Kind.codes.rawValue))
    } else if maximum > codes.count {
      reader.report("IN007", Message("IN007.moreThanCodes", String(maximum), String(codes.count)))
    }
    if minimum > maximum { reader.report("IN007", Message("IN007.order", String(minimum), String(maximum))) }
    return .codes(codes, minimum: minimum, maximum: maximum)
  }
}

// Writing.
extension AnswerTypeElement {
  /// `<answer type="…">`.
  static func element(_ type: AnswerType) -> XMLElement { XMLElement("answer", attributes(type), codes(type)) }

  /// The attributes of a type.
  static func attributes(_ type: AnswerType) -> [XMLAttribute?] {
    switch type {
    case .yesNo: [kind(.yesNo)]
    case .quantity(let unit): [kind(.quantity), XMLAttribute("unit", unit.rawValue)]
    case .money: [kind(.money)]
    case .date: [kind(.date)]
    case .text(let limit): [kind(.text), XMLAttribute("limit", String(limit))]
    case .document: [kind(.document)]
    case .codes(_, let minimum, let maximum):
      [kind(.codes), XMLAttribute("minimum", String(minimum)), XMLAttribute("maximum", String(maximum))]
    }
  }

  /// The codes of a type.
  static func codes(_ type: AnswerType) -> [XMLElement] {
    guard case .codes(let codes, _, _) = type else { return [] }
    return codes.map { XMLElement("code", [XMLAttribute("id", $0.id)], LocalizedTextElement.parts($0.title)) }
  }

  private static func kind(_ kind: Attributes.Kind) -> XMLAttribute { XMLAttribute("type", kind.rawValue) }
}
