internal import Procurement

/// The figures at the head of the compliance matrix.
struct MatrixSummary {
  let specification: Specification
  let sources: [NormSource]

  /// The values of the chapter.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> View {
    let requirements = specification.requirements
    let clauses = specification.clauses
    let bases = requirements.flatMap(\.requirement.basis) + clauses.flatMap(\.clause.basis)
    let rows: [(label: String, count: Int)] = [
      ("requirements", requirements.count),
      ("withoutBasis", requirements.count { $0.requirement.basis.isEmpty }),
      ("dated", requirements.count { $0.state != nil }),
      ("clauses", clauses.count),
      ("clausesWithoutBasis", clauses.count { $0.clause.basis.isEmpty }),
      ("bases", bases.count),
      ("unconfirmed", bases.count { $0.confidence != .verified }),
      ("notInForce", bases.count { !$0.isInForce(on: specification.asOf) }),
      ("norms", Set(sources.map(\.citation.norm)).count),
      ("tailored", requirements.count { !$0.changes.isEmpty } + clauses.count { !$0.changes.isEmpty }),
      ("own", requirements.count { $0.origin == .tender } + clauses.count { $0.origin == .tender }),
      ("omitted", specification.omissions.count + specification.clauseOmissions.count),
    ]
    return outline.chapter(.init(phrasing.label("summary"), anchor: "summary")).merging([
      "day": .markup(phrasing.label("summaryDay", phrasing.day(specification.asOf))),
      "rows": .list(
        rows.map { row in
          ["term": .markup(phrasing.label("figure.\(row.label)")), "count": .markup(phrasing.number(row.count))]
        }
      ),
    ])
  }
}
