import Procurement

/// A field of the bidder's holds a formula; what counts is what stands there, not what is computed.
struct FormulaInAnswer: FormRule {
  static let info = RuleInfo(code: "FM050", severity: .error, deficiency: .unclearAnswer)

  func findings(in comparison: FormComparison) -> [Finding] {
    comparison.fields.filter { $0.returned?.formula != nil }.map { field in
      let formula = "=" + (field.returned?.formula ?? "")
      return finding(
        "formula",
        Quote.clipped(formula),
        at: comparison.location(field),
        about: field.about,
        published: "",
        returned: formula
      )
    }
  }
}
