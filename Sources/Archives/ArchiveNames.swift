/// The names of an archive seen so far.
struct ArchiveNames {
  private let file: String
  private let limit: Int
  private var seen: Set<String> = []

  init(file: String, limit: Int) {
    self.file = file
    self.limit = limit
  }

  /// The name as text, once it is known to be safe and new.
  ///
  /// Names that differ only in upper and lower case are one name to many programs, and to office documents.
  mutating func admit(_ bytes: [UInt8]) throws(ArchiveError) -> String {
    let name = String(decoding: bytes, as: UTF8.self)
    if let fault = ArchiveNameFault.first(in: bytes, limit: limit) {
      throw ArchiveError(file: file, entry: Self.printable(name), kind: .unsafeName(fault))
    }
    let folder = name.hasSuffix("/") ? String(name.dropLast()) : name
    guard seen.insert(folder.lowercased()).inserted else {
      throw ArchiveError(file: file, entry: name, kind: .duplicateName)
    }
    return name
  }

  // A name for a message: on one line, without characters that steer a terminal, and not endless.
  private static func printable(_ name: String) -> String {
    var safe = ""
    for scalar in name.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: safe += "\u{FFFD}"
      default: safe.unicodeScalars.append(scalar)
      }
    }
    return safe.count > 80 ? safe.prefix(80) + "…" : safe
  }
}
