/// The public body that buys.
package struct ContractingAuthority: Hashable, Sendable {
  /// Official name.
  package var name: String
  /// The office in charge.
  package var unit: String?
  /// Street, postcode and town, one line each.
  package var address: [String]
  /// Where bidders write to.
  package var contact: String?
  /// NUTS code, such as `DED21`.
  package var region: String
  /// On which level it buys.
  package var level: BuyerLevel
  /// Where it stands; nil where it comes from no file.
  package var location: SourceLocation?

  /// A public body.
  package init(
    name: String,
    unit: String?,
    address: [String],
    contact: String?,
    region: String,
    level: BuyerLevel = .subCentral,
    location: SourceLocation? = nil
  ) {
    self.name = name
    self.unit = unit
    self.address = address
    self.contact = contact
    self.region = region
    self.level = level
    self.location = location
  }
}
