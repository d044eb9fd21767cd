import Procurement

/// A row was deleted.
struct DeletedRow: FormRule {
  static let info = RuleInfo(code: "FM021", severity: .error, deficiency: .alteredDocuments)

  func findings(in comparison: FormComparison) -> [Finding] {
    comparison.matches.flatMap { match in
      match.rows.indices.filter { match.rows[$0] == nil }.map { row in
        let place = comparison.location(match.returned, CellAddress(row: row, column: 0))
        let master = match.master.rows[row]
        let texts = master.cells.map { SheetText.plain($0) }.filter { !$0.isEmpty }
        return finding(
          "deleted",
          Quote.clipped(master.key),
          at: place,
          about: master.about,
          published: texts.joined(separator: " | ")
        )
      }
    }
  }
}
