/// An archive that is refused, or that cannot be written, with the entry.
package struct ArchiveError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The archive as the caller named it.
  package var file: String
  /// The entry that is wrong, made printable; nil when the whole archive is meant.
  package var entry: String?
  /// What is wrong.
  package var kind: ArchiveErrorKind

  /// An error in an archive or in one of its entries.
  package init(file: String, entry: String? = nil, kind: ArchiveErrorKind) {
    self.file = file
    self.entry = entry
    self.kind = kind
  }

  /// `file: error: text`, in English, with the entry in quotes where one is meant.
  package var description: String {
    guard let entry else { return "\(file): error: \(kind.text)" }
    return "\(file): error: entry '\(entry)': \(kind.text)"
  }

  /// The stable name of the refusal, under which the wording has its texts.
  package var key: String { kind.key }

  /// What the wording puts in the place of `{0}`, `{1}`: the entry first where one is meant, then the values.
  package var arguments: [String] { (entry.map { [$0] } ?? []) + kind.values }
}
