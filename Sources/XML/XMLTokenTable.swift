internal import CLibxml2

/// Finds the token of a name by the address that libxml2 keeps the name at.
///
/// A parser keeps each name once, so equal names have equal addresses and no text is compared.
struct XMLTokenTable {
  private var addresses: [UnsafePointer<xmlChar>?]
  private var tokens: [Int32]
  private let mask: Int

  init(_ vocabulary: XMLVocabulary, in parser: xmlParserCtxtPtr) {
    // At most a quarter full, so that a search ends after a step or two.
    var size = 4
    while size < 4 * vocabulary.names.count { size *= 2 }
    mask = size - 1
    addresses = Array(repeating: nil, count: size)
    tokens = Array(repeating: Int32(XMLVocabulary.unknown), count: size)
    for (token, name) in vocabulary.names.enumerated() {
      guard let address = xmlDictLookup(parser.pointee.dict, name, -1) else { continue }
      var slot = slot(of: address)
      while addresses[slot] != nil { slot = (slot + 1) & mask }
      addresses[slot] = address
      tokens[slot] = Int32(token)
    }
  }

  func token(of name: UnsafePointer<xmlChar>) -> Int32 {
    var slot = slot(of: name)
    while let address = addresses[slot] {
      if address == name { return tokens[slot] }
      slot = (slot + 1) & mask
    }
    return Int32(XMLVocabulary.unknown)
  }

  // Names lie closely in libxml2's pool: multiply (Fibonacci hashing) to spread them.
  private func slot(of address: UnsafePointer<xmlChar>) -> Int {
    Int(truncatingIfNeeded: (UInt(bitPattern: address) &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
  }
}
