package import Procurement

/// What stops the reading of a returned spreadsheet; what each one says stands in `Wording`.
package enum SpreadsheetRules {
  /// All rules, sorted by code.
  package static let all: [RuleInfo] = [
    // The archive, or a part of it, is damaged or dangerous.
    RuleInfo(code: "SR001", severity: .error, deficiency: .formalDefect),
    // It is no spreadsheet that we read.
    RuleInfo(code: "SR002", severity: .error, deficiency: .formalDefect),
    // There is more in it than in any form.
    RuleInfo(code: "SR003", severity: .error, deficiency: .formalDefect),
  ]
}
