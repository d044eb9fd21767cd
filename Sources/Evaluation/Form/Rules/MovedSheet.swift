import Procurement

/// Sheets stand in another order.
struct MovedSheet: FormRule {
  static let info = RuleInfo(code: "FM033", severity: .note, deficiency: .formalDefect)

  func findings(in comparison: FormComparison) -> [Finding] {
    let order = comparison.matches.map { match in
      comparison.returned.sheets.firstIndex { $0.name == match.returned.name }
    }
    return SheetText.outOfOrder(order).map { place in
      let name = comparison.matches[place].returned.name
      return finding("moved", name, at: comparison.location(name))
    }
  }
}
