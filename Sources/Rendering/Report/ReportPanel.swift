internal import Procurement

/// What each evaluator gave, when and why, what was agreed, and who closed the evaluation: line by line.
struct ReportPanel {
  let specification: Specification
  let offers: [OfferEntry]
  let record: EvaluationRecord?

  /// The chapter, or nothing where no evaluator is on record.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> [View] {
    guard let record, record.tender == specification.tender.id else { return [] }
    let voted = record.points.filter { !$0.votes.isEmpty }
    guard !record.evaluators.isEmpty || !voted.isEmpty || !record.closings.isEmpty else { return [] }
    return [
      outline.chapter(.init(phrasing.label("panel"), anchor: "panel")).merging([
        "people": .list(record.evaluators.map { ["id": .text($0.id), "name": .text($0.name)] }),
        "hasPeople": .flag(!record.evaluators.isEmpty),
        "limit": .optional(record.spreadLimit.map { phrasing.label("panelLimit", phrasing.number($0)) }),
        "answers": .list(voted.map { answer($0, in: phrasing) }),
        "hasAnswers": .flag(!voted.isEmpty),
        "closings": .list(record.closings.map { ["closing": .markup(closing($0, record, in: phrasing))] }),
        "hasClosings": .flag(!record.closings.isEmpty),
      ])
    ]
  }

  private func answer(_ points: AwardedPoints, in phrasing: Phrasing) -> View {
    let title = specification.requirement(points.requirement)?.requirement.title
    return [
      "bidder": .markup(offers.first { $0.offer.bidder == points.bidder }?.link ?? .text(points.bidder)),
      "code": .text(points.requirement), "criterion": .optional(title.map { phrasing.phrase($0) }),
      "spread": .markup(spread(points, in: phrasing)),
      "rows": .list(rows(points, in: phrasing)),
    ]
  }

  private func spread(_ points: AwardedPoints, in phrasing: Phrasing) -> Markup {
    points.spread.map { phrasing.label("panelSpread", phrasing.number($0)) } ?? phrasing.label("panelNoSpread")
  }

  // The votes, who is missing, what was agreed before, and what is agreed now.
  private func rows(_ points: AwardedPoints, in phrasing: Phrasing) -> [View] {
    let votes = points.votes.map { vote in
      row(.text(vote.evaluator), vote.day, phrasing.number(vote.points), vote.reason, in: phrasing)
    }
    let missing = points.absent.map { row(.text($0), nil, phrasing.label("panelMissing"), "", in: phrasing) }
    let earlier = points.earlier.map { earlier in
      let who = phrasing.label("panelEarlier")
      return row(who, earlier.day, phrasing.number(earlier.points), earlier.reason, in: phrasing)
    }
    let agreed = row(
      phrasing.label("panelAgreed"),
      points.day,
      points.points.map { phrasing.number($0) } ?? phrasing.label("panelOpen"),
      points.reason,
      isAgreed: true,
      in: phrasing
    )
    return votes + missing + earlier + [agreed]
  }

  private func row(
    _ who: Markup,
    _ day: CalendarDay?,
    _ points: Markup,
    _ reason: String,
    isAgreed: Bool = false,
    in phrasing: Phrasing
  ) -> View {
    [
      "who": .markup(who), "day": .markup(day.map { phrasing.day($0) } ?? .text("–")), "points": .markup(points),
      "reason": .text(reason.isEmpty ? "–" : Typography.bound(reason)), "isAgreed": .flag(isAgreed),
    ]
  }

  private func closing(_ closing: QualityClosing, _ record: EvaluationRecord, in phrasing: Phrasing) -> Markup {
    let isLast = closing == record.closings.last
    let state = !isLast ? "closingReplaced" : closing.digest == record.digest ? "closingHolds" : "closingBroken"
    return phrasing.label(
      "closing",
      phrasing.day(closing.day),
      .text(closing.by),
      .text(Typography.bound(closing.reason)),
      phrasing.label(state)
    )
  }
}
