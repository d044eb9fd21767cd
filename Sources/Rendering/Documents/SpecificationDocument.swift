internal import Procurement

/// The tender specification (Leistungsbeschreibung): background, quantities, requirements by chapter, evidence.
package struct SpecificationDocument: Document {
  package static let name = DocumentName.specification

  private let bidders: BidderView

  /// The specification as bidders may see it.
  package init(_ bidders: BidderView) { self.bidders = bidders }

  package var context: TextContext { bidders.context }

  package func body(in phrasing: Phrasing) -> View {
    var outline = Outline()
    let summary = SpecificationSummary(bidders: bidders).view(in: phrasing, &outline)
    let sections = bidders.sections.map { $0.chapter(in: phrasing, &outline) }
    let quantities = SpecificationQuantities(bidders: bidders).view(in: phrasing, &outline)
    let requirements = outline.chapter(.init(phrasing.label("requirements"), anchor: "requirements"))
    let chapters = bidders.chapters.map { chapter($0, in: phrasing, &outline) }
    let evidence = EvidenceOverview(bidders: bidders).view(in: phrasing, &outline)
    let clauses = ClauseOverview(bidders: bidders).view(in: phrasing, &outline)
    let norms = CitedNorms(ofSpecification: bidders).view(in: phrasing, &outline)
    return [
      "summary": .view(summary),
      "sections": .list(sections),
      "quantities": .list(quantities),
      "requirements": .view(requirements.merging(counts(in: phrasing))),
      "chapters": .list(chapters),
      "evidence": .list(evidence),
      "clauses": .list(clauses),
      "norms": .list(norms),
      "contents": outline.contents,
    ]
  }

  private func chapter(_ chapter: BidderView.Chapter, in phrasing: Phrasing, _ outline: inout Outline) -> View {
    let heading = outline.part(
      .init(
        .text("\(chapter.id) – ") + phrasing.inline(chapter.title),
        anchor: "chapter-\(chapter.id)",
        language: phrasing.languageMark(chapter.title)
      )
    )
    return heading.merging([
      "introduction": .optional(chapter.introduction.map { phrasing.blocks($0) }),
      "alternatives": .list(chapter.alternatives.map { alternative($0, in: phrasing) }),
      "entries": .list(chapter.requirements.map { RequirementEntry(requirement: $0).view(in: phrasing) }),
    ])
  }

  private func alternative(_ group: AlternativeGroup, in phrasing: Phrasing) -> View {
    [
      "id": .text(group.id),
      "title": .markup(phrasing.inline(group.title)),
      "titleLanguage": .markup(phrasing.languageMark(group.title)),
      "kind": .markup(phrasing.capitalized(group.kind)),
      "options": .list(
        group.options.map { option in
          [
            "option": .markup(phrasing.phrase(option.title)),
            "links": .markup(option.requirements.map { phrasing.reference(to: $0) }.joined(by: .text(", "))),
          ]
        }
      ),
    ]
  }

  private func counts(in phrasing: Phrasing) -> View {
    func row(_ name: Markup, _ requirements: [BidderRequirement]) -> View {
      let count = { (kind: RequirementKind) in phrasing.number(requirements.count { $0.kind == kind }) }
      return [
        "name": .markup(name), "exclusion": .markup(count(.exclusion)), "scored": .markup(count(.scored)),
        "information": .markup(count(.information)), "all": .markup(phrasing.number(requirements.count)),
      ]
    }
    return [
      "counts": .list(
        bidders.chapters.map { row(.text("\($0.id) – ") + phrasing.phrase($0.title), $0.requirements) }
      ),
      "total": .view(row(phrasing.label("total"), bidders.requirements)),
    ]
  }
}

extension Section {
  /// The section as a chapter of its own.
  func chapter(in phrasing: Phrasing, _ outline: inout Outline) -> View {
    let title = Outline.Title(title, anchor: "section-\(id)", in: phrasing)
    return outline.chapter(title).merging(["text": .markup(phrasing.blocks(text))])
  }
}
