internal import CLibxml2

/// Numbers names, prefixes and namespaces by the address that libxml2 keeps them at.
///
/// A parser keeps each such text once, so equal texts have equal addresses: no text is compared, and each becomes a
/// `String` once.
struct XMLNameTable {
  /// The index of no prefix and no namespace.
  static let nothing: Int32 = -1

  /// The texts; first those of the vocabulary.
  private(set) var texts: [String] = []

  // A hash table with open addressing, at most half full, so that a search ends after a step or two.
  private var slots: [(address: UnsafePointer<xmlChar>?, index: Int32)]

  init(_ vocabulary: XMLVocabulary, in parser: xmlParserCtxtPtr) {
    slots = Array(repeating: (nil, Self.nothing), count: 128)
    texts.reserveCapacity(vocabulary.names.count + 8)
    for name in vocabulary.names { _ = add(name, in: parser) }
  }

  /// The index of a text that libxml2 is told to keep.
  mutating func add(_ text: String, in parser: xmlParserCtxtPtr) -> Int32 {
    // Fails for want of memory only: `text` is ours, and added before the document can fill the dictionary.
    guard let address = xmlDictLookup(parser.pointee.dict, text, -1) else { fatalError("out of memory") }
    return index(of: address)
  }

  /// The index of a text that libxml2 keeps at the address; new ones get the next number.
  mutating func index(of address: UnsafePointer<xmlChar>?) -> Int32 {
    guard let address else { return Self.nothing }
    let slot = slot(of: address)
    if slots[slot].address != nil { return slots[slot].index }
    let index = Int32(texts.count)
    texts.append(String(cString: address))
    slots[slot] = (address, index)
    if 2 * texts.count > slots.count { grow() }
    return index
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: (nil, Self.nothing), count: 2 * old.count)
    for entry in old { if let address = entry.address { slots[slot(of: address)] = entry } }
  }

  /// Where the address is, or belongs.
  private func slot(of address: UnsafePointer<xmlChar>) -> Int {
    let mask = slots.count - 1
    // Texts lie closely in libxml2's pool: multiply (Fibonacci hashing) to spread them.
    var slot = Int(truncatingIfNeeded: (UInt(bitPattern: address) &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while let found = slots[slot].address, found != address { slot = (slot + 1) & mask }
    return slot
  }
}
