import Procurement
import XML

/// `<estimate low-per-year="2000.00" …>`: the estimated value of the contract.
enum EstimateElement {
  static func read(_ reader: inout ElementReader) -> ValueEstimate {
    let low = reader.attribute("low-per-year", .money, else: Money(cents: 0))
    let high = reader.attribute("high-per-year", .money, else: low)
    let months = reader.attribute("months", .positive, else: 0)
    if low > high { reader.report("IN007", Message("IN007.order", low.description, high.description)) }
    let reason = reader.child("reason", read: LocalizedTextElement.running)
    return ValueEstimate(lowPerYear: low, highPerYear: high, months: months, reason: reason)
  }

  /// The element.
  static func element(_ estimate: ValueEstimate) -> XMLElement {
    let attributes: [XMLAttribute?] = [
      XMLAttribute("low-per-year", estimate.lowPerYear.description),
      XMLAttribute("high-per-year", estimate.highPerYear.description),
      XMLAttribute("months", String(estimate.months)),
    ]
    return XMLElement("estimate", attributes, [LocalizedTextElement.element("reason", estimate.reason)])
  }
}
