internal import Procurement
internal import Wording

/// Which clauses the contract has and what is asked for each; their text stands in the contract terms alone.
struct ClauseOverview {
  let bidders: BidderView

  /// The values of the chapter; nothing where nothing is agreed.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> [View] {
    guard !bidders.clauses.isEmpty else { return [] }
    let hasConditions = bidders.clauses.contains { $0.condition != nil }
    let rows = bidders.clauses.map { clause -> View in
      [
        "id": .text(clause.id), "clause": .markup(phrasing.phrase(clause.title)),
        "acceptance": .markup(phrasing.capitalized(clause.acceptance)),
        "condition": .markup(phrasing.condition(clause.condition)), "hasConditions": .flag(hasConditions),
      ]
    }
    let heading = outline.chapter(.init(phrasing.label("clauses"), anchor: "clauses"))
    return [heading.merging(["rows": .list(rows), "hasConditions": .flag(hasConditions)])]
  }
}
