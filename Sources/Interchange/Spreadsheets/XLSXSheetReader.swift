import Procurement
import XML

/// Reads one sheet of an Office Open XML spreadsheet.
struct XLSXSheetReader {
  let strings: [String]
  /// What the format of each style makes of a number.
  let formats: [ReturnedCell.Format]
  private var shared: [String: (formula: String, at: CellAddress)] = [:]
  private var row = -1
  private var column = -1

  init(strings: [String], formats: [ReturnedCell.Format]) {
    self.strings = strings
    self.formats = formats
  }

  mutating func read(
    _ events: XMLEvents,
    into sheet: inout ReturnedSheet,
    _ tally: inout SpreadsheetTally
  ) throws(SpreadsheetError) {
    var iterator = events.makeIterator()
    while let event = iterator.next() {
      guard case .start(let start) = event else { continue }
      switch start.name {
      case "col": readColumns(start, into: &sheet)
      case "row": readRow(start, into: &sheet)
      case "c": try readCell(start, &iterator, into: &sheet, &tally)
      default: break
      }
    }
  }

  private func readColumns(_ start: XMLStart, into sheet: inout ReturnedSheet) {
    guard let from = start.value(of: "min").flatMap({ Int($0) }), let to = start.value(of: "max").flatMap({ Int($0) }),
      from >= 1, to >= from
    else { return }
    let width = start.value(of: "width").flatMap { DecimalNumber($0) }
    if Self.isTrue(start, "hidden") || width == DecimalNumber(0) { sheet.hiddenColumns.append(from - 1...to - 1) }
  }

  private mutating func readRow(_ start: XMLStart, into sheet: inout ReturnedSheet) {
    row = start.value(of: "r").flatMap { Int($0) }.map { $0 - 1 } ?? row + 1
    column = -1
    let height = start.value(of: "ht").flatMap { DecimalNumber($0) }
    if row >= 0, Self.isTrue(start, "hidden") || height == DecimalNumber(0) { sheet.hiddenRows.append(row...row) }
  }

  private static func isTrue(_ start: XMLStart, _ name: String) -> Bool {
    start.value(of: name).map { ["1", "true"].contains($0) } ?? false
  }

  private mutating func readCell(
    _ start: XMLStart,
    _ events: inout XMLEvents.Iterator,
    into sheet: inout ReturnedSheet,
    _ tally: inout SpreadsheetTally
  ) throws(SpreadsheetError) {
    // Some programs leave places out: the next cell of the row.
    let address = start.value(of: "r").flatMap { CellAddress($0) } ?? CellAddress(row: max(0, row), column: column + 1)
    row = address.row
    column = address.column
    let type = start.value(of: "t") ?? "n"
    var formula: String?
    var raw = ""
    var depth = 1
    while depth > 0, let event = events.next() {
      switch event {
      case .start(let child) where child.name == "f": formula = readFormula(child, &events, at: address)
      case .start(let child) where child.name == "v" || child.name == "is": raw = Self.text(child, &events)
      case .start: depth += 1
      case .text: break
      case .end: depth -= 1
      }
    }
    let value = value(raw, type: type)
    guard value != .empty || formula != nil else { return }
    let style = start.value(of: "s").flatMap { Int($0) } ?? 0
    let format = formats.indices.contains(style) ? formats[style] : .plain
    try tally.put(ReturnedCell(value, formula: formula, format: format), at: address, on: &sheet)
  }

  private static func text(_ start: XMLStart, _ events: inout XMLEvents.Iterator) -> String {
    guard start.name == "v" else { return XLSXText.read(&events) }
    var text = ""
    while let event = events.next() {
      if case .text(let piece) = event { text += piece.string }
      if case .end = event { break }
    }
    return text
  }

  /// A formula; one that several cells share is written out for each.
  private mutating func readFormula(
    _ start: XMLStart,
    _ events: inout XMLEvents.Iterator,
    at address: CellAddress
  ) -> String {
    var text = ""
    while let event = events.next() {
      if case .text(let piece) = event { text += piece.string }
      if case .end = event { break }
    }
    guard start.value(of: "t") == "shared", let index = start.value(of: "si") else { return text }
    if !text.isEmpty { shared[index] = (text, address) }
    guard text.isEmpty, let first = shared[index] else { return text }
    return SheetFormula.shifted(
      first.formula,
      rows: address.row - first.at.row,
      columns: address.column - first.at.column
    )
  }

  private func value(_ raw: String, type: String) -> ReturnedCell.Value {
    switch type {
    case "s":
      guard let index = Int(raw), strings.indices.contains(index) else { return raw.isEmpty ? .empty : .error(raw) }
      return strings[index].isEmpty ? .empty : .text(strings[index])
    case "inlineStr": return raw.isEmpty ? .empty : .text(raw)
    case "str": return raw.isEmpty ? .empty : .text(XLSXText.decoded(raw))
    case "b": return raw.isEmpty ? .empty : .truth(raw == "1" || raw == "true")
    case "e": return .error(raw)
    case "d": return raw.isEmpty ? .empty : .day(String(raw.prefix(10)))
    default: return raw.isEmpty ? .empty : .number(raw)
    }
  }
}
