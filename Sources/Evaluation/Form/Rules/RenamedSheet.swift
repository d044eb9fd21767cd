import Procurement

/// A sheet has another name.
struct RenamedSheet: FormRule {
  static let info = RuleInfo(code: "FM032", severity: .warning, deficiency: .formalDefect)

  func findings(in comparison: FormComparison) -> [Finding] {
    comparison.renamed.map { sheet, name in
      finding(
        "renamed",
        sheet.name,
        Quote.clipped(name),
        at: comparison.location(name),
        published: sheet.name,
        returned: name
      )
    }
  }
}
