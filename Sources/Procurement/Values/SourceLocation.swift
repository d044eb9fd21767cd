/// A place in a file: where a value came from, where a finding points to.
package struct SourceLocation: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The file as the user named it, relative to the dossier where it belongs to one.
  package var file: String
  /// Counted from 1; 0 means the whole file.
  package var line: Int

  /// A place in `file`.
  package init(file: String, line: Int) {
    self.file = file
    self.line = line
  }

  /// `file:line`, or the file alone when the whole file is meant.
  package var description: String { line > 0 ? "\(file):\(line)" : file }

  package static func < (left: Self, right: Self) -> Bool {
    (left.file, left.line) < (right.file, right.line)
  }
}
