import Procurement
import XML

/// `<estimate>`: the estimated value of the contract, as two amounts a year or item by item.
enum EstimateElement {
  static func read(_ reader: inout ElementReader) -> ValueEstimate {
    let low = reader.attribute("low-per-year", .money)
    let high = reader.attribute("high-per-year", .money)
    let months = reader.attribute("months", .positive)
    let attributes = ["low-per-year", "high-per-year", "months"].filter { reader.has($0) }
    let reason = reader.child("reason", read: LocalizedTextElement.running)
    let items = reader.children("running", "single", "calls", read: EstimateItemElement.read)
    // Either all of the attributes or at least one item.
    if attributes.isEmpty == items.isEmpty || ![0, 3].contains(attributes.count) {
      reader.report("IN016", Message("IN016.estimate"))
    }
    guard let low, let high, let months else {
      return ValueEstimate(items: items, reason: reason, location: reader.location)
    }
    if low > high { reader.report("IN007", Message("IN007.order", low.description, high.description)) }
    return ValueEstimate(
      lowPerYear: low,
      highPerYear: high,
      months: months,
      reason: reason,
      location: reader.location
    )
  }

  /// The element; in its short form where two amounts a year say everything.
  static func element(_ estimate: ValueEstimate) -> XMLElement {
    let reason = LocalizedTextElement.element("reason", estimate.reason)
    guard let attributes = shortForm(estimate) else {
      return XMLElement("estimate", [], [reason] + estimate.items.map(EstimateItemElement.element))
    }
    return XMLElement("estimate", attributes, [reason])
  }

  private static func shortForm(_ estimate: ValueEstimate) -> [XMLAttribute?]? {
    guard estimate.items.count == 1, let item = estimate.items.first,
      case .running(.year, .months(let months), []) = item.kind,
      item.title == nil, item.lot == nil, !item.isOption, item.location == estimate.location
    else { return nil }
    return [
      XMLAttribute("low-per-year", item.least.description),
      XMLAttribute("high-per-year", item.most.description),
      XMLAttribute("months", String(months)),
    ]
  }
}
