/// A spreadsheet as it came back: everything in it, believed nowhere.
package struct ReturnedForm: Sendable {
  /// The file as the user named it.
  package var file: String
  /// In the order of the tabs.
  package var sheets: [ReturnedSheet] = []
  /// Programs in it, by the name of the part.
  package var macros: [String] = []
  /// What it links to outside of itself, by the name of the part or the address.
  package var externalLinks: [String] = []
  /// Pictures, text boxes and embedded files, by the name of the part.
  package var objects: [String] = []
  /// Whether its days are counted from 1904 instead of 1900.
  package var countsFrom1904 = false

  /// An empty spreadsheet.
  package init(file: String) { self.file = file }
}

/// A sheet as it came back.
package struct ReturnedSheet: Sendable {
  /// As the tab shows it.
  package var name: String
  /// Whether it is not shown.
  package var isHidden: Bool
  /// Cells that are not empty.
  package var cells: [CellAddress: ReturnedCell] = [:]
  /// Rows that are not shown, from 0; ranges because a format can hide a million at once.
  package var hiddenRows: [ClosedRange<Int>] = []
  /// Columns that are not shown, from 0.
  package var hiddenColumns: [ClosedRange<Int>] = []
  /// Comments and notes on cells.
  package var notes: [CellAddress: String] = [:]

  /// An empty sheet.
  package init(name: String, isHidden: Bool = false) {
    self.name = name
    self.isHidden = isHidden
  }

  /// Those of `rows` that are not shown, sorted; takes one look at each range, since there may be tens of thousands.
  package func hidden(among rows: [Int]) -> [Int] {
    let ranges = hiddenRows.sorted { $0.lowerBound < $1.lowerBound }
    var hidden: [Int] = []
    var next = 0
    var end = -1
    for row in rows.sorted() {
      while next < ranges.count, ranges[next].lowerBound <= row {
        end = max(end, ranges[next].upperBound)
        next += 1
      }
      if row <= end { hidden.append(row) }
    }
    return hidden
  }
}

/// A cell as it came back.
package struct ReturnedCell: Hashable, Sendable {
  /// What stands in a cell.
  package enum Value: Hashable, Sendable {
    case empty
    case text(String)
    /// Digits as the file has them; spreadsheets keep numbers in binary, so more than 15 digits say nothing.
    case number(String)
    case truth(Bool)
    /// A day by name, and not by count.
    case day(String)
    /// Such as `#REF!`.
    case error(String)
  }

  /// What the format of a cell makes of a number.
  package enum Format: Hashable, Sendable {
    case plain
    /// Shown times 100.
    case percent
    /// Shown as a day or a time.
    case day
  }

  /// What it shows, in a cell with a formula as it was computed last.
  package var value: Value
  /// Without `=`, in English notation; nil where there is none.
  package var formula: String?
  /// How a number in it is shown.
  package var format: Format

  /// A cell.
  package init(_ value: Value, formula: String? = nil, format: Format = .plain) {
    self.value = value
    self.formula = formula
    self.format = format
  }
}
