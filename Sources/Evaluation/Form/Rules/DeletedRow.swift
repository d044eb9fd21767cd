import Procurement

/// A row was deleted.
struct DeletedRow: FormRule {
  static let info = RuleInfo(code: "FM021", severity: .error, deficiency: .alteredDocuments)

  func findings(in comparison: FormComparison) -> [Finding] {
    comparison.matches.flatMap { match in
      match.rows.indices.filter { match.rows[$0] == nil }.map { row in
        let place = comparison.location(match.returned, CellAddress(row: row, column: 0))
        let text = Quote.clipped(match.master.rows[row].key)
        return finding("deleted", text, at: place, about: match.master.rows[row].about)
      }
    }
  }
}
