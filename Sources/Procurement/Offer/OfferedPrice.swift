/// A bidder's price for one position.
package struct OfferedPrice: Hashable, Sendable {
  /// Id of the position, as written.
  package var position: String
  /// Net price of one piece; nil when it is missing.
  package var unitPrice: Money?
  /// Pieces over the term, as the bidder repeats them; nil when left out.
  package var quantity: Int?
  /// Net price over the term as the bidder computed it; nil when left out.
  package var total: Money?
  /// What the bidder added in own words.
  package var comment: String?
  /// Where it stands.
  package var location: SourceLocation

  /// A price for `position`.
  package init(
    position: String,
    unitPrice: Money?,
    quantity: Int? = nil,
    total: Money? = nil,
    comment: String? = nil,
    location: SourceLocation
  ) {
    self.position = position
    self.unitPrice = unitPrice
    self.quantity = quantity
    self.total = total
    self.comment = comment
    self.location = location
  }
}
