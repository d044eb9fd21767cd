/// A place in a file: where a value came from, where a finding points to.
package struct SourceLocation: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The file as the user named it, relative to the dossier where it belongs to one.
  package var file: String
  /// Counted from 1; 0 means the whole file.
  package var line: Int
  /// The cell of the spreadsheet, such as `Preise!G5`; in a file made from a spreadsheet the cell that it came from.
  package var cell: String?

  /// A place in `file`.
  package init(file: String, line: Int, cell: String? = nil) {
    self.file = file
    self.line = line
    self.cell = cell
  }

  /// `file:line`, or the file alone when the whole file is meant; with the cell in brackets where there is one.
  package var description: String {
    let place = line > 0 ? "\(file):\(line)" : file
    return cell.map { "\(place) (\($0))" } ?? place
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.file, left.line, left.cell ?? "") < (right.file, right.line, right.cell ?? "")
  }
}
