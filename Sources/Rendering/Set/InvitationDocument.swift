internal import Procurement
internal import Wording

/// The invitation to submit an offer: what is bought, by when, where to, and which documents there are.
package struct InvitationDocument: Document {
  package static let name = DocumentName.invitation

  private let bidders: BidderView

  /// The invitation as bidders may see it.
  package init(_ bidders: BidderView) { self.bidders = bidders }

  package var context: TextContext { bidders.context }

  package func body(in phrasing: Phrasing) -> View {
    var outline = Outline()
    let summary = SpecificationSummary(bidders: bidders).view(in: phrasing, &outline)
    let chapters = [offer(in: phrasing), questions(in: phrasing), award(in: phrasing), parts(in: phrasing)]
      .map { $0.view(in: phrasing, &outline) }
    return ["summary": .view(summary), "chapters": .list(chapters), "contents": outline.contents]
  }

  private func offer(in phrasing: Phrasing) -> PlainChapter {
    let heading = context.heading
    let days: [(label: String, milestone: Milestone)] = [
      ("offer.until", .submission), ("offer.binding", .bindingUntil), ("offer.award", .award),
    ]
    let dated = days.compactMap { entry in
      bidders.day(entry.milestone, in: phrasing.wording).map { phrasing.label(entry.label, .text($0)) }
    }
    let authority = [heading.authority.name, heading.authority.unit].compactMap(\.self) + heading.authority.address
    var facts: [(term: Markup, value: PlainTable.Cell)] = [
      (phrasing.label("where.address"), .text(authority.map { Markup.text($0) }.joined(by: .lineBreak)))
    ]
    if let way = bidders.submission?.way {
      facts.insert((phrasing.label("where.way"), .text(phrasing.phrase(way))), at: 0)
    }
    if let contact = heading.authority.contact {
      facts.append((phrasing.label("where.contact"), .text(.text(contact))))
    }
    facts.append((phrasing.label("where.reference"), .text(.text(heading.tender))))
    facts.append((phrasing.label("where.language"), .text(phrasing.label("where.languageValue"))))
    return PlainChapter(
      name: "offer",
      paragraphs: [phrasing.label("offer.invite", .text(heading.version))] + dated + [phrasing.label("offer.form")],
      tables: [PlainTable(facts: "whereCaption", facts)]
    )
  }

  private func questions(in phrasing: Phrasing) -> PlainChapter {
    let until = bidders.schedule[.questions].map { phrasing.label("questions.until", phrasing.day($0)) }
    let way = bidders.submission?.questions.map { phrasing.label("questions.way", phrasing.phrase($0)) }
    return PlainChapter(
      name: "questions",
      paragraphs: [until ?? phrasing.label("questions.open")] + [way].compactMap(\.self)
        + [phrasing.label("questions.errors")]
    )
  }

  private func award(in phrasing: Phrasing) -> PlainChapter {
    PlainChapter(name: "award", paragraphs: [phrasing.label("award.method")])
  }

  private func parts(in phrasing: Phrasing) -> PlainChapter {
    let answerForm = (number: "07", name: "answer-form", use: "return")
    let documents = DocumentName.allCases.compactMap { document in
      document.number.map { (number: $0, name: document.rawValue, use: document.use) }
    }
    let rows = (documents + [answerForm]).sorted { $0.number < $1.number }.map { part -> [PlainTable.Cell] in
      [
        .text(.text(part.number)), .header(phrasing.label("set.\(part.name)")),
        .text(phrasing.label("use.\(part.use)")),
      ]
    }
    let table = PlainTable("partsCaption", heads: ["partNumber", "part", "partUse"], rows)
    return PlainChapter(name: "parts", paragraphs: [phrasing.label("partsNote")], tables: [table])
  }
}

extension DocumentName {
  /// What the bidder does with it: the key of a label.
  fileprivate var use: String {
    switch self {
    case .priceSheet: "look"
    case .declarations: "return"
    case .dataProcessing: "later"
    default: "keep"
    }
  }
}
