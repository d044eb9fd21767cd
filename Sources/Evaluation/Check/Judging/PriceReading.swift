import Procurement

/// The prices of an offer, recomputed from unit prices and the quantities of the price sheet.
struct PriceReading {
  /// The net sum over all positions that count; nil when one of them has no clear price or the sum leaves 64 bits.
  let net: Money?
  /// The net sum over all positions that are priced, options included; nil as above.
  let netWithOptions: Money?
  /// What offers are compared by, as announced.
  let evaluated: Money?

  /// Recomputes the prices of `submission`.
  init(_ submission: Submission) {
    let specification = submission.specification
    let scoring = specification.tender.scoring
    let positions = submission.pricedPositions
    net = Self.sum(positions.filter { scoring.includesOptions || !$0.position.isOptional }, submission)
    netWithOptions = Self.sum(positions, submission)
    evaluated = net.flatMap { scoring.priceBasis == .net ? $0 : Self.gross($0, tax: specification.taxPercent) }
  }

  private static func sum(_ positions: [Specification.PricedPosition], _ submission: Submission) -> Money? {
    var sum = Money(cents: 0)
    for position in positions {
      guard let price = unitPrice(position.id, submission), let product = price.times(position.total),
        let next = sum.adding(product)
      else { return nil }
      sum = next
    }
    return sum
  }

  /// The unit price of a position; nil when there is none, or two that differ.
  private static func unitPrice(_ position: String, _ submission: Submission) -> Money? {
    guard let first = submission.prices[position], let price = submission.offer.prices[first].unitPrice else {
      return nil
    }
    guard submission.prices.count < submission.offer.prices.count else { return price }
    let agree = submission.offer.prices.allSatisfy { $0.position != position || $0.unitPrice == price }
    return agree ? price : nil
  }

  /// With tax, halves of a cent rounded up (away from zero).
  private static func gross(_ net: Money, tax: DecimalNumber) -> Money? {
    let exact = Rational(net.cents) * (Rational(100) + tax.rational) * Rational(1, 100)
    return exact.rounded(to: 0).whole.map { Money(cents: $0) }
  }
}
