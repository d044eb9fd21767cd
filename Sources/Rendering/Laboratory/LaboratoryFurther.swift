internal import Procurement

/// Whether a further offer would swap the first two: the offer, or the proof.
struct LaboratoryFurther {
  /// Outermost offers of a proof that are listed at most.
  static let mostTried = 12

  let study: OfferStudy
  let terms: SimulationTerms?
  let highestPerformance: Int

  /// The chapter.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> View {
    let further = study.further
    return outline.chapter(.init(phrasing.label("further"), anchor: "further")).merging([
      "range": .optional(terms.map { range($0, in: phrasing) }),
      "answer": .markup(phrasing.label("further.\(further.answer.rawValue)")),
      "message": .markup(phrasing.message(further.message)),
      "hasOffer": .flag(further.offer != nil),
      "rows": .list(further.offer == nil ? [] : rows(in: phrasing)),
      "picture": .optional(further.offer.map { _ in drawing(in: phrasing).element }),
      "hasTried": .flag(!further.tried.isEmpty),
      "tried": .list(
        further.tried.prefix(Self.mostTried).map {
          ["performance": .markup(phrasing.number($0.performance)), "price": .markup(phrasing.money($0.price))]
        }
      ),
      "cut": .optional(
        further.tried.count > Self.mostTried
          ? phrasing.label("more", phrasing.number(further.tried.count - Self.mostTried)) : nil
      ),
    ])
  }

  private func range(_ terms: SimulationTerms, in phrasing: Phrasing) -> Markup {
    let performance = terms.performance ?? 0...highestPerformance
    return phrasing.label(
      "further.range.\(terms.source.rawValue)",
      phrasing.number(performance.lowerBound),
      phrasing.number(performance.upperBound),
      phrasing.money(terms.price.lowerBound),
      phrasing.money(terms.price.upperBound)
    )
  }

  private var before: [MethodPlace] { study.columns.first?.places ?? [] }

  /// The first offers with their ranks before and with the further one, which stands among them.
  private func rows(in phrasing: Phrasing) -> [View] {
    let ranks = Dictionary(before.map { ($0.bidder, $0.rank) }) { first, _ in first }
    let offers = Dictionary(study.offers.map { ($0.bidder, $0) }) { first, _ in first }
    return study.further.places.prefix(RankDrawing.mostOffers).map { place in
      let offer = place.bidder.isEmpty ? study.further.offer : offers[place.bidder]
      return [
        "bidder": .markup(place.bidder.isEmpty ? phrasing.label("further.offer") : .text(place.bidder)),
        "performance": .optional(offer.map { phrasing.number($0.performance) }),
        "price": .optional(offer.map { phrasing.money($0.price) }),
        "before": .markup(ranks[place.bidder].flatMap(\.self).map { phrasing.number($0) } ?? .text("–")),
        "after": .markup(place.rank.map { phrasing.number($0) } ?? .text("–")),
      ]
    }
  }

  private func drawing(in phrasing: Phrasing) -> RankDrawing {
    RankDrawing(
      id: "further",
      title: phrasing.label("further.title"),
      text: phrasing.label("further.text"),
      columns: [
        .init(head: phrasing.message(Message("lab.before")), places: before),
        .init(head: phrasing.message(Message("lab.after")), places: study.further.places),
      ],
      nameless: phrasing.message(Message("lab.further.offer")),
      language: phrasing.language
    )
  }
}
