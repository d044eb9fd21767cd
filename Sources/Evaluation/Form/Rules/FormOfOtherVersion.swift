import Procurement

/// The form belongs to another version of the documents, or its digest was changed.
struct FormOfOtherVersion: FormRule {
  static let info = RuleInfo(code: "FM003", severity: .error, deficiency: .alteredDocuments)

  func findings(in comparison: FormComparison) -> [Finding] {
    let cells = comparison.masterCells.filter { $0.cell.identity == .version || $0.cell.identity == .digest }
    return cells.filter { $0.isChanged(in: comparison) }.map { cell in
      let name = cell.cell.identity == .version ? "version" : "digest"
      return finding(
        name,
        Quote.clipped(cell.said, limit: 16),
        Quote.clipped(cell.cell.text, limit: 16),
        at: comparison.location(cell),
        published: cell.cell.text,
        returned: cell.said
      )
    }
  }
}
