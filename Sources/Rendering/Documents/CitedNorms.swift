internal import Procurement

/// The norms that a document for bidders cites, with their full titles.
struct CitedNorms {
  let bidders: BidderView

  /// The values of the chapter; nothing where no norm of the register is cited.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> [View] {
    let ids = Set(citations.map(\.norm))
    let norms = bidders.context.norms.norms.filter { ids.contains($0.id) }
    guard !norms.isEmpty else { return [] }
    let heading = outline.chapter(.init(phrasing.label("norms"), anchor: "norms"))
    let rows = norms.sorted { ($0.abbreviation, $0.id) < ($1.abbreviation, $1.id) }.map { norm -> View in
      ["abbreviation": .text(norm.abbreviation), "normTitle": .markup(phrasing.phrase(norm.title))]
    }
    return [heading.merging(["rows": .list(rows)])]
  }

  private var citations: [Citation] {
    bidders.requirements.flatMap(\.basis) + bidders.clauses.flatMap(\.basis) + bidders.texts.flatMap(\.german.citations)
  }
}
