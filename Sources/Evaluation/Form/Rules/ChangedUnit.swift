import Procurement

/// A unit of the buyer's was changed.
struct ChangedUnit: FormRule {
  static let info = RuleInfo(code: "FM013", severity: .error, deficiency: .alteredDocuments)

  func findings(in comparison: FormComparison) -> [Finding] {
    comparison.changed.filter { $0.cell.look == .unit && $0.cell.content != .empty }.map { cell in
      finding(
        "changed",
        cell.cell.text,
        Quote.clipped(cell.said),
        at: comparison.location(cell),
        about: cell.about,
        published: cell.cell.text,
        returned: cell.said
      )
    }
  }
}
