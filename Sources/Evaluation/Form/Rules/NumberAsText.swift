import Procurement

/// A number, an amount or a day was written as text, and is clear all the same.
struct NumberAsText: FormRule {
  static let info = RuleInfo(code: "FM052", severity: .note, deficiency: .formalDefect)

  func findings(in comparison: FormComparison) -> [Finding] {
    comparison.readings.compactMap { field, reading in
      guard case .text(let said) = field.returned?.value, case .value(let value) = reading,
        field.field.input.isTyped, SheetText.plain(said) != value
      else { return nil }
      return finding(
        "understood",
        Quote.clipped(said),
        Quote.clipped(value),
        at: comparison.location(field),
        about: field.about,
        published: "",
        returned: said
      )
    }
  }
}
