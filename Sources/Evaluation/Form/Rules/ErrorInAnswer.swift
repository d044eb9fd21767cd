import Procurement

/// A field of the bidder's shows an error of the spreadsheet.
struct ErrorInAnswer: FormRule {
  static let info = RuleInfo(code: "FM051", severity: .error, deficiency: .unclearAnswer)

  func findings(in comparison: FormComparison) -> [Finding] {
    comparison.fields.compactMap { field in
      guard case .error(let text) = field.returned?.value else { return nil }
      return finding(
        "error",
        Quote.clipped(text),
        at: comparison.location(field),
        about: field.about,
        published: "",
        returned: text
      )
    }
  }
}
