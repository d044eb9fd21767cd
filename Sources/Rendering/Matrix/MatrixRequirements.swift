internal import Procurement

/// From the requirement to the norm: every requirement with its bases, and those that have none.
struct MatrixRequirements {
  let specification: Specification

  /// The values of the chapter.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> View {
    let heading = outline.chapter(.init(phrasing.label("requirements"), anchor: "requirements"))
    let parts = specification.chapters.map { part($0, in: phrasing, &outline) }
    return heading.merging(["parts": .list(parts)])
  }

  private func part(_ chapter: Specification.Chapter, in phrasing: Phrasing, _ outline: inout Outline) -> View {
    let title = Markup.text("\(chapter.id) – ") + phrasing.inline(chapter.title)
    let language = phrasing.languageMark(chapter.title)
    return outline.part(.init(title, anchor: "chapter-\(chapter.id)", language: language)).merging([
      "caption": .markup(phrasing.label("requirementsCaption", .text(chapter.id))),
      "rows": .list(chapter.requirements.map { row($0, in: phrasing) }),
    ])
  }

  private func row(_ specified: SpecifiedRequirement, in phrasing: Phrasing) -> View {
    let requirement = specified.requirement
    let bases = phrasing.bases(requirement.basis, on: specification.asOf)
    return [
      "id": .text(requirement.id),
      "requirement": .markup(phrasing.phrase(requirement.title)),
      "kind": .text(requirement.kind.rawValue),
      "origin": .markup(phrasing.origin(specified.origin) + state(of: specified, in: phrasing)),
      "bases": .markup(bases.isEmpty ? .element("em", [], phrasing.label("noBasis")) : bases),
      "condition": .markup(requirement.condition.map { phrasing.condition($0) } ?? .empty),
    ]
  }
}

extension MatrixRequirements {
  /// Which dated wording is used, where it is not the base text.
  private func state(of specified: SpecifiedRequirement, in phrasing: Phrasing) -> Markup {
    guard let state = specified.state else { return .empty }
    return .element("p", [.init("class", "quiet")], phrasing.label("wordingOfDay", phrasing.days(of: state.window)))
  }
}

extension Phrasing {
  /// Where a requirement comes from.
  func origin(_ origin: SpecifiedRequirement.Origin) -> Markup {
    switch origin {
    case .catalogue(let id, let version): label("originCatalogue", .text(id), .text(version))
    case .tender: label("originTender")
    }
  }
}
