import Procurement

/// What somebody did to a returned form, in words of a fixture: one manipulation or expectation a line.
///
/// Cells are named by sheet, row and column: `Preise/P-01/F` is column F of the row whose first cell says P-01.
struct FormManipulation {
  private(set) var form: ReturnedForm

  /// Nothing done yet.
  init(_ form: ReturnedForm) { self.form = form }

  /// Does what `line` says; false when it says nothing known.
  mutating func apply(_ line: String) -> Bool {
    let words = line.split(separator: " ", maxSplits: 3).map(String.init)
    guard words.count >= 2 else { return false }
    let rest = words.dropFirst(2).joined(separator: " ")
    switch words[0] {
    case "set": return set(words[1], words.count > 2 ? words[2] : "", words.count > 3 ? words[3] : "")
    case "note": return change(words[1]) { sheet, address in sheet.notes[address] = rest }
    case "insert-row": return change(words[1]) { Self.insertRow(&$0, $1.row) }
    case "delete-row": return change(words[1]) { Self.deleteRow(&$0, $1.row) }
    case "insert-column": return change(words[1]) { Self.insertColumn(&$0, $1.column) }
    case "delete-column": return change(words[1]) { Self.deleteColumn(&$0, $1.column) }
    case "hide-row": return change(words[1]) { $0.hiddenRows.append($1.row...$1.row) }
    case "hide-column": return change(words[1]) { $0.hiddenColumns.append($1.column...$1.column) }
    case "swap-rows": return swap(words[1], rest) { Self.swapRows(&$0, $1.row, $2.row) }
    case "swap-columns": return swap(words[1], rest) { Self.swapColumns(&$0, $1.column, $2.column) }
    default: return applyToSheets(words[0], words[1], rest)
    }
  }

  private mutating func applyToSheets(_ verb: String, _ name: String, _ rest: String) -> Bool {
    let index = form.sheets.firstIndex { $0.name == name }
    switch (verb, index) {
    case ("add-sheet", nil):
      var sheet = ReturnedSheet(name: name)
      if !rest.isEmpty { sheet.cells[CellAddress(row: 1, column: 1)] = ReturnedCell(.text(rest)) }
      form.sheets.append(sheet)
    case ("delete-sheet", let index?): form.sheets.remove(at: index)
    case ("rename-sheet", let index?): form.sheets[index].name = rest
    case ("hide-sheet", let index?): form.sheets[index].isHidden = true
    case ("first-sheet", let index?): form.sheets.insert(form.sheets.remove(at: index), at: 0)
    case ("object", nil): form.objects.append(name)
    case ("macro", nil): form.macros.append(name)
    case ("link", nil): form.externalLinks.append(name)
    case ("keep-sheet", let index?): form.sheets = [form.sheets[index]]
    default: return false
    }
    return true
  }

  /// Where a name points to, such as `Preise/P-01/F`; `+1` behind the key is the row below.
  func address(_ name: String) -> (sheet: Int, cell: CellAddress)? {
    let parts = name.split(separator: "/").map(String.init)
    guard parts.count >= 3, let sheet = form.sheets.firstIndex(where: { $0.name == parts[0] }),
      let column = CellAddress(parts[parts.count - 1] + "1")?.column
    else { return nil }
    var key = parts[1..<(parts.count - 1)].joined(separator: "/").replacing("_", with: " ")
    let shift = key.hasSuffix("+1") ? 1 : 0
    key = String(key.dropLast(shift * 2))
    let cells = form.sheets[sheet].cells
    guard let found = cells.filter({ $0.key.column < 2 && $0.value.value == .text(key) }).keys.min() else { return nil }
    return (sheet, CellAddress(row: found.row + shift, column: column))
  }

  private mutating func set(_ name: String, _ kind: String, _ text: String) -> Bool {
    let cells: [String: ReturnedCell] = [
      "text": ReturnedCell(.text(text)), "number": ReturnedCell(.number(text)), "error": ReturnedCell(.error(text)),
      "formula": ReturnedCell(.number("1"), formula: text), "day": ReturnedCell(.number(text), format: .day),
      "percent": ReturnedCell(.number(text), format: .percent), "nothing": ReturnedCell(.empty),
    ]
    guard let cell = cells[kind] else { return false }
    return change(name) { $0.cells[$1] = kind == "nothing" ? nil : cell }
  }

  private mutating func change(_ name: String, _ body: (inout ReturnedSheet, CellAddress) -> Void) -> Bool {
    guard let place = address(name) else { return false }
    body(&form.sheets[place.sheet], place.cell)
    return true
  }

  private mutating func swap(
    _ name: String,
    _ other: String,
    _ body: (inout ReturnedSheet, CellAddress, CellAddress) -> Void
  ) -> Bool {
    guard let one = address(name), let two = address(other), one.sheet == two.sheet else { return false }
    body(&form.sheets[one.sheet], one.cell, two.cell)
    return true
  }
}

// Rows and columns.
extension FormManipulation {
  private static func move(_ sheet: inout ReturnedSheet, _ place: (CellAddress) -> CellAddress?) {
    sheet.cells = Dictionary(
      sheet.cells.compactMap { address, cell in place(address).map { ($0, cell) } },
      uniquingKeysWith: { first, _ in first }
    )
  }

  private static func insertRow(_ sheet: inout ReturnedSheet, _ row: Int) {
    insert(into: &sheet) { CellAddress(row: $0.row >= row ? $0.row + 1 : $0.row, column: $0.column) }
  }

  private static func insertColumn(_ sheet: inout ReturnedSheet, _ column: Int) {
    insert(into: &sheet) { CellAddress(row: $0.row, column: $0.column >= column ? $0.column + 1 : $0.column) }
  }

  /// Programs keep formulas pointing to the same cells.
  private static func insert(into sheet: inout ReturnedSheet, _ place: (CellAddress) -> CellAddress) {
    move(&sheet, place)
    sheet.cells = sheet.cells.mapValues { cell in
      guard let formula = cell.formula else { return cell }
      let tokens = SheetFormula.tokens(formula).map { token -> String in
        switch token {
        case .cell(let address): place(address).description
        case .quoted(let text), .other(let text): text
        }
      }
      return ReturnedCell(cell.value, formula: tokens.joined())
    }
  }

  private static func deleteRow(_ sheet: inout ReturnedSheet, _ row: Int) {
    move(&sheet) { $0.row == row ? nil : CellAddress(row: $0.row > row ? $0.row - 1 : $0.row, column: $0.column) }
  }

  private static func deleteColumn(_ sheet: inout ReturnedSheet, _ column: Int) {
    move(&sheet) {
      $0.column == column ? nil : CellAddress(row: $0.row, column: $0.column > column ? $0.column - 1 : $0.column)
    }
  }

  private static func swapRows(_ sheet: inout ReturnedSheet, _ one: Int, _ two: Int) {
    move(&sheet) { CellAddress(row: $0.row == one ? two : $0.row == two ? one : $0.row, column: $0.column) }
  }

  private static func swapColumns(_ sheet: inout ReturnedSheet, _ one: Int, _ two: Int) {
    move(&sheet) {
      CellAddress(row: $0.row, column: $0.column == one ? two : $0.column == two ? one : $0.column)
    }
  }
}
