internal import Procurement
internal import Wording

/// The price sheet (Preisblatt): positions, quantities over the term, and the sums; the prices go into the answer form.
package struct PriceSheetDocument: Document {
  package static let name = DocumentName.priceSheet

  private let bidders: BidderView

  /// The sheet as bidders may see it.
  package init(_ bidders: BidderView) { self.bidders = bidders }

  package var context: TextContext { bidders.context }

  package func body(in phrasing: Phrasing) -> View {
    var outline = Outline()
    let notes = outline.chapter(.init(phrasing.label("notes"), anchor: "notes")).merging([
      "items": .list(notes(in: phrasing).map { ["item": .markup($0)] })
    ])
    let regular = table("regular", bidders.positions.filter { !$0.position.isOptional }, in: phrasing, &outline)
    let optional = table("optional", bidders.positions.filter(\.position.isOptional), in: phrasing, &outline)
    let sums = outline.chapter(.init(phrasing.label("sums"), anchor: "sums")).merging([
      "taxLabel": .markup(phrasing.label("tax", .text(phrasing.wording.text(bidders.taxPercent) + "\u{A0}%"))),
      "hasOptions": .flag(!optional.isEmpty),
    ])
    return [
      "notes": .view(notes), "tables": .list(regular + optional), "sums": .view(sums), "contents": outline.contents,
    ]
  }

  private func notes(in phrasing: Phrasing) -> [Markup] {
    let term = Markup.text(phrasing.wording.text(Quantity(DecimalNumber(bidders.termInMonths), .months)))
    return [
      phrasing.label("note.form"), phrasing.label("note.fill"), phrasing.label("note.net"),
      phrasing.label("note.term", term),
      phrasing.label("note.total"), phrasing.label("note.free"),
      phrasing.label("note.basis", phrasing.word(bidders.scoring.priceBasis)),
      phrasing.label(bidders.scoring.includesOptions ? "note.optionsIncluded" : "note.optionsExcluded"),
    ]
  }

  private func table(
    _ label: String,
    _ positions: [Specification.PricedPosition],
    in phrasing: Phrasing,
    _ outline: inout Outline
  ) -> [View] {
    guard !positions.isEmpty else { return [] }
    let heading = outline.chapter(.init(phrasing.label(label), anchor: label))
    return [
      heading.merging([
        "caption": .markup(phrasing.label("\(label)Caption")),
        "positions": .list(positions.map { row($0, in: phrasing) }),
      ])
    ]
  }

  private func row(_ position: Specification.PricedPosition, in phrasing: Phrasing) -> View {
    let text = position.position
    return [
      "id": .text(text.id),
      "position": .markup(phrasing.phrase(text.title)),
      "note": .optional(text.note.map { phrasing.blocks($0) }),
      "lot": .optional(text.lot.map { phrasing.label("lot", .text($0)) }),
      "quantity": .text(phrasing.wording.text(Quantity(DecimalNumber(position.quantity), text.unit))),
      "recurrence": .markup(phrasing.word(text.recurrence)),
      "total": .markup(phrasing.number(position.total)),
    ]
  }
}
