import Procurement

/// The spreadsheet is not the form of a tender: its sheets are not there.
struct ForeignFile: FormRule {
  static let info = RuleInfo(code: "FM001", severity: .error, deficiency: .formalDefect)

  func findings(in comparison: FormComparison) -> [Finding] {
    guard !comparison.isForm else { return [] }
    return [finding("foreign", at: SourceLocation(file: comparison.returned.file, line: 0))]
  }
}
