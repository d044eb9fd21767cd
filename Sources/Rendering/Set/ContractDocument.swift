internal import Procurement
internal import Wording

/// The contract terms: parties, subject and every clause.
package struct ContractDocument: Document {
  package static let name = DocumentName.contract

  private let bidders: BidderView

  /// The terms as bidders may see them.
  package init(_ bidders: BidderView) { self.bidders = bidders }

  package var context: TextContext { bidders.context }

  package func body(in phrasing: Phrasing) -> View {
    let phrasing = phrasing.withoutRequirements
    var outline = Outline()
    let parties = PlainChapter(name: "parties", tables: [PlainTable(facts: "partiesCaption", facts(in: phrasing))])
      .view(in: phrasing, &outline)
    let clauses = ContractClauses(bidders: bidders).view(in: phrasing, &outline)
    let norms = CitedNorms(ofContract: bidders).view(in: phrasing, &outline)
    return [
      "chapters": .list([parties]), "clauses": .list(clauses), "norms": .list(norms), "contents": outline.contents,
    ]
  }

  private func facts(in phrasing: Phrasing) -> [(term: Markup, value: PlainTable.Cell)] {
    let heading = context.heading
    let term = phrasing.wording.text(Quantity(DecimalNumber(bidders.termInMonths), .months))
    let rows: [(label: String, text: Markup?)] = [
      ("authority", .text(heading.authority.name)), ("contractor", phrasing.label("contractor")),
      ("subject", phrasing.phrase(bidders.subject.description)),
      ("start", bidders.schedule[.start].map { phrasing.day($0) }),
      ("end", bidders.schedule[.end].map { phrasing.day($0) }), ("term", .text(term)),
      ("reference", phrasing.label("referenceValue", .text(heading.tender), .text(heading.version))),
    ]
    return rows.compactMap { row in row.text.map { (phrasing.label("party.\(row.label)"), .text($0)) } }
  }
}
