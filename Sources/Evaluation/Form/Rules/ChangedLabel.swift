import Procurement

/// A text of the buyer's was changed or deleted.
struct ChangedLabel: FormRule {
  static let info = RuleInfo(code: "FM010", severity: .error, deficiency: .alteredDocuments)

  func findings(in comparison: FormComparison) -> [Finding] {
    comparison.changed.filter { $0.cell.identity == nil && Self.isLabel($0.cell) }.map { cell in
      let said = cell.said
      let name = said.isEmpty ? "deleted" : "changed"
      return finding(
        name,
        Quote.clipped(SheetText.plain(cell.cell)),
        Quote.clipped(said),
        at: comparison.location(cell),
        about: cell.about,
        published: SheetText.plain(cell.cell),
        returned: said
      )
    }
  }

  private static func isLabel(_ cell: FormCell) -> Bool {
    guard case .text = cell.content else { return false }
    return cell.look != .unit && cell.look != .digest
  }
}
