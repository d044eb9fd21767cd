/// The estimated value of the contract, net: everything that is to be added up for it.
///
/// How it is added up is dated law; see ``Valuation``.
package struct ValueEstimate: Hashable, Sendable {
  /// What adds up, in the order of the file.
  package var items: [EstimateItem]
  /// How the buyer came to it.
  package var reason: LocalizedText?
  /// Where it stands.
  package var location: SourceLocation

  /// An estimate of `items`.
  package init(items: [EstimateItem], reason: LocalizedText? = nil, location: SourceLocation) {
    self.items = items
    self.reason = reason
    self.location = location
  }

  /// Whether it names no amount, or none above 0.
  package var isEmpty: Bool { items.allSatisfy { $0.most <= Money(cents: 0) } }

  /// An estimate of one service between two amounts a year over a fixed term.
  package init(
    lowPerYear: Money,
    highPerYear: Money,
    months: Int,
    reason: LocalizedText? = nil,
    location: SourceLocation
  ) {
    let service = EstimateItem(
      kind: .running(per: .year, term: .months(months), extensions: []),
      least: lowPerYear,
      most: highPerYear,
      location: location
    )
    self.init(items: [service], reason: reason, location: location)
  }
}
