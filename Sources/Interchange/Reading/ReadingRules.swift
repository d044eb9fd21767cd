package import Procurement

/// The rules that readers of native files follow; what each one says stands in `Wording`.
package enum ReadingRules {
  /// All rules, sorted by code.
  package static let all: [RuleInfo] = [
    RuleInfo(code: "IN001", severity: .error, deficiency: .formalDefect),
    RuleInfo(code: "IN002", severity: .error, deficiency: .formalDefect),
    RuleInfo(code: "IN003", severity: .error, deficiency: .formalDefect),
    RuleInfo(code: "IN004", severity: .error, deficiency: .formalDefect),
    RuleInfo(code: "IN005", severity: .error, deficiency: .formalDefect),
    RuleInfo(code: "IN006", severity: .error),
    RuleInfo(code: "IN007", severity: .error),
    RuleInfo(code: "IN008", severity: .error, deficiency: .formalDefect),
    RuleInfo(code: "IN009", severity: .error, deficiency: .formalDefect),
    RuleInfo(code: "IN010", severity: .error, deficiency: .formalDefect),
    RuleInfo(code: "IN011", severity: .error, deficiency: .formalDefect),
    RuleInfo(code: "IN012", severity: .error),
    RuleInfo(code: "IN013", severity: .error, deficiency: .formalDefect),
    RuleInfo(code: "IN014", severity: .error),
    RuleInfo(code: "IN015", severity: .error),
    RuleInfo(code: "IN016", severity: .error),
    RuleInfo(code: "IN017", severity: .error),
    RuleInfo(code: "IN018", severity: .error),
  ]
}
