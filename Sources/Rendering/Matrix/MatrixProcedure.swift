internal import Procurement
internal import Wording

/// The procedure, the reason for it, and the estimate of the value.
struct MatrixProcedure {
  let specification: Specification

  /// The values of the chapter.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> View {
    let tender = specification.tender
    let estimate = tender.estimate
    let rows: [(label: String, text: Markup)] = [
      ("procedure", phrasing.phrase(tender.procedure.title)),
      ("procedureReason", tender.procedure.reason.map { phrasing.blocks($0) } ?? .empty),
      ("regime", phrasing.phrase(specification.regime.title)),
      (
        "estimate",
        phrasing.label(
          "estimateYear",
          phrasing.money(estimate.lowPerYear),
          phrasing.money(estimate.highPerYear)
        )
      ),
      (
        "estimateAll",
        phrasing.label(
          "estimateMonths",
          highest(of: estimate, in: phrasing),
          phrasing.number(estimate.months)
        )
      ),
      ("estimateReason", estimate.reason.map { phrasing.blocks($0) } ?? .empty),
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

  private func highest(of estimate: ValueEstimate, in phrasing: Phrasing) -> Markup {
    guard let money = Money(estimate.highest.formatted(decimals: 2)) else {
      return .text(phrasing.decimal(estimate.highest, decimals: 2))
    }
    return phrasing.money(money)
  }
}
