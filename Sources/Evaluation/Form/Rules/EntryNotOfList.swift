import Procurement

/// What was entered is none of the choices of the list.
struct EntryNotOfList: FormRule {
  static let info = RuleInfo(code: "FM054", severity: .error, deficiency: .unclearAnswer)

  func findings(in comparison: FormComparison) -> [Finding] {
    comparison.readings.compactMap { field, reading in
      guard case .stranger(let said) = reading else { return nil }
      return finding(
        "stranger",
        Quote.clipped(said),
        at: comparison.location(field),
        about: field.about,
        published: "",
        returned: said
      )
    }
  }
}
