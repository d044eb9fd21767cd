import Procurement

/// A column stands elsewhere than in the published form.
struct MovedColumn: FormRule {
  static let info = RuleInfo(code: "FM026", severity: .warning, deficiency: .formalDefect)

  func findings(in comparison: FormComparison) -> [Finding] {
    comparison.matches.flatMap { match in
      match.movedColumns.compactMap { column in
        let row = match.master.headerRow ?? 0
        guard let address = match.address(row, column) else { return nil }
        let header = SheetText.plain(match.master.rows[row].cells[column])
        let place = comparison.location(match.returned, address)
        return finding("moved", header, CellAddress.letters(column), at: place)
      }
    }
  }
}
