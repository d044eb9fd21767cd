internal import Procurement

/// The norms that a document for bidders cites, with their full titles.
struct CitedNorms {
  let context: TextContext
  let citations: [Citation]

  /// The norms of the specification: of its running text and of the requirements.
  init(ofSpecification bidders: BidderView) {
    context = bidders.context
    let texts = bidders.sections.map(\.text) + bidders.chapters.compactMap(\.introduction)
    let requirements = bidders.requirements
    citations =
      requirements.flatMap(\.basis) + (texts + requirements.flatMap(\.texts)).flatMap(\.german.citations)
  }

  /// The norms of the contract terms.
  init(ofContract bidders: BidderView) {
    context = bidders.context
    let texts = bidders.clauseGroups.compactMap(\.introduction) + bidders.clauses.map(\.text)
    citations = bidders.clauses.flatMap(\.basis) + texts.flatMap(\.german.citations)
  }

  /// The values of the chapter; nothing where no norm of the register is cited.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> [View] {
    let ids = Set(citations.map(\.norm))
    let norms = context.norms.norms.filter { ids.contains($0.id) }
    guard !norms.isEmpty else { return [] }
    let heading = outline.chapter(.init(phrasing.label("cited-norms"), anchor: "norms"))
    let rows = norms.sorted { ($0.abbreviation, $0.id) < ($1.abbreviation, $1.id) }.map { norm -> View in
      ["abbreviation": .text(norm.abbreviation), "normTitle": .markup(phrasing.phrase(norm.title))]
    }
    let note = phrasing.label("cited-note", phrasing.day(context.heading.day))
    return [heading.merging(["rows": .list(rows), "note": .markup(note)])]
  }
}
