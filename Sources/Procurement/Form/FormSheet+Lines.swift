// How much room texts need; spreadsheets do not find out themselves when a file is opened.

extension FormSheet {
  /// The lines that a row needs, at least 1; long words and wide letters are allowed for.
  package func lines(of row: FormRow) -> Int {
    if spans(row) { return Self.lines(of: row.cells[0].text, width: columns.reduce(0) { $0 + $1.width }) }
    return zip(row.cells, columns).map { Self.lines(of: $0.text, width: $1.width) }.max() ?? 1
  }

  /// Whether the only cell of a row reaches over all columns.
  package func spans(_ row: FormRow) -> Bool {
    row.cells.count == 1 && columns.count > 1 && [.title, .note, .section].contains(row.kind)
  }

  /// The lines that `text` needs in a column `width` digits wide, at least 1.
  package static func lines(of text: some StringProtocol, width: Int) -> Int {
    let room = max(4, width)
    // No text has more characters than bytes, and most are short.
    guard text.utf8.count > room || text.utf8.contains(UInt8(ascii: "\n")) else { return 1 }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .reduce(0) { $0 + max(1, ($1.count + room - 1) / room) }
  }
}

extension FormCell {
  /// The text in it; empty where there is none.
  package var text: String { if case .text(let text) = content { text } else { "" } }
}
