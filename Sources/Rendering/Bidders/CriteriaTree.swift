internal import Procurement

/// The criteria tree as rows of one table: main groups, groups and criteria with their weights and shares.
struct CriteriaTree {
  let bidders: BidderView

  /// The rows, parents before their children.
  func rows(in phrasing: Phrasing) -> [View] {
    let total = bidders.criteria.reduce(0) { $0 + $1.weight }
    return bidders.criteria.flatMap { main in
      [groupRow(main, "main", of: total, total, in: phrasing)]
        + main.groups.flatMap { group in
          [groupRow(group, "group", of: main.weight, total, in: phrasing)]
            + group.leaves.map { criterionRow($0, of: group.weight, total, in: phrasing) }
        }
    }
  }

  private func groupRow(
    _ group: CriterionGroup,
    _ level: String,
    of parent: Int,
    _ total: Int,
    in phrasing: Phrasing
  ) -> View {
    row(
      id: .text(group.id),
      title: .element("a", [.init("class", "x"), .init("href", "#group-\(group.id)")], phrasing.inline(group.title)),
      level: level,
      weight: group.weight,
      of: parent,
      total,
      in: phrasing
    )
  }

  private func criterionRow(_ criterion: Criterion, of parent: Int, _ total: Int, in phrasing: Phrasing) -> View {
    row(
      id: phrasing.reference(to: criterion.requirement),
      title: bidders.requirement(criterion.requirement).map { phrasing.phrase($0.title) } ?? .empty,
      level: "criterion",
      weight: criterion.weight,
      of: parent,
      total,
      in: phrasing
    )
  }

  private func row(
    id: Markup,
    title: Markup,
    level: String,
    weight: Int,
    of parent: Int,
    _ total: Int,
    in phrasing: Phrasing
  ) -> View {
    [
      "code": .markup(id), "criterion": .markup(title), "level": .text(level),
      "weight": .markup(phrasing.number(weight)),
      "share": .markup(phrasing.percent(weight, of: parent)),
      "shareOfAll": .markup(phrasing.percent(weight, of: total)),
    ]
  }
}
