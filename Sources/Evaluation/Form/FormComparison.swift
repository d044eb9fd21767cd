package import Procurement

/// A form that came back beside the form that was published: the facts that all rules on forms look at.
package struct FormComparison: Sendable {
  /// As it was published.
  package let form: AnswerForm
  /// As it came back.
  package let returned: ReturnedForm
  /// The sheets that came back, in the order of the master.
  let matches: [SheetMatch]
  /// Names of sheets that did not come back.
  let missingSheets: [FormSheet]
  /// Sheets that came back and are none of the form's.
  let strangers: [ReturnedSheet]
  /// Sheets of the form under another name: the new name.
  let renamed: [(master: FormSheet, name: String)]
  /// Every cell of the buyer's that came back: what should stand there, what does, and where.
  private(set) var masterCells: [MasterCell] = []
  /// The cells of the buyer's that came back otherwise.
  private(set) var changed: [MasterCell] = []
  /// What stands in the fields of the bidder's.
  private(set) var readings: [(field: FieldCell, reading: EntryReading)] = []

  /// Compares `form` with `returned`, cell by cell.
  package init(_ form: AnswerForm, _ returned: ReturnedForm) { self.init(FormPairing(form, returned)) }

  /// Compares the sheets of `pairing`, cell by cell.
  package init(_ pairing: FormPairing) {
    form = pairing.form
    returned = pairing.returned
    matches = pairing.pairs.map { SheetMatch($0.master, $0.returned) }
    missingSheets = pairing.missing
    strangers = pairing.strangers
    renamed = pairing.renamed
    masterCells = matches.flatMap(Self.masterCells)
    changed = masterCells.filter { $0.isChanged(in: self) }
    readings = fields.map { field in
      (field, EntryReading(field.returned, field.field, of: form, from1904: returned.countsFrom1904))
    }
  }

  /// Whether the form claims to be of the version that was published.
  var isSameVersion: Bool { !changed.contains { $0.cell.identity != nil } }

  /// Whether it is the form of a tender at all.
  package var isForm: Bool {
    matches.contains { $0.master.part == .guide } && matches.count { !$0.master.isHidden } >= 2
  }

  /// Where a cell that came back is.
  func location(_ sheet: ReturnedSheet, _ address: CellAddress) -> SourceLocation {
    SourceLocation(file: returned.file, line: address.row + 1, cell: "\(sheet.name)!\(address)")
  }

  /// Where a sheet is.
  func location(_ sheet: String) -> SourceLocation { SourceLocation(file: returned.file, line: 0, cell: sheet) }

  private static func masterCells(of match: SheetMatch) -> [MasterCell] {
    match.master.rows.indices.flatMap { row in
      match.master.columns.indices.compactMap { column -> MasterCell? in
        let cells = match.master.rows[row].cells
        let cell = cells.indices.contains(column) ? cells[column] : FormCell("")
        guard cell.field == nil, let address = match.address(row, column) else { return nil }
        return MasterCell(match: match, row: row, cell: cell, address: address)
      }
    }
  }

  /// Every field of the bidder's that came back.
  var fields: [FieldCell] {
    matches.flatMap { match in
      match.master.rows.indices.flatMap { row in
        match.master.rows[row].cells.enumerated().compactMap { column, cell -> FieldCell? in
          guard let field = cell.field, let address = match.address(row, column) else { return nil }
          return FieldCell(match: match, row: row, field: field, address: address)
        }
      }
    }
  }
}

/// A cell of the buyer's and what came back in its place.
struct MasterCell {
  let match: SheetMatch
  let row: Int
  let cell: FormCell
  let address: CellAddress

  /// What came back.
  var returned: ReturnedCell? { match.returned.cells[address] }
  /// What it is about.
  var about: Finding.Subject { match.master.rows[row].about }
}

/// A field of the bidder's and what came back in it.
struct FieldCell {
  /// The sheet.
  let match: SheetMatch
  /// The row of the master.
  let row: Int
  /// What it answers.
  let field: FormField
  /// Where it came back.
  let address: CellAddress

  /// What came back; nil where it is empty.
  var returned: ReturnedCell? { match.returned.cells[address] }
  /// What it is about.
  var about: Finding.Subject { match.master.rows[row].about }
}
