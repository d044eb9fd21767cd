import Procurement

/// Finds the rows of a sheet in what came back, by the text of their first cell.
struct RowAlignment {
  /// For each row of the master where it came back.
  private(set) var places: [Int?]
  /// Rows that are none of the master's.
  private(set) var added: [Int] = []

  private let master: FormSheet
  private let columns: [Int?]
  private let texts: [Int: [Int: String]]

  init(_ master: FormSheet, _ returned: ReturnedSheet, columns: [Int?]) {
    self.master = master
    self.columns = columns
    places = Array(repeating: nil, count: master.rows.count)
    texts = returned.cells.reduce(into: [:]) { texts, cell in
      texts[cell.key.row, default: [:]][cell.key.column] = SheetText.plain(cell.value)
    }
    matchKeys()
    matchNeighbours()
    findAdded()
  }

  /// Rows whose first cell says the same.
  private mutating func matchKeys() {
    let key = columns.first.flatMap(\.self) ?? 0
    let wanted = Dictionary(
      master.rows.enumerated().map { (SheetText.plain($1.key), $0) },
      uniquingKeysWith: { first, _ in first }
    )
    for row in texts.keys.sorted() {
      guard let text = texts[row]?[key], let place = wanted[text], places[place] == nil else { continue }
      places[place] = row
    }
  }

  /// Rows whose first cell was changed: they stand behind the row that came before them, and say what it said beside.
  private mutating func matchNeighbours() {
    var taken = Set(places.compactMap(\.self))
    for place in places.indices where places[place] == nil {
      let expected = place == 0 ? 0 : places[place - 1].map { $0 + 1 }
      guard let expected, !taken.contains(expected), resembles(expected, place) else { continue }
      places[place] = expected
      taken.insert(expected)
    }
  }

  /// Whether the row that came back says what the master says in another cell than the first, or could: a heading is
  /// all that its row says.
  private func resembles(_ row: Int, _ place: Int) -> Bool {
    let others = master.rows[place].cells.enumerated().dropFirst().map { ($0.offset, SheetText.plain($0.element)) }
      .filter { $0.1.count > 3 }
    guard let found = texts[row] else { return false }
    guard !others.isEmpty else {
      // The heading or the single cell must be followed by what followed it.
      let next = places.indices.contains(place + 1) ? places[place + 1] : nil
      return next == row + 1 || next == nil
    }
    return others.contains { column, text in columns[column].map { found[$0] == text } ?? false }
  }

  private mutating func findAdded() {
    let taken = Set(places.compactMap(\.self))
    added = texts.keys.filter { !taken.contains($0) && texts[$0]?.values.contains { !$0.isEmpty } == true }.sorted()
    // Empty rows between others are rows that somebody put in, unless one that should be there is missing.
    let missing = places.count { $0 == nil }
    let known = taken.union(added)
    let empty = (0...(taken.max() ?? 0)).filter { !known.contains($0) }
    added = (added + empty.dropFirst(missing)).sorted()
  }
}
