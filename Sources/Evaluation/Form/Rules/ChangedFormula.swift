import Procurement

/// A formula of the buyer's was changed, or replaced by a value.
struct ChangedFormula: FormRule {
  static let info = RuleInfo(code: "FM011", severity: .error, deficiency: .alteredDocuments)

  func findings(in comparison: FormComparison) -> [Finding] {
    comparison.changed.compactMap { cell in
      guard case .formula(let formula) = cell.cell.content else { return nil }
      let said = cell.returned?.formula.map { "=" + $0 } ?? cell.said
      return finding(
        said.isEmpty ? "deleted" : "changed",
        Quote.clipped("=" + formula),
        Quote.clipped(said),
        at: comparison.location(cell),
        about: cell.about,
        published: "=" + formula,
        returned: said
      )
    }
  }
}
