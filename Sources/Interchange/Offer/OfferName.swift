import XML

/// The names of elements and attributes in an offer; the raw value is the token.
enum OfferName: Int, CaseIterable {
  case offer, tender, version, digest, lots
  case bidder, id, name, addressLine
  case declarations, declaration, topic, given, comment
  case answers, answer, requirement, evidence, value, unit
  case clauses, clause, ref, stance
  case document, code, file, issuer, validFrom, validUntil
  case prices, price, position, unitPrice, quantity, total, amount
  case place

  /// The vocabulary that gives these tokens.
  static let vocabulary = XMLVocabulary(allCases.map(\.text))

  /// As the file has it.
  var text: String {
    switch self {
    case .addressLine: "address-line"
    case .validFrom: "valid-from"
    case .validUntil: "valid-until"
    case .unitPrice: "unit-price"
    default: String(describing: self)
    }
  }
}

/// The attributes that an element may have.
struct OfferNames: ExpressibleByArrayLiteral {
  private let bits: UInt64
  /// In the order of the format.
  let names: [OfferName]

  init(arrayLiteral names: OfferName...) {
    self.names = names
    bits = names.reduce(0) { $0 | 1 << UInt64($1.rawValue) }
  }

  /// Whether the name of this token is among them.
  func contains(_ token: Int) -> Bool { token >= 0 && bits & 1 << UInt64(token) != 0 }
}

/// A place for children in an element of an offer.
struct OfferSlot {
  /// The name of the children.
  let name: OfferName
  /// Whether there must be one.
  var isRequired = false
  /// Whether there may be several.
  var isRepeated = false
}
