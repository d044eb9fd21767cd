import Procurement

/// The form contains a program; it is never run.
struct MacroInForm: FormRule {
  static let info = RuleInfo(code: "FM042", severity: .error, deficiency: .formalDefect)

  func findings(in comparison: FormComparison) -> [Finding] {
    comparison.returned.macros.prefix(1).map { name in
      finding("macro", Quote.clipped(name), at: SourceLocation(file: comparison.returned.file, line: 0))
    }
  }
}
