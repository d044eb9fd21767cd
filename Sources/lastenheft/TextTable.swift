/// Rows in columns of equal width, for a terminal.
struct TextTable {
  /// The first row is the head.
  let rows: [[String]]
  /// Columns whose cells stand to the right.
  let rightAligned: Set<Int>

  /// One line a row, without trailing blanks, and a rule under the head.
  var lines: [String] {
    let columns = rows.first?.count ?? 0
    let widths = (0..<columns).map { column in rows.map { $0[column].count }.max() ?? 0 }
    var lines = rows.map { row in
      let cells = row.enumerated().map { column, cell in
        let blanks = String(repeating: " ", count: widths[column] - cell.count)
        return rightAligned.contains(column) ? blanks + cell : cell + blanks
      }
      return String(cells.joined(separator: "  ").reversed().drop { $0 == " " }.reversed())
    }
    if !lines.isEmpty { lines.insert(widths.map { String(repeating: "─", count: $0) }.joined(separator: "  "), at: 1) }
    return lines
  }
}
