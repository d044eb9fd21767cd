import Procurement

/// The form does not say who offers.
struct MissingBidder: FormRule {
  static let info = RuleInfo(code: "FM056", severity: .error, deficiency: .formalDefect)

  func findings(in comparison: FormComparison) -> [Finding] {
    comparison.readings.filter { $0.field.field.target == .bidder(.name) && $0.reading == .blank }.map { field, _ in
      finding("missing", at: comparison.location(field))
    }
  }
}
