internal import Procurement
internal import Wording

/// What the tender changed in requirements and clauses of the catalogue, and why.
struct MatrixTailoring {
  let specification: Specification

  /// The values of the chapter; nothing where nothing was changed.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> [View] {
    let changed = specification.requirements.filter { !$0.changes.isEmpty }
    let clauses = specification.clauses.filter { !$0.changes.isEmpty }
    guard !changed.isEmpty || !clauses.isEmpty else { return [] }
    let heading = outline.chapter(.init(phrasing.label("tailoring"), anchor: "tailoring"))
    let entries = changed.map { entry($0, in: phrasing) } + clauses.map { entry($0, in: phrasing) }
    return [heading.merging(["entries": .list(entries)])]
  }

  private func entry(_ specified: SpecifiedRequirement, in phrasing: Phrasing) -> View {
    head(specified.id, specified.requirement.title, specified.origin, specified.reason, in: phrasing).merging([
      "changes": .list(specified.changes.map { change($0, of: specified, in: phrasing) })
    ])
  }

  private func entry(_ specified: SpecifiedClause, in phrasing: Phrasing) -> View {
    head(specified.id, specified.clause.title, specified.origin, specified.reason, in: phrasing).merging([
      "changes": .list(specified.changes.map { change($0, of: specified, in: phrasing) })
    ])
  }

  private func head(
    _ id: String,
    _ title: LocalizedText,
    _ origin: SpecifiedRequirement.Origin,
    _ reason: LocalizedText?,
    in phrasing: Phrasing
  ) -> View {
    [
      "link": .markup(phrasing.reference(to: id)),
      "title": .markup(phrasing.inline(title)),
      "titleLanguage": .markup(phrasing.languageMark(title)),
      "origin": .markup(phrasing.origin(origin)),
      "reason": .optional(reason.map { phrasing.blocks($0) }),
      "caption": .markup(phrasing.label("tailoringCaption", .text(id))),
    ]
  }

  private func change(
    _ change: SpecifiedRequirement.Change,
    of specified: SpecifiedRequirement,
    in phrasing: Phrasing
  ) -> View {
    let before = specified.original.map { value(change, of: $0, in: phrasing) } ?? .empty
    let after = value(change, of: specified.requirement, in: phrasing)
    return row(phrasing.capitalized(change), before, after, in: phrasing)
  }

  private func change(_ change: SpecifiedClause.Change, of specified: SpecifiedClause, in phrasing: Phrasing) -> View {
    let original = specified.original
    let (before, after): (Markup, Markup) =
      switch change {
      case .title: (original.map { phrasing.phrase($0.title) } ?? .empty, phrasing.phrase(specified.clause.title))
      case .text:
        (
          original?.variants.first { $0.id == specified.variant.id }.map { phrasing.blocks($0.text) } ?? .empty,
          phrasing.blocks(specified.variant.text)
        )
      case .condition:
        (phrasing.condition(original?.condition), phrasing.condition(specified.clause.condition))
      }
    return row(phrasing.capitalized(change), before, after, in: phrasing)
  }

  private func row(_ part: Markup, _ before: Markup, _ after: Markup, in phrasing: Phrasing) -> View {
    let none = phrasing.label("nothing")
    return [
      "part": .markup(part),
      "before": .markup(before.isEmpty ? none : before),
      "after": .markup(after.isEmpty ? none : after),
    ]
  }

  private func value(_ change: SpecifiedRequirement.Change, of requirement: Requirement, in phrasing: Phrasing)
    -> Markup
  {
    switch change {
    case .title: phrasing.phrase(requirement.title)
    case .statement: phrasing.blocks(requirement.statement)
    case .kind: phrasing.capitalized(requirement.kind)
    case .expectation:
      phrasing.expectation(requirement.expectation, answer: requirement.answer, kind: requirement.kind)
    case .levels: requirement.levels.map { levelLine($0, in: phrasing) }.joined()
    case .evidence: requirement.evidence.map { Markup.element("p", [], phrasing.evidence($0)) }.joined()
    case .condition: phrasing.condition(requirement.condition)
    case .consequence: consequences(of: requirement, in: phrasing)
    case .lots: .text(requirement.lots.joined(separator: ", "))
    case .minimumPoints: requirement.minimumPoints.map { phrasing.number($0) } ?? .empty
    case .expectedAnswer: requirement.expectedAnswer.map { phrasing.blocks($0) } ?? .empty
    }
  }

  private func levelLine(_ level: Level, in phrasing: Phrasing) -> Markup {
    .element("p", [], phrasing.label("levelLine", phrasing.number(level.points), phrasing.phrase(level.text)))
  }

  private func consequences(of requirement: Requirement, in phrasing: Phrasing) -> Markup {
    [
      requirement.whenMissed.map { phrasing.label("whenMissed", phrasing.word($0)) },
      requirement.whenMissing.map { phrasing.label("whenMissing", phrasing.word($0)) },
    ].compactMap(\.self).joined(by: .text("; "))
  }
}
