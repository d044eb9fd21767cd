internal import Procurement
internal import Wording

/// What the plan starts from: day, regime, procedure and circumstances.
struct ScheduleSummary {
  let specification: Specification
  let plan: SchedulePlan

  /// The values of the chapter.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> View {
    let procedure = specification.tender.procedure
    let rows: [(label: String, text: Markup)] = [
      ("dispatch", .text(phrasing.wording.long(plan.dispatch))),
      ("regime", phrasing.phrase(specification.regime.title)),
      ("procedure", phrasing.phrase(procedure.title)),
      ("kind", plan.kind.map { phrasing.word($0) } ?? phrasing.label("kindOpen")),
      ("circumstances", circumstances(in: phrasing)),
      ("region", .text(specification.tender.authority.region)),
    ]
    return outline.chapter(.init(phrasing.label("summary"), anchor: "summary")).merging([
      "note": .markup(phrasing.label(plan.followsTender ? "follows" : "apart")),
      "rows": .list(rows.map { ["term": .markup(phrasing.label("fact.\($0.label)")), "text": .markup($0.text)] }),
    ])
  }

  private func circumstances(in phrasing: Phrasing) -> Markup {
    guard !plan.circumstances.isEmpty else { return phrasing.label("noCircumstances") }
    return plan.circumstances.map { phrasing.word($0) }.joined(by: .text(", "))
  }
}
