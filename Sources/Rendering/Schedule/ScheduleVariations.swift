internal import Procurement
internal import Wording

/// What lengthens or shortens the periods of the procedure, and whether the tender says that it is there.
struct ScheduleVariations {
  let plan: SchedulePlan

  /// The chapter, or nothing where no period varies.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> [View] {
    let rules = unique(plan.steps.flatMap { [$0.reckoning?.rule].compactMap(\.self) + $0.unnumbered })
    let rows = rules.flatMap { rule in rule.variations.map { row($0, of: rule, in: phrasing) } }
    guard !rows.isEmpty else { return [] }
    return [
      outline.chapter(.init(phrasing.label("variations"), anchor: "variations")).merging(["rows": .list(rows)])
    ]
  }

  private func row(_ variation: PeriodRule.Variation, of rule: PeriodRule, in phrasing: Phrasing) -> View {
    let isThere = Set(plan.circumstances).isSuperset(of: variation.when)
    let version = rule.version(on: plan.dispatch)
    let confidence = variation.confidence ?? version?.confidence ?? .inferred
    return [
      "period": .markup(phrasing.phrase(rule.title)),
      "when": .markup(variation.when.map { phrasing.word($0) }.joined(by: .text("; "))),
      "effect": .markup(effect(of: variation, on: rule, in: phrasing)),
      "isThere": .flag(isThere),
      "norms": .list(
        (variation.citations.isEmpty ? rule.citations : variation.citations).map {
          ["norm": .markup(phrasing.citation($0))]
        }
      ),
      "confidence": .markup(phrasing.word(confidence)),
    ]
  }

  private func effect(of variation: PeriodRule.Variation, on rule: PeriodRule, in phrasing: Phrasing) -> Markup {
    func length(_ count: Int) -> Markup { .text(phrasing.wording.text(PeriodLength(count, rule.unit))) }
    let usual = rule.length.map { length($0) } ?? phrasing.label("noNumber")
    switch variation.effect {
    case .replaced(nil): return phrasing.label("effect.none", usual)
    case .replaced(let count?): return phrasing.label("effect.instead", length(count), usual)
    case .changed(let change):
      return phrasing.label(change < 0 ? "effect.shorter" : "effect.longer", length(abs(change)))
    }
  }

  private func unique(_ rules: [PeriodRule]) -> [PeriodRule] {
    var seen: Set<String> = []
    return rules.filter { seen.insert($0.id).inserted }
  }
}
