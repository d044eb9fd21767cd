internal import Procurement

/// The prices of an offer beside what they come to when recomputed.
struct OfferPrices {
  let entry: OfferEntry

  /// The values of the part; nothing where the offer could not be read.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> [View] {
    guard let offer = entry.offer.offer, !entry.offer.hidesPrices else { return [] }
    let heading = outline.part(.init(phrasing.label("prices"), anchor: "\(entry.anchor)-prices"))
    let rows = entry.specification.positions.map { row($0, in: phrasing) } + unknown(in: offer, phrasing)
    return [
      heading.merging([
        "caption": .markup(phrasing.label("pricesCaption", .text(entry.offer.name))),
        "rows": .list(rows),
        "announced": .markup(offer.total.map { phrasing.money($0) } ?? .text("–")),
        "recomputed": .markup(recomputedTotal.map { phrasing.money($0) } ?? .text("–")),
        "evaluated": .markup(entry.offer.assessment.evaluatedPrice.map { phrasing.money($0) } ?? .text("–")),
        "evaluatedLabel": .markup(
          phrasing.label("evaluatedPrice", phrasing.word(entry.specification.tender.scoring.priceBasis))
        ),
      ])
    ]
  }

  private func price(of position: String) -> OfferedPrice? {
    entry.offer.offer?.prices.first { $0.position == position }
  }

  private func product(_ position: Specification.PricedPosition) -> Money? {
    price(of: position.id)?.unitPrice?.times(position.total)
  }

  // The sum over all positions that are no option; nil where a price is missing.
  private var recomputedTotal: Money? {
    entry.specification.positions.filter { !$0.position.isOptional }.reduce(Money(cents: 0)) { sum, position in
      product(position).flatMap { sum?.adding($0) }
    }
  }

  private func row(_ position: Specification.PricedPosition, in phrasing: Phrasing) -> View {
    let price = price(of: position.id)
    let product = product(position)
    let isSame = price?.total == product
    return [
      "code": .text(position.id),
      "position": .markup(phrasing.phrase(position.position.title)),
      "isOptional": .flag(position.position.isOptional),
      "quantity": .markup(phrasing.number(position.total)),
      "unitPrice": .markup(price?.unitPrice.map { phrasing.money($0) } ?? .text("–")),
      "announced": .markup(price?.total.map { phrasing.money($0) } ?? .text("–")),
      "recomputed": .markup(product.map { phrasing.money($0) } ?? .text("–")),
      "note": .markup(note(price, isSame: isSame, in: phrasing)),
    ]
  }

  private func note(_ price: OfferedPrice?, isSame: Bool, in phrasing: Phrasing) -> Markup {
    guard let price, price.unitPrice != nil else { return phrasing.label("price.missing") }
    let state =
      price.total == nil ? phrasing.label("price.noTotal") : phrasing.label(isSame ? "price.same" : "price.other")
    guard let comment = price.comment else { return state }
    return state + .text("; ") + phrasing.label("comment", .text(comment))
  }

  private func unknown(in offer: Offer, _ phrasing: Phrasing) -> [View] {
    let known = Set(entry.specification.positions.map(\.id))
    return offer.prices.filter { !known.contains($0.position) }.map { price in
      [
        "code": .text(price.position), "position": .markup(phrasing.label("subject.unknown")),
        "isOptional": .flag(false),
        "quantity": .text(""), "unitPrice": .markup(price.unitPrice.map { phrasing.money($0) } ?? .text("–")),
        "announced": .markup(price.total.map { phrasing.money($0) } ?? .text("–")), "recomputed": .text("–"),
        "note": .markup(phrasing.label("price.unknown")),
      ]
    }
  }
}
