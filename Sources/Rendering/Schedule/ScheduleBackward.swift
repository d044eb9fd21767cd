internal import Procurement
internal import Wording

/// How late each step may be if the service shall start on the wanted day.
struct ScheduleBackward {
  let plan: SchedulePlan

  /// The chapter, or nothing where no start is wanted.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> [View] {
    guard let backward = plan.backward else { return [] }
    let heading = outline.chapter(.init(phrasing.label("backward"), anchor: "backward"))
    let start = Markup.text(phrasing.wording.long(backward.start))
    return [
      heading.merging([
        "note": .markup(phrasing.label(backward.steps.isEmpty ? "backwardOpen" : "backwardNote", start)),
        "hasRows": .flag(!backward.steps.isEmpty),
        "rows": .list(backward.steps.map { row($0, in: phrasing) }),
      ])
    ]
  }

  private func row(_ latest: BackwardPlan.LatestDay, in phrasing: Phrasing) -> View {
    let planned = plan.step(latest.step)?.day
    return [
      "step": .markup(phrasing.capitalized(latest.step)),
      "day": .markup(phrasing.shortDay(latest.day)),
      "planned": .markup(planned.map { phrasing.shortDay($0) } ?? phrasing.label("open")),
      "room": .markup(planned.map { room($0, latest.day, in: phrasing) } ?? .empty),
    ]
  }

  /// The days between the planned and the latest day.
  private func room(_ planned: CalendarDay, _ latest: CalendarDay, in phrasing: Phrasing) -> Markup {
    let days = latest.ordinal - planned.ordinal
    let length = Markup.text(phrasing.wording.text(PeriodLength(abs(days))))
    return days < 0 ? phrasing.label("late", length) : length
  }
}
