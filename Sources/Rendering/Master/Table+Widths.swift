extension Table {
  /// The share of each column in ten-thousandths, together exactly 10,000.
  ///
  /// As the template says, or else by what stands in the columns: short ones as wide as their longest word or number, the
  /// others by the root of their text, so that a column with ten times the text is about three times as wide.
  var shares: [Int] {
    let weights = widths.isEmpty ? Self.weights(of: head + body, columns) : widths
    let total = max(weights.reduce(0, +), 1)
    var shares = weights.map { $0 * 10_000 / total }
    if let last = shares.indices.last { shares[last] += 10_000 - shares.reduce(0, +) }
    return shares
  }

  private static func weights(of rows: [Row], _ columns: Int) -> [Int] {
    var longest = [Int](repeating: 0, count: columns)
    var total = longest
    var word = longest
    for row in rows {
      var column = 0
      for cell in row.cells {
        if cell.span == 1 {
          let text = cell.blocks.plain
          longest[column] = max(longest[column], text.utf8.count)
          total[column] += text.utf8.count
          let words = text.utf8.split { $0 == 0x20 || $0 == 0x0A }.map(\.count)
          word[column] = max(word[column], words.max() ?? 0)
        }
        column += cell.span
      }
    }
    if longest.allSatisfy({ $0 <= 14 }) { return [Int](repeating: 1, count: columns) }
    return (0..<columns).map { column in
      let mean = total[column] / max(rows.count, 1)
      // In sixteenths of a letter.
      let text = max(root(mean * 256) * 12 / 10, root(longest[column] * 256))
      return max(min(longest[column], min(word[column], 18)) * 9, longest[column] <= 14 ? 0 : text, 40)
    }
  }

  // The integer part of the square root.
  private static func root(_ number: Int) -> Int {
    var low = 0
    var high = number + 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if middle * middle <= number { low = middle } else { high = middle }
    }
    return low
  }
}

extension [Block] {
  /// The text of the blocks, without its style; blocks are apart by a line end.
  var plain: String { map(\.plain).joined(separator: "\n") }
}

extension Block {
  /// The text of the block, without its style.
  var plain: String {
    switch self {
    case .heading(let heading): heading.content.plain
    case .paragraph(let paragraph): paragraph.content.plain
    case .list(_, let items): items.map(\.plain).joined(separator: "\n")
    case .definitions(let definitions):
      definitions.map { $0.term.plain + " " + $0.blocks.plain }.joined(separator: "\n")
    case .table(let table):
      (table.head + table.body).map { $0.cells.map(\.blocks.plain).joined(separator: " ") }.joined(separator: "\n")
    case .box(let box): box.blocks.plain
    case .picture(let picture): picture.title + ". " + picture.description
    }
  }
}
