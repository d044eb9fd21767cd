internal import Procurement
internal import Wording

/// Each step with its day, and why it is that day; the picture stands before the table.
struct ScheduleDays {
  let plan: SchedulePlan

  /// The values of the chapter.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> View {
    outline.chapter(.init(phrasing.label("days"), anchor: "days")).merging([
      "picture": .markup(Timeline(plan: plan).drawing(in: phrasing)),
      "rows": .list(plan.steps.map { row($0, in: phrasing) }),
    ])
  }

  private func row(_ step: PlannedStep, in phrasing: Phrasing) -> View {
    let reasons = phrasing.wording.explanation(of: step).map { Markup.text(Phrasing.capitalized($0)) }
    let notes = step.rule?.note.map { [phrasing.phrase($0)] } ?? []
    return [
      "day": .markup(step.day.map { phrasing.shortDay($0) } ?? phrasing.label("open")),
      "isOwn": .flag(step.own != nil),
      "step": .markup(phrasing.capitalized(step.step)),
      "limit": .markup(limit(step, in: phrasing)),
      "title": .optional(step.rule.map { phrasing.phrase($0.title) }),
      "reasons": .list((reasons + notes).map { ["reason": .markup($0)] }),
      "norms": .list(plan.citations(of: step).map { ["norm": .markup(phrasing.citation($0))] }),
      "isSure": .flag((plan.confidence(of: step) ?? .verified) == .verified),
      "confidence": .optional(confidence(step, in: phrasing)),
    ]
  }

  /// How sure the law is, or that there is none.
  private func confidence(_ step: PlannedStep, in phrasing: Phrasing) -> Markup? {
    plan.confidence(of: step).map { phrasing.word($0) } ?? step.rule.map { phrasing.word($0.force) }
  }

  /// `frühestens Di 07.04.2026`.
  private func limit(_ step: PlannedStep, in phrasing: Phrasing) -> Markup {
    guard let reckoning = step.reckoning else { return .empty }
    return phrasing.word(reckoning.rule.bound) + .text(" ") + phrasing.shortDay(reckoning.limit)
  }
}
