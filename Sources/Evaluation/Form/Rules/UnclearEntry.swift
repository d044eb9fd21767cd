import Procurement

/// What was entered can be read in two ways, or in none.
struct UnclearEntry: FormRule {
  static let info = RuleInfo(code: "FM053", severity: .error, deficiency: .unclearAnswer)

  func findings(in comparison: FormComparison) -> [Finding] {
    comparison.readings.compactMap { field, reading in
      guard case .unclear(let problem) = reading else { return nil }
      let said = SheetText.plain(field.returned)
      return finding(
        problem.rawValue,
        Quote.clipped(said),
        at: comparison.location(field),
        about: field.about,
        published: "",
        returned: said
      )
    }
  }
}
