import Procurement

/// A sheet of the form beside the sheet that came back, row by row and column by column.
///
/// Rows are found by the text of their first cell, columns by their name in the header, never by position: whoever
/// inserts a row moves nothing else.
struct SheetMatch: Sendable {
  /// As it was published.
  let master: FormSheet
  /// As it came back.
  let returned: ReturnedSheet
  /// For each row of the master where it came back; nil where it did not.
  let rows: [Int?]
  /// For each column of the master where it came back; nil where it did not.
  let columns: [Int?]
  /// Rows that came back and are none of the master's; those without content where they stand between others.
  let addedRows: [Int]
  /// Columns that came back and are none of the master's.
  let addedColumns: [Int]
  /// Rows of the master that came back in another order.
  let movedRows: [Int]
  /// Columns of the master that came back in another order.
  let movedColumns: [Int]

  private let masterRows: [Int: Int]

  /// Finds the rows and columns of `master` in `returned`.
  init(_ master: FormSheet, _ returned: ReturnedSheet) {
    self.master = master
    self.returned = returned
    let columns = ColumnAlignment(master, returned)
    let rows = RowAlignment(master, returned, columns: columns.places)
    self.columns = columns.places
    self.rows = rows.places
    masterRows = Dictionary(
      rows.places.enumerated().compactMap { place, row in row.map { ($0, place) } },
      uniquingKeysWith: { first, _ in first }
    )
    addedRows = rows.added
    addedColumns = columns.added
    movedRows = SheetText.outOfOrder(rows.places)
    movedColumns = SheetText.outOfOrder(columns.places)
  }

  /// Where a cell of the master came back; nil where its row or column did not.
  func address(_ row: Int, _ column: Int) -> CellAddress? {
    guard let row = rows[row], columns.indices.contains(column), let column = columns[column] else { return nil }
    return CellAddress(row: row, column: column)
  }

  /// What came back in place of a cell of the master.
  func cell(_ row: Int, _ column: Int) -> ReturnedCell? { address(row, column).flatMap { returned.cells[$0] } }

  /// The row of the master that came back at `row`.
  func masterRow(at row: Int) -> Int? { masterRows[row] }

  /// The column of the master that came back at `column`.
  func masterColumn(at column: Int) -> Int? { columns.firstIndex(of: column) }
}
