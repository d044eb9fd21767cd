import Procurement

/// A picture, a text box or an embedded file is in the form.
struct ForeignObject: FormRule {
  static let info = RuleInfo(code: "FM041", severity: .warning, deficiency: .unclearAnswer)

  func findings(in comparison: FormComparison) -> [Finding] {
    comparison.returned.objects.map { name in
      let place = SourceLocation(file: comparison.returned.file, line: 0, cell: name.contains("!") ? name : nil)
      return finding("object", Quote.clipped(name), at: place)
    }
  }
}
