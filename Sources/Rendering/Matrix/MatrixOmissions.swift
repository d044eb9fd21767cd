internal import Procurement

/// The requirements and clauses of the catalogue that the tender leaves out, and why.
struct MatrixOmissions {
  let specification: Specification

  /// The values of the chapter; nothing where nothing was left out.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> [View] {
    let requirements = specification.omissions.map { omission -> View in
      let requirement = omission.requirement
      let reason = reason(omission.ground, requirement.condition, requirement.window, in: phrasing)
      return row(requirement.id, requirement.title, .text(requirement.kind.rawValue), reason, in: phrasing)
    }
    let clauses = specification.clauseOmissions.map { omission -> View in
      let clause = omission.clause
      let reason = reason(omission.ground, clause.condition, clause.window, in: phrasing)
      return row(clause.id, clause.title, phrasing.label("omittedClause"), reason, in: phrasing)
    }
    guard !requirements.isEmpty || !clauses.isEmpty else { return [] }
    let heading = outline.chapter(.init(phrasing.label("omissions"), anchor: "omissions"))
    return [heading.merging(["rows": .list(requirements + clauses)])]
  }

  private func row(_ id: String, _ title: LocalizedText, _ kind: Markup, _ reason: Markup, in phrasing: Phrasing)
    -> View
  {
    [
      "id": .text(id), "requirement": .markup(phrasing.phrase(title)), "kind": .markup(kind),
      "reason": .markup(reason),
    ]
  }

  private func reason(_ ground: OmissionGround, _ condition: Condition?, _ window: Window, in phrasing: Phrasing)
    -> Markup
  {
    switch ground {
    case .decision(let reason): reason.map { phrasing.blocks($0) } ?? .text("–")
    case .condition:
      condition.map { phrasing.label("omittedUnless", phrasing.condition($0)) } ?? phrasing.label("omittedByCondition")
    case .law: phrasing.label("omittedByLaw", phrasing.day(specification.asOf), phrasing.days(of: window))
    }
  }
}
