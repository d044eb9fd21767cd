internal import Procurement
internal import Wording

/// The declarations that each undertaking makes with its offer.
package struct DeclarationsDocument: Document {
  package static let name = DocumentName.declarations

  private let bidders: BidderView

  /// The form as bidders may see it.
  package init(_ bidders: BidderView) { self.bidders = bidders }

  package var context: TextContext { bidders.context }

  package func body(in phrasing: Phrasing) -> View {
    var outline = Outline()
    let chapters = [
      bidder(in: phrasing), statements(in: phrasing), comments(in: phrasing), others(in: phrasing),
      signature(in: phrasing),
    ]
    return [
      "chapters": .list(chapters.map { $0.view(in: phrasing, &outline) }), "contents": outline.contents,
    ]
  }

  private func bidder(in phrasing: Phrasing) -> PlainChapter {
    let rows = ["name", "address", "register", "tax", "contact", "role"].map { key in
      (term: phrasing.label("about.\(key)"), value: PlainTable.Cell.field)
    }
    return PlainChapter(
      name: "bidder",
      paragraphs: [phrasing.label("bidderNote")],
      tables: [PlainTable(facts: "bidderCaption", rows)]
    )
  }

  private func statements(in phrasing: Phrasing) -> PlainChapter {
    let rows = Declaration.Topic.allCases.map { topic -> [PlainTable.Cell] in
      [
        .header(phrasing.capitalized(topic)), .text(phrasing.label("statement.\(topic.rawValue)")), .field, .field,
      ]
    }
    return PlainChapter(
      name: "statements",
      paragraphs: [phrasing.label("statementsNote")],
      tables: [
        PlainTable("statementsCaption", heads: ["topic", "statement", "yes", "no"], widths: [28, 52, 10, 10], rows)
      ]
    )
  }

  private func comments(in phrasing: Phrasing) -> PlainChapter {
    let rows = Declaration.Topic.allCases.map { topic -> [PlainTable.Cell] in
      [.header(phrasing.capitalized(topic)), .field]
    }
    let table = PlainTable("commentCaption", heads: ["commentTopic", "commentText"], widths: [35, 65], rows)
    return PlainChapter(name: "comment", tables: [table])
  }

  private func others(in phrasing: Phrasing) -> PlainChapter {
    let rows = (0..<5).map { _ in [PlainTable.Cell.field, .field, .field] }
    return PlainChapter(
      name: "others",
      paragraphs: [phrasing.label("othersNote")],
      tables: [PlainTable("othersCaption", heads: ["other", "otherRole", "otherPart"], widths: [45, 22, 33], rows)]
    )
  }

  private func signature(in phrasing: Phrasing) -> PlainChapter {
    let rows = ["person", "place"].map { key in
      (term: phrasing.label("signature.\(key)"), value: PlainTable.Cell.field)
    }
    return PlainChapter(name: "signature", tables: [PlainTable(facts: "signatureCaption", rows)])
  }
}
