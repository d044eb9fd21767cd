import Procurement

/// Counts what is read of a spreadsheet, and stops where there is more than in any form.
struct SpreadsheetTally {
  private let limits: SpreadsheetLimits
  private var cells = 0
  private var rows = 0
  private var lastRow = -1

  init(_ limits: SpreadsheetLimits) { self.limits = limits }

  /// Begins a sheet.
  mutating func begin(sheet number: Int) throws(SpreadsheetError) {
    rows = 0
    lastRow = -1
    guard number < limits.sheets else { throw .tooMany("sheets", limits.sheets) }
  }

  /// Puts a cell that holds something on a sheet.
  mutating func put(
    _ cell: ReturnedCell,
    at address: CellAddress,
    on sheet: inout ReturnedSheet
  ) throws(SpreadsheetError) {
    if address.row != lastRow {
      rows += 1
      lastRow = address.row
    }
    cells += 1
    guard rows <= limits.rows else { throw .tooMany("rows", limits.rows) }
    guard cells <= limits.cells else { throw .tooMany("cells", limits.cells) }
    guard address.column < limits.columns else { throw .tooMany("columns", limits.columns) }
    if case .text(let text) = cell.value, text.utf8.count > limits.characters, text.count > limits.characters {
      throw .tooMany("characters", limits.characters)
    }
    sheet.cells[address] = cell
  }
}
