internal import Procurement
internal import Wording

/// The procedure, the reason for it, and the estimate of the value.
struct MatrixProcedure {
  let specification: Specification
  /// Nil where the law of the day does not say how to estimate.
  let value: ValueCalculation?

  /// The values of the chapter.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> View {
    let tender = specification.tender
    let rows: [(label: String, text: Markup)] = [
      ("procedure", phrasing.phrase(tender.procedure.title)),
      ("procedureReason", tender.procedure.reason.map { phrasing.blocks($0) } ?? .empty),
      ("regime", phrasing.phrase(specification.regime.title)),
      ("estimate", value.map { range(of: $0, in: phrasing) } ?? .empty),
      ("estimateReason", tender.estimate.reason.map { phrasing.blocks($0) } ?? .empty),
      (
        "competition",
        tender.competition.map { phrasing.label("competitionMinimum", phrasing.number($0.minimum)) } ?? .empty
      ),
      ("competitionReason", tender.competition?.reason.map { phrasing.blocks($0) } ?? .empty),
    ]
    return outline.chapter(.init(phrasing.label("procedure"), anchor: "procedure")).merging([
      "rows": .list(
        rows.filter { !$0.text.isEmpty }.map { row in
          ["term": .markup(phrasing.label("fact.\(row.label)")), "text": .markup(row.text)]
        }
      )
    ])
  }

  private func range(of value: ValueCalculation, in phrasing: Phrasing) -> Markup {
    value.least == value.most
      ? phrasing.amount(value.most)
      : phrasing.label("estimateRange", phrasing.amount(value.least), phrasing.amount(value.most))
  }
}
