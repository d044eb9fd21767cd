import Procurement
import XML

/// `<expect>`: what an answer must say.
enum ExpectationElement {
  private static let choices = ["equals", "minimum", "maximum", "all-of", "any-of"]

  /// Reads what an answer of the form `type` must say; without a form, no values can be read.
  static func read(_ reader: inout ElementReader, type: AnswerType?) -> Expectation? {
    let equals = reader.child("equals") { operand(&$0, type) }
    let minimum = reader.child("minimum") { operand(&$0, type) }
    let maximum = reader.child("maximum") { operand(&$0, type) }
    let all = reader.child("all-of") { codes(&$0, type) }
    let any = reader.child("any-of") { (codes(&$0, type), $0.attribute("count", .positive) ?? 1) }
    requireOne([equals != nil, minimum != nil || maximum != nil, all != nil, any != nil], &reader)
    requireFit(&reader, type)
    if let any, any.1 > any.0.count, !any.0.isEmpty {
      reader.report("IN007", Message("IN007.moreThanCodes", String(any.1), String(any.0.count)))
    }
    if let all { return .includesAll(all) }
    if let any { return .includesAny(any.0, count: any.1) }
    if let operand = equals ?? nil { return .equals(operand) }
    return bounds(minimum ?? nil, maximum ?? nil, &reader)
  }

  private static func bounds(_ low: Operand?, _ high: Operand?, _ reader: inout ElementReader) -> Expectation? {
    guard let low else { return high.map { .maximum($0) } }
    guard let high else { return .minimum(low) }
    if case .value(let first) = low, case .value(let last) = high, isAbove(first, last) {
      reader.report("IN007", Message("IN007.order", TypedValue.text(first), TypedValue.text(last)))
    }
    return .range(low, high)
  }

  private static func isAbove(_ first: Value, _ last: Value) -> Bool {
    switch (first, last) {
    case (.quantity(let first), .quantity(let last)): first.amount > last.amount
    case (.money(let first), .money(let last)): first > last
    case (.date(let first), .date(let last)): first > last
    default: false
    }
  }

  private static func requireOne(_ groups: [Bool], _ reader: inout ElementReader) {
    switch groups.count(where: \.self) {
    case 0: reader.reportMissing(choices)
    case 1: break
    default: reader.report("IN008", Message("IN008.onlyOne", reader.element.name, choices.joined(separator: ", ")))
    }
  }

  private static func requireFit(_ reader: inout ElementReader, _ type: AnswerType?) {
    guard let type else { return }
    let fitting =
      switch type {
      case .yesNo, .text: ["equals"]
      case .quantity, .money, .date: ["equals", "minimum", "maximum"]
      case .codes: ["equals", "all-of", "any-of"]
      case .document: [String]()
      }
    for child in reader.element.elements where choices.contains(child.name) && !fitting.contains(child.name) {
      reader.report("IN015", Message("IN015.comparison", child.name), line: child.line)
    }
  }
}

// Operands and codes.
extension ExpectationElement {
  private static func operand(_ reader: inout ElementReader, _ type: AnswerType?) -> Operand? {
    let value = TypedValue.attribute("value", as: type, &reader)
    let parameter = reader.attribute("parameter", .id)
    let milestone = reader.attribute("milestone", .oneOf(Milestone.self))
    let names = ["value", "parameter", "milestone"]
    if names.count(where: { reader.has($0) }) != 1 {
      reader.report("IN016", Message("IN016.exactlyOne", reader.element.name, names.joined(separator: ", ")))
    }
    if milestone != nil, let type, type != .date { reader.report("IN015", Message("IN015.milestone")) }
    if let value { return .value(value) }
    if let parameter { return .parameter(parameter) }
    return milestone.map { .milestone($0) }
  }

  private static func codes(_ reader: inout ElementReader, _ type: AnswerType?) -> [String] {
    let codes = reader.attribute("codes", .list(of: .id), else: [])
    for code in codes { CodeReference.require(code, in: type, &reader) }
    return codes
  }

  /// `<expect>` with what it says.
  static func element(_ expectation: Expectation?) -> XMLElement? {
    guard let expectation else { return nil }
    let children: [XMLElement] =
      switch expectation {
      case .equals(let operand): [element("equals", operand)]
      case .minimum(let operand): [element("minimum", operand)]
      case .maximum(let operand): [element("maximum", operand)]
      case .range(let low, let high): [element("minimum", low), element("maximum", high)]
      case .includesAll(let codes): [XMLElement("all-of", [.list("codes", codes)])]
      case .includesAny(let codes, let count):
        [XMLElement("any-of", [.list("codes", codes), XMLAttribute("count", String(count))])]
      }
    return XMLElement("expect", [], children)
  }

  private static func element(_ name: String, _ operand: Operand) -> XMLElement {
    switch operand {
    case .value(let value): XMLElement(name, attributes: [XMLAttribute("value", TypedValue.text(value))])
    case .parameter(let id): XMLElement(name, attributes: [XMLAttribute("parameter", id)])
    case .milestone(let day): XMLElement(name, attributes: [XMLAttribute("milestone", day.rawValue)])
    }
  }
}
