import Procurement
import XML

/// `<authority region="DED21">`: the public body that buys.
enum AuthorityElement {
  static func read(_ reader: inout ElementReader) -> ContractingAuthority {
    let region = reader.attribute("region", .region, else: "")
    let level = reader.attribute("level", .oneOf(BuyerLevel.self)) ?? .subCentral
    let name = reader.requiredChild("name") { $0.text() }
    let unit = reader.child("unit") { $0.text() }
    let address = reader.children("address-line") { $0.text() }
    let contact = reader.child("contact") { $0.text() }
    return ContractingAuthority(
      name: name ?? "",
      unit: unit,
      address: address,
      contact: contact,
      region: region,
      level: level,
      location: reader.location
    )
  }

  /// The element.
  static func element(_ authority: ContractingAuthority) -> XMLElement {
    XMLElement(
      "authority",
      [
        XMLAttribute("region", authority.region),
        authority.level == .subCentral ? nil : XMLAttribute("level", authority.level.rawValue),
      ],
      [XMLElement("name", text: authority.name), authority.unit.map { XMLElement("unit", text: $0) }]
        + authority.address.map { XMLElement("address-line", text: $0) }
        + [authority.contact.map { XMLElement("contact", text: $0) }]
    )
  }
}
