import Procurement

/// Texts of cells as they are compared.
enum SheetText {
  /// `text` with every run of white space as one blank, none at the ends.
  ///
  /// It works on bytes, because it sees each cell of a form several times. White space is what Unicode calls so.
  static func plain(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var isBehindSpace = false
    var place = 0
    while place < bytes.count {
      let width = widthOfSpace(bytes, at: place)
      if width > 0 {
        isBehindSpace = true
        place += width
        continue
      }
      if isBehindSpace, !plain.isEmpty { plain.append(UInt8(ascii: " ")) }
      isBehindSpace = false
      plain.append(bytes[place])
      place += 1
    }
    return String(decoding: plain, as: UTF8.self)
  }

  /// How many bytes the white space at `place` takes; 0 where there is none.
  private static func widthOfSpace(_ bytes: [UInt8], at place: Int) -> Int {
    switch bytes[place] {
    case 0x09...0x0D, 0x20: return 1
    case 0xC2 where place + 1 < bytes.count: return [0x85, 0xA0].contains(bytes[place + 1]) ? 2 : 0
    case 0xE1, 0xE2, 0xE3:
      guard place + 2 < bytes.count else { return 0 }
      return isWideSpace(bytes[place], bytes[place + 1], bytes[place + 2]) ? 3 : 0
    default: return 0
    }
  }

  /// U+1680, U+2000 to U+200A, U+2028, U+2029, U+202F, U+205F and U+3000.
  private static func isWideSpace(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second, third) {
    case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
      (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      true
    default: false
    }
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
