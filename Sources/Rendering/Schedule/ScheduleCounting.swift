internal import Procurement
internal import Wording

/// How days were counted, and the holidays on the way.
struct ScheduleCounting {
  let plan: SchedulePlan

  /// The values of the chapter.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> View {
    let rules = plan.countings.map { rule -> View in
      [
        "title": .markup(phrasing.phrase(rule.title)),
        "text": .markup(phrasing.blocks(rule.text)),
        "norms": .list(rule.citations.map { ["norm": .markup(phrasing.citation($0))] }),
        "confidence": .markup(phrasing.word(rule.confidence)),
      ]
    }
    return outline.chapter(.init(phrasing.label("counting"), anchor: "counting")).merging([
      "rules": .list(rules),
      "hasHolidays": .flag(!plan.holidays.isEmpty),
      "holidays": .list(plan.holidays.compactMap { holiday($0, in: phrasing) }),
    ])
  }

  private func holiday(_ rest: RestDay, in phrasing: Phrasing) -> View? {
    guard case .holiday(let holiday) = rest.reason else { return nil }
    return [
      "day": .markup(phrasing.shortDay(rest.day)), "title": .markup(phrasing.phrase(holiday.title)),
      "confidence": .markup(phrasing.word(holiday.confidence)),
    ]
  }
}
