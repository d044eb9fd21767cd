import Procurement

/// Texts of cells as they are compared.
enum SheetText {
  /// `text` with every run of white space as one blank, none at the ends.
  static func plain(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// What a cell shows, as text; empty for nothing.
  static func plain(_ cell: ReturnedCell?) -> String {
    switch cell?.value {
    case .text(let text): plain(text)
    case .number(let text): SpreadsheetNumber.decimal(text)?.description ?? text
    case .truth(let isTrue): isTrue ? "TRUE" : "FALSE"
    case .day(let text), .error(let text): text
    case .empty, nil: ""
    }
  }

  /// What a cell of the form shows, as text; formulas show nothing before they are computed.
  static func plain(_ cell: FormCell) -> String {
    switch cell.content {
    case .text(let text): plain(text)
    case .number(let number): number.description
    case .empty, .formula: ""
    }
  }

  /// The places whose values break the ascending order, as few as possible; nil is in no order.
  static func outOfOrder(_ values: [Int?]) -> [Int] {
    let known = values.indices.filter { values[$0] != nil }
    // Longest increasing subsequence by patience sorting: `ends[n]` is where the best run of n + 1 ends.
    var ends: [Int] = []
    var before: [Int: Int] = [:]
    for place in known {
      guard let value = values[place] else { continue }
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if let end = values[ends[middle]], end < value { low = middle + 1 } else { high = middle }
      }
      if low > 0 { before[place] = ends[low - 1] }
      if low == ends.count { ends.append(place) } else { ends[low] = place }
    }
    var kept: Set<Int> = []
    var next = ends.last
    while let place = next {
      kept.insert(place)
      next = before[place]
    }
    return known.filter { !kept.contains($0) }
  }
}
