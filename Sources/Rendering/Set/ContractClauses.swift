internal import Procurement
internal import Wording

/// The clauses of the contract: a chapter a group, numbered like everything that bidders may have to cite.
struct ContractClauses {
  let bidders: BidderView
  /// The clauses to show; nil for all.
  var only: Set<String>?

  /// The values of the chapters; nothing where nothing is agreed.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> [View] {
    let groups = bidders.clauseGroups.filter { !clauses(of: $0).isEmpty }
    return groups.enumerated().map { index, group in
      let title = Outline.Title(group.title, anchor: "clauses-\(group.id)", in: phrasing)
      return outline.chapter(title).merging([
        "introduction": .optional(group.introduction.map { phrasing.blocks($0) }),
        // What acceptance means is said once, before the first clause; an excerpt is answered elsewhere.
        "isFirst": .flag(index == 0 && only == nil),
        "isExcerpt": .flag(index == 0 && only != nil),
        "meanings": .list(index == 0 && only == nil ? meanings(in: phrasing) : []),
        "entries": .list(clauses(of: group).map { entry($0, in: phrasing, &outline) }),
      ])
    }
  }

  private func clauses(of group: BidderView.ClauseGroup) -> [BidderClause] {
    group.clauses.filter { only?.contains($0.id) ?? true }
  }

  private func meanings(in phrasing: Phrasing) -> [View] {
    let used = Set(bidders.clauseGroups.flatMap { clauses(of: $0) }.map(\.acceptance))
    return Clause.Acceptance.allCases.filter { used.contains($0) }.map { acceptance in
      [
        "acceptance": .markup(phrasing.capitalized(acceptance)), "acceptanceClass": .text(acceptance.rawValue),
        "meaning": .markup(phrasing.label("clauseMeaning.\(acceptance.rawValue)")),
      ]
    }
  }

  private func entry(_ clause: BidderClause, in phrasing: Phrasing, _ outline: inout Outline) -> View {
    let details = details(of: clause, in: phrasing)
    return outline.part(Outline.Title(clause.title, anchor: clause.id, in: phrasing)).merging([
      "id": .text(clause.id),
      "acceptance": .markup(phrasing.capitalized(clause.acceptance)),
      "acceptanceClass": .text(clause.acceptance.rawValue),
      "text": .markup(phrasing.blocks(clause.text)),
      "hasDetails": .flag(!details.isEmpty),
      "details": .list(details),
    ])
  }

  private func details(of clause: BidderClause, in phrasing: Phrasing) -> [View] {
    let rows: [(label: String, text: Markup)] = [
      ("condition", phrasing.condition(clause.condition)),
      ("basis", phrasing.bases(clause.basis, under: clause.condition, bidders.tiedNorms)),
    ]
    return rows.filter { !$0.text.isEmpty }.map { row in
      ["term": .markup(phrasing.label("detail.\(row.label)")), "text": .markup(row.text)]
    }
  }
}
