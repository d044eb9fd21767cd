package import Procurement
internal import Wording

/// The criteria catalogue (Kriterienkatalog): how offers are ranked, with weights, shares and levels.
package struct CriteriaDocument: Document {
  package static let name = DocumentName.criteria

  private let bidders: BidderView
  private let announcement: ScoringAnnouncement

  /// The catalogue as bidders may see it; `announcement` is what it says about the scoring method.
  package init(_ bidders: BidderView, announcement: ScoringAnnouncement) {
    self.bidders = bidders
    self.announcement = announcement
  }

  package var context: TextContext { bidders.context }

  package func body(in phrasing: Phrasing) -> View {
    var outline = Outline()
    let scoring = scoring(in: phrasing, &outline)
    let weights = outline.chapter(.init(phrasing.label("weights"), anchor: "weights"))
      .merging(["rows": .list(CriteriaTree(bidders: bidders).rows(in: phrasing))])
    let exclusion = listing(.exclusion, "exclusion", in: phrasing, &outline)
    let groups = bidders.criteria.map { mainGroup($0, in: phrasing, &outline) }
    let information = listing(.information, "information", in: phrasing, &outline)
    return [
      "scoring": .view(scoring), "weights": .view(weights), "exclusion": .list(exclusion), "groups": .list(groups),
      "information": .list(information), "contents": outline.contents,
    ]
  }

  private func scoring(in phrasing: Phrasing, _ outline: inout Outline) -> View {
    let total = bidders.criteria.reduce(0) { $0 + $1.weight }
    var facts: [(label: String, text: Markup)] = [
      ("weight", phrasing.number(total)), ("performance", phrasing.number(total * 10)),
    ]
    if let minimum = bidders.scoring.minimumPerformance { facts.append(("minimum", phrasing.number(minimum))) }
    let chapter = outline.chapter(.init(phrasing.label("scoring"), anchor: "scoring"))
    return chapter.merging(CriteriaAnnouncement(announcement).view(in: phrasing)).merging([
      "facts": .list(
        facts.map { ["term": .markup(phrasing.label("fact.\($0.label)")), "text": .markup($0.text)] }
      )
    ])
  }

  private func listing(
    _ kind: RequirementKind,
    _ label: String,
    in phrasing: Phrasing,
    _ outline: inout Outline
  ) -> [View] {
    let requirements = bidders.requirements.filter { $0.kind == kind }
    guard !requirements.isEmpty else { return [] }
    let groups = RequirementGroups(requirements)
    var tables: [View] = []
    if !groups.single.isEmpty {
      let caption = phrasing.label(groups.shared.isEmpty ? label : "\(label)All")
      tables.append(table(caption, groups.single, showsCondition: true, in: phrasing))
    }
    for group in groups.shared {
      let caption = phrasing.label("\(label)If", phrasing.condition(group.condition))
      tables.append(table(caption, group.requirements, showsCondition: false, in: phrasing))
    }
    let heading = outline.chapter(.init(phrasing.label(label), anchor: label))
    return [heading.merging(["tables": .list(tables)])]
  }

  private func table(
    _ caption: Markup,
    _ requirements: [BidderRequirement],
    showsCondition: Bool,
    in phrasing: Phrasing
  ) -> View {
    let hints = requirements.map { hint(to: $0, showsCondition: showsCondition, in: phrasing) }
    let hasHints = hints.contains { !$0.isEmpty }
    let rows = zip(requirements, hints).map { requirement, hint -> View in
      [
        "id": .text(requirement.id),
        "requirement": .markup(phrasing.phrase(requirement.title)),
        "answer": .markup(.text(Phrasing.capitalized(phrasing.wording.text(requirement.answer)))),
        "expectation": .markup(expected(of: requirement, in: phrasing)),
        "hint": .markup(hint),
        "hasHints": .flag(hasHints),
      ]
    }
    return [
      "caption": .markup(caption), "captionText": .text(caption.plain), "rows": .list(rows),
      "hasHints": .flag(hasHints),
    ]
  }

  private func condition(of requirement: BidderRequirement, in phrasing: Phrasing) -> Markup {
    let condition = phrasing.condition(of: requirement)
    return condition.isEmpty ? .empty : phrasing.label("onlyFor", condition)
  }

  private func expected(of requirement: BidderRequirement, in phrasing: Phrasing) -> Markup {
    let expectation = phrasing.expectation(of: requirement)
    return expectation.isEmpty ? phrasing.label("anyAnswer") : expectation
  }

  private func hint(to requirement: BidderRequirement, showsCondition: Bool, in phrasing: Phrasing) -> Markup {
    let hints = [
      showsCondition ? condition(of: requirement, in: phrasing) : .empty,
      requirement.alternative.map { phrasing.label("alternativeOf", .text($0.id)) } ?? .empty,
      requirement.lots.isEmpty ? .empty : phrasing.label("forLots", [requirement.lots.joined(separator: ", ")]),
    ]
    return hints.filter { !$0.isEmpty }.joined(by: .text("; "))
  }

  private func mainGroup(_ group: CriterionGroup, in phrasing: Phrasing, _ outline: inout Outline) -> View {
    let heading = outline.chapter(title(of: group, "mainGroup", in: phrasing))
    return heading.merging([
      "weight": .markup(phrasing.number(group.weight)),
      "parts": .list(group.groups.map { part($0, in: phrasing, &outline) }),
    ])
  }

  private func part(_ group: CriterionGroup, in phrasing: Phrasing, _ outline: inout Outline) -> View {
    let heading = outline.part(title(of: group, "group", in: phrasing))
    let entries = group.leaves.compactMap { criterion in
      bidders.requirement(criterion.requirement).map {
        CriterionEntry(requirement: $0, weight: criterion.weight).view(in: phrasing)
      }
    }
    return heading.merging(["weight": .markup(phrasing.number(group.weight)), "criteria": .list(entries)])
  }

  private func title(of group: CriterionGroup, _ label: String, in phrasing: Phrasing) -> Outline.Title {
    Outline.Title(
      phrasing.label(label, .text(group.id), phrasing.inline(group.title)),
      anchor: "group-\(group.id)",
      language: phrasing.languageMark(group.title)
    )
  }
}
