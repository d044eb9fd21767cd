extension Table {
  // Tenths of a point: the text is 165 mm wide, a letter in the size of tables and a bold one, the edges of a cell.
  private static let room = 4_650
  private static let letter = 48
  private static let bold = 53
  private static let edges = 100
  private static let bullet = 120

  /// The share of each column in ten-thousandths, together exactly 10,000.
  ///
  /// As the template says, or else by what stands in the columns: each as wide as its widest word, and the rest by what
  /// most of its rows need.
  var shares: [Int] {
    let weights = widths.isEmpty ? needs.weights : widths
    let total = max(weights.reduce(0, +), 1)
    var shares = weights.map { $0 * 10_000 / total }
    if let last = shares.indices.last { shares[last] += 10_000 - shares.reduce(0, +) }
    return shares
  }

  /// The same; where fixed blanks leave too little room, lines may be broken at them.
  var fitting: Table {
    guard widths.isEmpty, needs.least.reduce(0, +) > Self.room else { return self }
    var table = self
    for row in table.body.indices {
      for cell in table.body[row].cells.indices {
        table.body[row].cells[cell].blocks = table.body[row].cells[cell].blocks.map(\.loosened)
      }
    }
    return table
  }

  /// What the columns need.
  private struct Needs {
    /// So much that no word is parted where it may not be.
    var least: [Int]
    /// So much that no line is broken.
    var most: [Int]
    /// What rows need, squared and added up.
    var squares: [Int]
    var rows: Int

    var weights: [Int] {
      let spare = Table.room - least.reduce(0, +)
      guard spare > 0 else { return least }
      guard most.reduce(0, +) > Table.room else { return most }
      let wishes = least.indices.map { column in
        let usual = Table.root(squares[column] / max(rows, 1)) * 12 / 10 + Table.edges
        return max(min(usual, most[column]) - least[column], 0) + 1
      }
      let wished = wishes.reduce(0, +)
      return least.indices.map { least[$0] + spare * wishes[$0] / wished }
    }
  }

  private var needs: Needs {
    let none = [Int](repeating: 0, count: columns)
    var needs = Needs(least: none, most: none, squares: none, rows: body.count)
    for (row, isHead) in head.map({ ($0, true) }) + body.map({ ($0, false) }) {
      var column = 0
      for cell in row.cells {
        if cell.span == 1 {
          let lines = cell.blocks.plain.split(separator: "\n").map(String.init)
          let indent = cell.blocks.contains(where: \.isList) ? Self.bullet : 0
          let size = isHead || cell.isHeader ? Self.bold : Self.letter
          let word = lines.map { Self.widestWord(in: $0, atMost: isHead ? 17 : 13) }.max() ?? 0
          let longest = lines.map(\.count).max() ?? 0
          // A head may be broken between words; what is long is broken anyway.
          let wanted =
            isHead ? min(longest, 16) : longest > 45 ? 45 + 3 * Self.root(longest - 45) : longest
          needs.least[column] = max(needs.least[column], word * size + indent + Self.edges)
          needs.most[column] = max(needs.most[column], wanted * size + indent + Self.edges, needs.least[column])
          if !isHead { needs.squares[column] += (wanted * size + indent) * (wanted * size + indent) }
        }
        column += cell.span
      }
    }
    return needs
  }

  // How many letters cannot be parted: what holds a digit or a fixed blank stays whole, a word is broken by syllables.
  private static func widestWord(in line: String, atMost most: Int) -> Int {
    line.split { $0 == " " || $0 == "\u{AD}" }.map { word in
      if word.contains(where: { $0.isNumber || $0 == "\u{A0}" }) { return min(word.count, 30) }
      if word.count <= 9 { return word.count }
      return word.split { $0 == "/" || $0 == "-" }.map { min($0.count, most) }.max() ?? 0
    }.max() ?? 0
  }

  // The integer part of the square root.
  private static func root(_ number: Int) -> Int {
    var low = 0
    var high = number + 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if middle <= number / max(middle, 1) { low = middle } else { high = middle }
    }
    return low
  }
}

extension Block {
  fileprivate var isList: Bool { if case .list = self { true } else { false } }

  /// The same with blanks at which lines may be broken.
  fileprivate var loosened: Block {
    switch self {
    case .paragraph(var paragraph):
      paragraph.content = paragraph.content.map { inline in
        guard case .text(let text, let style, let language) = inline else { return inline }
        return .text(text.replacing("\u{A0}", with: " "), style, language: language)
      }
      return .paragraph(paragraph)
    case .list(let ordered, let items): return .list(ordered: ordered, items: items.map { $0.map(\.loosened) })
    default: return self
    }
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
