/// The kinds of files that documents are written as, in the order in which they are made.
package enum DocumentFormat: String, Hashable, Sendable, CaseIterable {
  /// One file to read in any browser; what the others are derived from.
  case html
  /// To publish and to keep: PDF/UA-1 and PDF/A-2a.
  case pdf
  /// To edit, OpenDocument.
  case odt
  /// To edit, Office Open XML.
  case docx
  /// Plain text with marks, to compare versions.
  case md

  /// The formats in `text`, such as `html,pdf`; `all` means all of them.
  ///
  /// - Throws: `KitError` when a name is none.
  package static func list(_ texts: [String]) throws(KitError) -> [DocumentFormat] {
    var wanted: Set<DocumentFormat> = []
    for name in texts.flatMap({ $0.split(separator: ",") }) {
      if name == "all" { return allCases }
      guard let format = Self(rawValue: String(name)) else { throw .noFormat(String(name), names) }
      wanted.insert(format)
    }
    return wanted.isEmpty ? [.html] : allCases.filter(wanted.contains)
  }

  /// The names on the command line.
  package static var names: [String] { allCases.map(\.rawValue) + ["all"] }
}
