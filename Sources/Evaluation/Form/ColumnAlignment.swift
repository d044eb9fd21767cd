import Procurement

/// Finds the columns of a sheet in what came back, by their names in the header.
struct ColumnAlignment {
  /// For each column of the master where it came back.
  private(set) var places: [Int?]
  /// Columns that are none of the master's.
  private(set) var added: [Int] = []

  init(_ master: FormSheet, _ returned: ReturnedSheet) {
    let count = master.columns.count
    places = Array(0..<count)
    guard let header = master.headerRow else {
      let shift = Self.shift(master, returned)
      places = (0..<count).map { $0 + shift }
      added = Array(0..<shift)
      return
    }
    let names = master.rows[header].cells.map { SheetText.plain($0) }
    guard let row = Self.headerRow(names, returned) else { return }
    let texts = Dictionary(
      returned.cells.filter { $0.key.row == row }.map { ($0.key.column, SheetText.plain($0.value)) },
      uniquingKeysWith: { first, _ in first }
    )
    align(names, with: texts)
  }

  private mutating func align(_ names: [String], with texts: [Int: String]) {
    var free = Set(texts.keys.filter { texts[$0] != "" })
    places = names.map { name in
      let place = free.sorted().first { texts[$0] == name }
      if let place { free.remove(place) }
      return place
    }
    // A name that was changed stands where the name before it says.
    for column in places.indices where places[column] == nil {
      let expected = column == 0 ? 0 : places[column - 1].map { $0 + 1 }
      guard let expected, free.contains(expected) else { continue }
      places[column] = expected
      free.remove(expected)
    }
    // A name that was deleted leaves its column where it was, unless the next ones have moved up.
    let known = Set(places.compactMap(\.self))
    for column in places.indices where places[column] == nil {
      let expected = column == 0 ? 0 : places[column - 1].map { $0 + 1 }
      let next = places[(column + 1)...].compactMap(\.self).first
      if let expected, !known.contains(expected), next.map({ $0 > expected }) ?? false { places[column] = expected }
    }
    let last = places.compactMap(\.self).max() ?? 0
    let taken = Set(places.compactMap(\.self))
    added = Array(Set((0...last).filter { !taken.contains($0) }).union(free)).sorted()
  }

  /// The row that holds most names of columns, at least half of them.
  private static func headerRow(_ names: [String], _ returned: ReturnedSheet) -> Int? {
    let wanted = Set(names)
    var hits: [Int: Int] = [:]
    for (address, cell) in returned.cells where address.row < 200 && wanted.contains(SheetText.plain(cell)) {
      hits[address.row, default: 0] += 1
    }
    let best = hits.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
    return best.flatMap { $0.value * 2 >= names.count ? $0.key : nil }
  }

  /// By how many columns a sheet without header moved to the right.
  private static func shift(_ master: FormSheet, _ returned: ReturnedSheet) -> Int {
    let keys = Set(master.rows.map { SheetText.plain($0.key) })
    var hits: [Int: Int] = [:]
    for (address, cell) in returned.cells where address.column < 8 && keys.contains(SheetText.plain(cell)) {
      hits[address.column, default: 0] += 1
    }
    return hits.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 0
  }
}
