import Procurement

/// A row stands elsewhere than in the published form.
struct MovedRow: FormRule {
  static let info = RuleInfo(code: "FM022", severity: .warning, deficiency: .formalDefect)

  func findings(in comparison: FormComparison) -> [Finding] {
    comparison.matches.flatMap { match in
      match.movedRows.compactMap { row in
        guard let address = match.address(row, 0) else { return nil }
        let text = Quote.clipped(match.master.rows[row].key)
        let place = comparison.location(match.returned, address)
        return finding("moved", text, String(row + 1), at: place, about: match.master.rows[row].about)
      }
    }
  }
}
