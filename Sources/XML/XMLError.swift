/// A file that is not XML as we accept it, with the place.
package struct XMLError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The file as the caller named it.
  package var file: String
  /// From 1; 0 when the whole file is meant.
  package var line: Int
  /// From 1, in bytes, where libxml2 knows it.
  package var column: Int?
  /// What is wrong.
  package var kind: XMLErrorKind

  /// An error at a place.
  package init(file: String, line: Int = 0, column: Int? = nil, kind: XMLErrorKind) {
    self.file = file
    self.line = line
    self.column = column
    self.kind = kind
  }

  /// `file:line: error: text`, in English; without the line when the whole file is meant.
  package var description: String {
    let place = line == 0 ? file : "\(file):\(line)"
    return "\(place): error: \(kind.text)"
  }

  /// The stable name of the refusal, under which the wording has its texts.
  package var key: String { kind.key }

  /// What the wording puts in the place of `{0}`, `{1}`.
  package var arguments: [String] { kind.arguments }
}
