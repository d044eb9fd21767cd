internal import Procurement

/// The distance of each price to its neighbours, and whether an explanation must be asked for.
struct ReportPriceGaps {
  let specification: Specification
  let offers: [OfferEntry]
  let gaps: [PriceGap]

  /// The chapter, or nothing where no offer has a price.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> [View] {
    guard !gaps.isEmpty else { return [] }
    let asked = specification.regime.treatment(of: .doubtfulPrice, kind: nil, document: nil)
    return [
      outline.chapter(.init(phrasing.label("gaps"), anchor: "price-gaps")).merging([
        "triggers": .list(specification.regime.priceGaps.map { ["trigger": .markup(trigger($0, in: phrasing))] }),
        "hasTriggers": .flag(!specification.regime.priceGaps.isEmpty),
        "rows": .list(gaps.map { row($0, in: phrasing) }),
        "asks": .flag(gaps.contains(where: \.asks)),
        "step": .optional(asked.map { phrasing.blocks($0.step) }),
        "bases": .optional(asked.map { phrasing.bases($0.basis, on: specification.asOf, withRole: false) }),
      ])
    ]
  }

  private func trigger(_ trigger: PriceGapTrigger, in phrasing: Phrasing) -> Markup {
    let label = "trigger.\(trigger.neighbours.rawValue).\(trigger.reach.rawValue)"
    return phrasing.label(label, phrasing.number(trigger.percent), phrasing.word(trigger.confidence))
  }

  private func row(_ gap: PriceGap, in phrasing: Phrasing) -> View {
    [
      "name": .markup(name(of: gap.bidder)), "price": .markup(phrasing.money(gap.price)),
      "higher": .markup(neighbour(gap.higher, in: phrasing)), "lower": .markup(neighbour(gap.lower, in: phrasing)),
      "asks": .flag(gap.asks),
    ]
  }

  private func neighbour(_ neighbour: PriceGap.Neighbour?, in phrasing: Phrasing) -> Markup {
    guard let neighbour else { return .text("–") }
    let percent = phrasing.decimal(neighbour.distance * Rational(100), decimals: 2) + "\u{A0}%"
    return phrasing.label("gap", .text(percent), name(of: neighbour.bidder))
  }

  private func name(of bidder: String) -> Markup {
    offers.first { $0.offer.bidder == bidder }?.link ?? .text(bidder)
  }
}
