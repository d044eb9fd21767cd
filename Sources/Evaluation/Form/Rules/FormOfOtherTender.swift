import Procurement

/// The form belongs to another tender.
struct FormOfOtherTender: FormRule {
  static let info = RuleInfo(code: "FM002", severity: .error, deficiency: .wrongTender)

  func findings(in comparison: FormComparison) -> [Finding] {
    comparison.masterCells.filter { $0.cell.identity == .tender && $0.isChanged(in: comparison) }.map { cell in
      finding(
        "other",
        Quote.clipped(cell.said),
        cell.cell.text,
        at: comparison.location(cell),
        published: cell.cell.text,
        returned: cell.said
      )
    }
  }
}
