internal import Procurement
internal import Wording

/// The first chapter of the specification: what is bought, how, and when.
struct SpecificationSummary {
  let bidders: BidderView

  /// The values of the chapter.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> View {
    let heading = outline.chapter(.init(phrasing.label("tender-summary"), anchor: "summary"))
    return heading.merging([
      "subject": .markup(phrasing.blocks(bidders.subject.description)),
      "facts": .list(facts(in: phrasing)),
      "days": .list(days(in: phrasing)),
      "lots": .list(
        bidders.lots.map { ["lot": .text($0.id), "lotTitle": .markup(phrasing.phrase($0.title))] }
      ),
      "hasLots": .flag(!bidders.lots.isEmpty),
    ])
  }

  private func facts(in phrasing: Phrasing) -> [View] {
    let rows: [(label: String, text: Markup)] = [
      ("procedure", phrasing.phrase(bidders.procedure)),
      ("codes", .text(bidders.subject.codes.joined(separator: ", "))),
      ("region", .text(bidders.context.heading.authority.region)),
      ("term", .text(phrasing.wording.text(Quantity(DecimalNumber(bidders.termInMonths), .months)))),
      ("lotsFact", bidders.lots.isEmpty ? phrasing.label("tender-noLots") : phrasing.number(bidders.lots.count)),
      ("variants", phrasing.label(bidders.allowsVariants ? "tender-variantsYes" : "tender-variantsNo")),
      ("laterSupply", phrasing.label(bidders.allowsLaterSupply ? "tender-laterSupplyYes" : "tender-laterSupplyNo")),
    ]
    return rows.filter { !$0.text.isEmpty }.map { row in
      ["term": .markup(phrasing.label("tender-fact.\(row.label)")), "text": .markup(row.text)]
    }
  }

  private func days(in phrasing: Phrasing) -> [View] {
    bidders.days(in: phrasing).map { entry in
      ["milestone": .markup(phrasing.capitalized(entry.milestone)), "day": .markup(entry.day)]
    }
  }
}
