import Procurement

/// A number of the buyer's was changed.
struct ChangedQuantity: FormRule {
  static let info = RuleInfo(code: "FM012", severity: .error, deficiency: .alteredDocuments)

  func findings(in comparison: FormComparison) -> [Finding] {
    comparison.changed.compactMap { cell in
      guard case .number(let number) = cell.cell.content else { return nil }
      return finding(
        cell.said.isEmpty ? "deleted" : "changed",
        number.description,
        Quote.clipped(cell.said),
        at: comparison.location(cell),
        about: cell.about,
        published: number.description,
        returned: cell.said
      )
    }
  }
}
