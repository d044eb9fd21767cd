internal import Procurement
internal import Wording

/// What is agreed on personal data, brought together, with the particulars that the contractor states.
package struct DataProcessingDocument: Document {
  package static let name = DocumentName.dataProcessing

  private let bidders: BidderView

  /// The annex as bidders may see it.
  package init(_ bidders: BidderView) { self.bidders = bidders }

  package var context: TextContext { bidders.context }

  package func body(in phrasing: Phrasing) -> View {
    let phrasing = phrasing.withoutRequirements
    var outline = Outline()
    let chapters = [about(in: phrasing), demands(in: phrasing), details(in: phrasing), others(in: phrasing)]
      .filter { !$0.isEmpty }.map { $0.view(in: phrasing, &outline) }
    let clauses = ContractClauses(bidders: bidders, only: bidders.personalData.clauses).view(in: phrasing, &outline)
    return ["chapters": .list(chapters), "clauses": .list(clauses), "contents": outline.contents]
  }

  private func about(in phrasing: Phrasing) -> PlainChapter {
    let rows: [(label: String, text: Markup?)] = [
      ("authority", .text(context.heading.authority.name)), ("subject", phrasing.phrase(bidders.subject.description)),
      ("start", bidders.schedule[.start].map { phrasing.day($0) }),
      ("end", bidders.schedule[.end].map { phrasing.day($0) }),
    ]
    let facts = rows.compactMap { row in
      row.text.map { (term: phrasing.label("about.\(row.label)"), value: PlainTable.Cell.text($0)) }
    }
    return PlainChapter(
      name: "about",
      paragraphs: [phrasing.label("aboutNote")],
      tables: [PlainTable(facts: "aboutCaption", facts)]
    )
  }

  private func demands(in phrasing: Phrasing) -> PlainChapter {
    let rows = bidders.chapters.filter { bidders.personalData.chapters.contains($0.id) }.flatMap(\.requirements)
      .map { requirement -> [PlainTable.Cell] in
        let title = Markup.element("p", [], .element("strong", [], phrasing.phrase(requirement.title)))
        return [.header(.text(requirement.id)), .text(title + phrasing.blocks(requirement.statement))]
      }
    return PlainChapter(
      name: "demands",
      paragraphs: rows.isEmpty ? [] : [phrasing.label("demandsNote")],
      tables: rows.isEmpty ? [] : [PlainTable("demandsCaption", heads: ["demandId", "demand"], rows)]
    )
  }

  private func details(in phrasing: Phrasing) -> PlainChapter {
    let rows = ["places", "measures", "officer", "reports"].map { key in
      (term: phrasing.label("particular.\(key)"), value: PlainTable.Cell.field)
    }
    return PlainChapter(
      name: "details",
      paragraphs: [phrasing.label("detailsNote")],
      tables: [PlainTable(facts: "detailsCaption", rows)]
    )
  }

  private func others(in phrasing: Phrasing) -> PlainChapter {
    let rows = (0..<4).map { _ in [PlainTable.Cell.field, .field, .field] }
    let table = PlainTable("othersCaption", heads: ["other", "otherTask", "otherPlace"], widths: [45, 33, 22], rows)
    return PlainChapter(name: "others", tables: [table])
  }
}
