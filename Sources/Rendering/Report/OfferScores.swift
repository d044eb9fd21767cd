internal import Procurement
internal import Wording

/// The points of an offer over the criteria tree: GP, BP, LP = GP x BP, subtotals and where the points come from.
struct OfferScores {
  let entry: OfferEntry

  private var scores: [String: RequirementScore] {
    Dictionary(entry.offer.scores.map { ($0.requirement, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The values of the part; nothing where there are no points.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> [View] {
    guard !entry.offer.scores.isEmpty else { return [] }
    let heading = outline.part(.init(phrasing.label("scores"), anchor: "\(entry.anchor)-scores"))
    let groups = entry.specification.tender.criteria
    let scores = scores
    return [
      heading.merging([
        "caption": .markup(phrasing.label("scoresCaption", .text(entry.offer.name))),
        "rows": .list(groups.flatMap { rows($0, level: "main", scores, in: phrasing) }),
        "sum": .markup(sum(groups.flatMap(\.leaves), scores, in: phrasing)),
        "sumWeight": .markup(phrasing.number(groups.reduce(0) { $0 + $1.weight })),
      ])
    ]
  }

  private func rows(
    _ group: CriterionGroup,
    level: String,
    _ scores: [String: RequirementScore],
    in phrasing: Phrasing
  ) -> [View] {
    let own: View = [
      "level": .text(level), "code": .text(group.id), "criterion": .markup(phrasing.phrase(group.title)),
      "weight": .markup(phrasing.number(group.weight)), "points": .text(""),
      "performance": .markup(sum(group.leaves, scores, in: phrasing)), "origin": .text(""),
    ]
    return [own] + group.groups.flatMap { rows($0, level: "group", scores, in: phrasing) }
      + group.criteria.map { row($0, scores[$0.requirement], in: phrasing) }
  }

  private func row(_ criterion: Criterion, _ score: RequirementScore?, in phrasing: Phrasing) -> View {
    let title = entry.specification.requirement(criterion.requirement)?.requirement.title
    return [
      "level": .text("criterion"),
      "code": .text(criterion.requirement),
      "criterion": .optional(title.map { phrasing.phrase($0) }),
      "weight": .markup(phrasing.number(criterion.weight)),
      "points": .markup(score?.points.map { phrasing.number($0) } ?? .text("–")),
      "performance": .markup(score?.performance.map { phrasing.number($0) } ?? .text("–")),
      "origin": .markup(score.map { origin($0.origin, in: phrasing) } ?? phrasing.label("origin.missing")),
    ]
  }

  private func origin(_ origin: RequirementScore.Origin, in phrasing: Phrasing) -> Markup {
    switch origin {
    case .calculated: phrasing.label("origin.calculated")
    case .zero: phrasing.label("origin.zero")
    case .missing: .element("strong", [.init("class", "open")], phrasing.label("origin.missing"))
    case .awarded(let points):
      agreement(points, in: phrasing) + earlier(points, in: phrasing) + votes(points, in: phrasing)
    }
  }

  /// Who agreed, when and why, or that nothing is agreed yet.
  private func agreement(_ points: AwardedPoints, in phrasing: Phrasing) -> Markup {
    guard points.points != nil else {
      return .element("strong", [.init("class", "open")], phrasing.label("origin.open"))
    }
    let who = Markup.text(points.evaluators.joined(separator: ", "))
    let why = Markup.text(Typography.bound(points.reason))
    return points.day.map { phrasing.label("origin.awardedOn", who, .text(phrasing.wording.text($0)), why) }
      ?? phrasing.label("origin.awarded", who, why)
  }

  /// What was agreed before.
  private func earlier(_ points: AwardedPoints, in phrasing: Phrasing) -> Markup {
    guard !points.earlier.isEmpty else { return .empty }
    let lines = points.earlier.map { earlier in
      let day = earlier.day.map { Markup.text(phrasing.wording.text($0)) } ?? phrasing.label("noDay")
      return phrasing.label(
        "earlier",
        phrasing.number(earlier.points),
        day,
        .text(Typography.bound(earlier.reason))
      )
    }
    return .element("ul", [], lines.map { .element("li", [], $0) }.joined())
  }

  /// What each evaluator gave before they agreed, who gave nothing, and how far they lie apart.
  private func votes(_ points: AwardedPoints, in phrasing: Phrasing) -> Markup {
    guard !points.votes.isEmpty else { return .empty }
    let given = points.votes.map { vote in
      let why = Markup.text(Typography.bound(vote.reason))
      return vote.day.map {
        phrasing.label(
          "voteOn",
          .text(vote.evaluator),
          .text(phrasing.wording.text($0)),
          phrasing.number(vote.points),
          why
        )
      } ?? phrasing.label("vote", .text(vote.evaluator), phrasing.number(vote.points), why)
    }
    let missing = points.absent.map { phrasing.label("vote.missing", .text($0)) }
    let spread = points.spread.map { [phrasing.label("vote.spread", phrasing.number($0))] } ?? []
    return .element("ul", [], (given + missing + spread).map { .element("li", [], $0) }.joined())
  }

  private func sum(_ criteria: [Criterion], _ scores: [String: RequirementScore], in phrasing: Phrasing) -> Markup {
    var sum = 0
    for criterion in criteria {
      guard let performance = scores[criterion.requirement]?.performance else { return .text("–") }
      sum += performance
    }
    return phrasing.number(sum)
  }
}
