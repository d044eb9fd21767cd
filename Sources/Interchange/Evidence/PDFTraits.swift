import Procurement

/// What can be said of a PDF file without opening it (ISO 32000-1, 7.5).
enum PDFTraits {
  /// Whether the header stands within the first 1,024 bytes, as readers accept it.
  static func hasHeader(_ bytes: [UInt8]) -> Bool { place(of: "%PDF-", in: bytes.prefix(1024)) != nil }

  /// Cut off without its end mark; encrypted; with scripts, commands to start programs or embedded files.
  static func traits(of bytes: [UInt8]) -> Set<EvidenceFile.Trait> {
    var traits: Set<EvidenceFile.Trait> = []
    if place(of: "%%EOF", in: bytes.suffix(1024)) == nil || place(of: "startxref", in: bytes.suffix(2048)) == nil {
      traits.insert(.damaged)
    }
    if place(of: "/Encrypt", in: bytes[...]) != nil { traits.insert(.encrypted) }
    for mark in ["/JavaScript", "/JS ", "/JS(", "/Launch", "/EmbeddedFile"] where place(of: mark, in: bytes[...]) != nil
    {
      traits.insert(.active)
    }
    return traits
  }

  private static func place(of mark: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let mark = Array(mark.utf8)
    guard let first = mark.first, bytes.count >= mark.count else { return nil }
    var start = bytes.startIndex
    while let place = bytes[start...].firstIndex(of: first) {
      if bytes[place...].starts(with: mark) { return place }
      start = place + 1
    }
    return nil
  }
}
