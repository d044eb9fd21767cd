import Procurement
import XML

/// `<plausible>`: the range in which the buyer thinks a further offer possible.
enum PlausibleElement {
  /// The range; nil where one of its values is wrong.
  static func read(_ reader: inout ElementReader) -> PlausibleOffers? {
    let leastPoints = reader.requiredAttribute("least-performance", .whole(0...Int.largest))
    let mostPoints = reader.requiredAttribute("most-performance", .whole(0...Int.largest))
    let leastPrice = reader.requiredAttribute("least-price", .priceAboveZero)
    let mostPrice = reader.requiredAttribute("most-price", .priceAboveZero)
    guard let leastPoints, let mostPoints, let leastPrice, let mostPrice else { return nil }
    if leastPoints > mostPoints { report(String(leastPoints), String(mostPoints), &reader) }
    if leastPrice > mostPrice { report(leastPrice.description, mostPrice.description, &reader) }
    guard leastPoints <= mostPoints, leastPrice <= mostPrice else { return nil }
    return PlausibleOffers(performance: leastPoints...mostPoints, price: leastPrice...mostPrice)
  }

  private static func report(_ least: String, _ most: String, _ reader: inout ElementReader) {
    reader.report("IN007", Message("IN007.order", least, most))
  }

  /// The element.
  static func element(_ plausible: PlausibleOffers) -> XMLElement {
    XMLElement(
      "plausible",
      [
        XMLAttribute("least-performance", String(plausible.performance.lowerBound)),
        XMLAttribute("most-performance", String(plausible.performance.upperBound)),
        XMLAttribute("least-price", plausible.price.lowerBound.description),
        XMLAttribute("most-price", plausible.price.upperBound.description),
      ]
    )
  }
}
