import Procurement

/// A column of the form is not shown.
struct HiddenColumn: FormRule {
  static let info = RuleInfo(code: "FM027", severity: .warning, deficiency: .formalDefect)

  func findings(in comparison: FormComparison) -> [Finding] {
    comparison.matches.filter { !$0.master.isHidden }.flatMap { match in
      match.columns.compactMap(\.self).filter { column in
        match.returned.hiddenColumns.contains { $0.contains(column) }
      }.map { column in
        let address = CellAddress(row: match.master.headerRow ?? 0, column: column)
        return finding("hidden", CellAddress.letters(column), at: comparison.location(match.returned, address))
      }
    }
  }
}
