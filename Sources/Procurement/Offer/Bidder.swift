/// Who offers.
package struct Bidder: Hashable, Sendable, Identifiable {
  /// Such as `nordpost`; the evaluation file names bidders by it.
  package var id: String
  /// Name of the company.
  package var name: String
  /// One line each.
  package var address: [String]

  /// The bidder `id`.
  package init(id: String, name: String, address: [String] = []) {
    self.id = id
    self.name = name
    self.address = address
  }
}
