import Procurement
import XML

/// Walks through the content of an OpenDocument spreadsheet.
struct ODSContentReader {
  var form: ReturnedForm
  private(set) var isSpreadsheet = false
  private let limits: SpreadsheetLimits
  private var tally: SpreadsheetTally
  private var hiddenStyles: Set<String> = []
  private var style = ""
  private var sheet = ReturnedSheet(name: "")
  private var row = 0
  private var column = 0
  private var columnDefinition = 0

  init(form: ReturnedForm, limits: SpreadsheetLimits) {
    self.form = form
    self.limits = limits
    tally = SpreadsheetTally(limits)
  }

  mutating func read(_ events: XMLEvents) throws(SpreadsheetError) {
    var iterator = events.makeIterator()
    while let event = iterator.next() {
      switch event {
      case .start(let start): try read(start, &iterator)
      case .end(let start) where start.name == "table" && start.isIn("table"): form.sheets.append(sheet)
      case .end, .text: break
      }
    }
  }

  private mutating func read(_ start: XMLStart, _ events: inout XMLEvents.Iterator) throws(SpreadsheetError) {
    switch start.name {
    case "style": style = start.plain("name") ?? ""
    case "table-properties": if start.plain("display") == "false" { hiddenStyles.insert(style) }
    case "spreadsheet": isSpreadsheet = true
    case "event-listener", "script": form.macros.append(start.name)
    case "table-source", "dde-source", "cell-range-source", "database-source-sql", "database-source-table":
      form.externalLinks.append(start.plain("href") ?? start.name)
    case "table" where start.isIn("table"): try begin(start)
    case "table-column": readColumns(start)
    case "table-row": try readRow(start, &events)
    case "content-validation", "shapes": try readShapes(start, &events)
    default: break
    }
  }

  private mutating func begin(_ start: XMLStart) throws(SpreadsheetError) {
    try tally.begin(sheet: form.sheets.count)
    let isHidden = start.plain("style-name").map { hiddenStyles.contains($0) } ?? false
    sheet = ReturnedSheet(name: start.plain("name") ?? "", isHidden: isHidden)
    row = 0
    columnDefinition = 0
  }

  /// What floats above a sheet; the rules of fields are nothing to report.
  private mutating func readShapes(_ start: XMLStart, _ events: inout XMLEvents.Iterator) throws(SpreadsheetError) {
    if start.name == "shapes" { form.objects.append("\(sheet.name): shapes") }
    events.skip()
  }

  private mutating func readColumns(_ start: XMLStart) {
    let count = max(1, start.plain("number-columns-repeated").flatMap { Int($0) } ?? 1)
    let end = columnDefinition.addingReportingOverflow(count).partialValue
    guard end > columnDefinition else { return }
    if start.isHidden { sheet.hiddenColumns.append(columnDefinition...end - 1) }
    columnDefinition = end
  }

  private mutating func readRow(_ start: XMLStart, _ events: inout XMLEvents.Iterator) throws(SpreadsheetError) {
    let count = max(1, start.plain("number-rows-repeated").flatMap { Int($0) } ?? 1)
    let cells = try readCells(&events)
    let end = row.addingReportingOverflow(count).partialValue
    guard end > row else { throw .tooMany("rows", limits.rows) }
    if start.isHidden { sheet.hiddenRows.append(row...end - 1) }
    if !cells.isEmpty {
      guard count <= limits.rows else { throw .tooMany("rows", limits.rows) }
      for place in row..<end {
        for (column, cell) in cells {
          let address = CellAddress(row: place, column: column)
          if let note = cell.note { sheet.notes[address] = note }
          if let cell = cell.cell { try tally.put(cell, at: address, on: &sheet) }
        }
      }
    }
    row = end
  }

  private typealias Read = (column: Int, cell: ODSCell)

  private mutating func readCells(_ events: inout XMLEvents.Iterator) throws(SpreadsheetError) -> [Read] {
    var cells: [Read] = []
    column = 0
    while let event = events.next() {
      switch event {
      case .start(let start) where start.name == "table-cell" || start.name == "covered-table-cell":
        let count = max(1, start.plain("number-columns-repeated").flatMap { Int($0) } ?? 1)
        let cell = ODSCell(start, &events)
        if cell.hasObject { form.objects.append("\(sheet.name)!\(CellAddress(row: row, column: column))") }
        let end = column.addingReportingOverflow(count).partialValue
        guard end > column else { throw .tooMany("columns", limits.columns) }
        if cell.cell != nil || cell.note != nil {
          guard end <= limits.columns else { throw .tooMany("columns", limits.columns) }
          for place in column..<end { cells.append((place, cell)) }
        }
        column = end
      case .start: events.skip()
      case .text: break
      case .end: return cells
      }
    }
    return cells
  }
}

extension XMLStart {
  /// The value of an attribute whatever its namespace.
  func plain(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

  /// Whether the element is one of `vocabulary` of OpenDocument, such as `table`.
  func isIn(_ vocabulary: String) -> Bool { namespace.hasSuffix(":\(vocabulary):1.0") }

  fileprivate var isHidden: Bool { plain("visibility").map { $0 != "visible" } ?? false }
}
