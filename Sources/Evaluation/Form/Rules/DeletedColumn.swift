import Procurement

/// A column was deleted.
struct DeletedColumn: FormRule {
  static let info = RuleInfo(code: "FM025", severity: .error, deficiency: .alteredDocuments)

  func findings(in comparison: FormComparison) -> [Finding] {
    comparison.matches.flatMap { match in
      match.columns.indices.filter { match.columns[$0] == nil }.map { column in
        let header = match.master.headerRow.map { SheetText.plain(match.master.rows[$0].cells[column]) } ?? ""
        let row = match.master.headerRow ?? 0
        let place = comparison.location(match.returned, CellAddress(row: row, column: column))
        return finding("deleted", CellAddress.letters(column), header, at: place, published: header)
      }
    }
  }
}
