internal import Procurement
internal import Wording

/// A requirement as the specification prints it.
struct RequirementEntry {
  let requirement: BidderRequirement

  /// The values of the template `requirement`.
  func view(in phrasing: Phrasing) -> View {
    [
      "id": .text(requirement.id),
      "title": .markup(phrasing.inline(requirement.title)),
      "titleLanguage": .markup(phrasing.languageMark(requirement.title)),
      "kind": .markup(phrasing.capitalized(requirement.kind)),
      "kindClass": .text(requirement.kind.rawValue.lowercased()),
      "statement": .markup(phrasing.blocks(requirement.statement)),
      "details": .list(details(in: phrasing)),
    ]
  }

  private func details(in phrasing: Phrasing) -> [View] {
    let rows: [(label: String, text: Markup)] = [
      ("condition", phrasing.condition(of: requirement)),
      ("lots", .text(requirement.lots.joined(separator: ", "))),
      ("alternative", alternative(in: phrasing)),
      ("answer", answer(in: phrasing)),
      ("expectation", phrasing.expectation(of: requirement)),
      ("scoring", scoring(in: phrasing)),
      ("evidence", evidence(in: phrasing)),
      ("verification", verification(in: phrasing)),
      ("consequence", phrasing.consequence(of: requirement)),
      ("agrees", requirement.agreesWith.map { phrasing.reference(to: $0) }.joined(by: .text(", "))),
      ("basis", requirement.basis.map { phrasing.citation($0) }.joined(by: .text("; "))),
    ]
    return rows.filter { !$0.text.isEmpty }.map { row in
      ["term": .markup(phrasing.label("detail.\(row.label)")), "text": .markup(row.text)]
    }
  }

  private func alternative(in phrasing: Phrasing) -> Markup {
    guard let group = requirement.alternative else { return .empty }
    return phrasing.label("alternativeOf", phrasing.reference(to: group.id))
  }

  private func answer(in phrasing: Phrasing) -> Markup {
    phrasing.answer(requirement.answer)
  }

  private func scoring(in phrasing: Phrasing) -> Markup {
    guard requirement.kind == .scored, let weight = requirement.weight else { return .empty }
    let points = phrasing.label("scoringWeight", phrasing.number(weight), phrasing.number(weight * 10))
    guard let minimum = requirement.minimumPoints else { return points }
    return points + .text(" ") + phrasing.label("scoringMinimum", phrasing.number(minimum))
  }

  private func evidence(in phrasing: Phrasing) -> Markup {
    let items = requirement.evidence.map { phrasing.evidence($0) }
    guard items.count > 1 else { return items.first ?? .empty }
    return .element("ul", [], items.map { Markup.element("li", [], $0) }.joined())
  }

  private func verification(in phrasing: Phrasing) -> Markup {
    guard let verification = requirement.verification else { return .empty }
    let method = phrasing.capitalized(verification.method)
    guard let text = verification.text else { return method }
    return method + .text(". ") + phrasing.phrase(text)
  }
}
