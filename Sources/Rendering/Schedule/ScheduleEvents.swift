internal import Procurement
internal import Wording

/// Periods that start with an event.
struct ScheduleEvents {
  let plan: SchedulePlan

  /// The chapter, or nothing where there is none.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> [View] {
    guard !plan.events.isEmpty else { return [] }
    let rows = plan.events.map { row($0, in: phrasing) }
    return [outline.chapter(.init(phrasing.label("events"), anchor: "events")).merging(["rows": .list(rows)])]
  }

  private func row(_ event: EventPeriod, in phrasing: Phrasing) -> View {
    let rule = event.rule
    return [
      "title": .markup(phrasing.phrase(rule.title)),
      "anchor": .markup(phrasing.capitalized(rule.anchor)),
      "length": .markup(
        event.length.map { .text(phrasing.wording.text($0)) } ?? phrasing.label("noNumber")
      ),
      "note": .optional(rule.note.map { phrasing.phrase($0) }),
      "norms": .list(rule.citations.map { ["norm": .markup(phrasing.citation($0))] }),
      "confidence": .markup(phrasing.word(event.confidence)),
    ]
  }
}
