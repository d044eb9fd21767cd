package import Procurement
package import XML

/// `<price-sheet>`: the positions that bidders price.
package enum PriceSheetFormat {
  /// Reads a price sheet.
  package static func read(
    _ bytes: [UInt8],
    file: String,
    limits: XMLLimits = .standard
  ) -> Reading<PriceSheet> {
    NativeFile.read(.priceSheet, bytes, file: file, limits: limits, read: sheet)
  }

  private static func sheet(_ reader: inout ElementReader) -> PriceSheet {
    let tender = reader.attribute("tender", .id, else: "")
    let tax = reader.attribute("tax-percent", .percentage, else: DecimalNumber(0))
    let term = reader.requiredChild("term") { operand(&$0, unit: .months) } ?? nil
    let positions = reader.children("position", atLeast: 1, read: position)
    reader.requireUnique(positions.map { ($0.id, $0.location.line) })
    return PriceSheet(
      tender: tender,
      term: term ?? .value(.quantity(Quantity(DecimalNumber(0), .months))),
      taxPercent: tax,
      positions: positions,
      location: reader.location
    )
  }

  private static func position(_ reader: inout ElementReader) -> PriceSheet.Position {
    let id = reader.attribute("id", .requirementID, else: "")
    if !id.isEmpty { reader.about = .position(id) }
    let unit = reader.attribute("unit", .oneOf(Unit.self), else: .count)
    let recurrence = reader.attribute("recurrence", .oneOf(PriceSheet.Position.Recurrence.self), else: .once)
    let isOptional = reader.attribute("optional", .yesNo) ?? false
    let lot = reader.attribute("lot", .id)
    let requirements = reader.attribute("requirements", .list(of: .requirementID)) ?? []
    let title = reader.requiredChild("title", read: LocalizedTextElement.plain)
    let quantity = reader.requiredChild("quantity") { operand(&$0, unit: unit) } ?? nil
    let note = reader.child("note", read: LocalizedTextElement.running)
    return PriceSheet.Position(
      id: id,
      title: title ?? LocalizedText(id),
      note: note,
      unit: unit,
      quantity: quantity ?? .value(.quantity(Quantity(DecimalNumber(0), unit))),
      recurrence: recurrence,
      isOptional: isOptional,
      lot: lot,
      requirements: requirements,
      condition: reader.child("applies-when", read: ConditionElement.read) ?? nil,
      location: reader.location
    )
  }

  private static func operand(_ reader: inout ElementReader, unit: Unit) -> Operand? {
    let value = reader.attribute("value", .positive)
    let parameter = reader.attribute("parameter", .id)
    if reader.has("value") == reader.has("parameter") {
      reader.report("IN016", Message("IN016.exactlyOne", reader.element.name, "value, parameter"))
    }
    if let value { return .value(.quantity(Quantity(DecimalNumber(value), unit))) }
    return parameter.map { .parameter($0) }
  }
}

// Writing.
extension PriceSheetFormat {
  /// The canonical bytes.
  package static func write(_ sheet: PriceSheet) -> [UInt8] {
    NativeFile.bytes(
      XMLElement(
        "price-sheet",
        [XMLAttribute("tender", sheet.tender), XMLAttribute("tax-percent", sheet.taxPercent.description)],
        [element("term", sheet.term)] + sheet.positions.map(element)
      )
    )
  }

  private static func element(_ position: PriceSheet.Position) -> XMLElement {
    let attributes: [XMLAttribute?] = [
      XMLAttribute("id", position.id),
      XMLAttribute("unit", position.unit.rawValue),
      XMLAttribute("recurrence", position.recurrence.rawValue),
      position.isOptional ? .yesNo("optional", true) : nil,
      .optional("lot", position.lot),
      .list("requirements", position.requirements),
    ]
    let children = [
      LocalizedTextElement.element("title", position.title),
      element("quantity", position.quantity),
      LocalizedTextElement.element("note", position.note),
      ConditionElement.element(position.condition),
    ]
    return XMLElement("position", attributes, children)
  }

  private static func element(_ name: String, _ operand: Operand) -> XMLElement {
    switch operand {
    case .value(let value): XMLElement(name, [XMLAttribute("value", TypedValue.text(value))])
    case .parameter(let id): XMLElement(name, [XMLAttribute("parameter", id)])
    case .milestone: preconditionFailure("a quantity is a number or a parameter")
    }
  }
}
