internal import Procurement
internal import Wording

/// Every clause with its bases, the variant that is used and why, and why it is needed at all.
struct MatrixClauses {
  let specification: Specification

  /// The values of the chapter; nothing where nothing is agreed.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> [View] {
    guard !specification.clauseGroups.isEmpty else { return [] }
    let heading = outline.chapter(.init(phrasing.label("clauses"), anchor: "clauses"))
    return [heading.merging(["parts": .list(specification.clauseGroups.map { part($0, in: phrasing, &outline) })])]
  }

  private func part(_ group: Specification.ClauseGroup, in phrasing: Phrasing, _ outline: inout Outline) -> View {
    let title = Markup.text("\(group.id) – ") + phrasing.inline(group.title)
    let language = phrasing.languageMark(group.title)
    return outline.part(.init(title, anchor: "clauses-\(group.id)", language: language)).merging([
      "caption": .markup(phrasing.label("clausesCaption", .text(group.id))),
      "rows": .list(group.clauses.map { row($0, in: phrasing) }),
    ])
  }

  private func row(_ specified: SpecifiedClause, in phrasing: Phrasing) -> View {
    let clause = specified.clause
    let bases = phrasing.bases(clause.basis, on: specification.asOf)
    return [
      "id": .text(clause.id),
      "clause": .markup(phrasing.phrase(clause.title)),
      "acceptance": .markup(phrasing.word(clause.acceptance)),
      "reason": .markup(clause.reason.map { phrasing.blocks($0) } ?? .text("–")),
      "bases": .markup(bases.isEmpty ? .element("em", [], phrasing.label("noBasis")) : bases),
      "variant": .markup(variant(of: specified, in: phrasing)),
      "origin": .markup(phrasing.origin(specified.origin)),
      "condition": .markup(phrasing.condition(clause.condition)),
    ]
  }

  private func variant(of specified: SpecifiedClause, in phrasing: Phrasing) -> Markup {
    let id = Markup.text(specified.variant.id)
    let name = specified.variant.title.map { id + .text(" – ") + phrasing.phrase($0) } ?? id
    // Where there is but one wording, its name says nothing.
    let named = if case .only = specified.ground { Markup.empty } else { name }
    let lines = [named, ground(of: specified, in: phrasing), phrasing.days(of: specified.variant.window)]
    return lines.filter { !$0.isEmpty }.map { Markup.element("p", [], $0) }.joined()
  }

  private func ground(of specified: SpecifiedClause, in phrasing: Phrasing) -> Markup {
    switch specified.ground {
    case .only: phrasing.label("variantOnly")
    case .first: phrasing.label("variantFirst", phrasing.number(specified.clause.variants.count))
    case .chosen(let reason):
      reason.map { phrasing.label("variantChosen", phrasing.phrase($0)) } ?? phrasing.label("variantChosenSilently")
    }
  }
}

extension Phrasing {
  /// The days of dispatch on which something holds; nothing for all days.
  func days(of window: Window) -> Markup {
    switch (window.from, window.until) {
    case (nil, nil): .empty
    case (let from?, nil): label("daysFrom", day(from))
    case (nil, let until?): label("daysUntil", day(until))
    case (let from?, let until?): label("daysBetween", day(from), day(until))
    }
  }
}
