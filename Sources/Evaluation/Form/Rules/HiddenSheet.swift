import Procurement

/// A sheet of the form is not shown.
struct HiddenSheet: FormRule {
  static let info = RuleInfo(code: "FM034", severity: .warning, deficiency: .formalDefect)

  func findings(in comparison: FormComparison) -> [Finding] {
    comparison.matches.filter { $0.returned.isHidden && !$0.master.isHidden }.map { match in
      finding("hidden", match.returned.name, at: comparison.location(match.returned.name))
    }
  }
}
