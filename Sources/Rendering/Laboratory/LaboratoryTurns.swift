internal import Procurement

/// By how much each price, each weight and each points value must change until others lead.
struct LaboratoryTurns {
  /// Points that are listed at most.
  static let mostPoints = 60

  let specification: Specification
  let study: OfferStudy

  /// The chapter.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> View {
    let points = study.points.filter { !$0.isWithoutEffect }
    let idle = study.idleCriteria
    let few = phrasing.label(
      "turns.none",
      phrasing.number(OfferStudy.mostTurnedOffers),
      phrasing.number(study.offers.count)
    )
    return outline.chapter(.init(phrasing.label("turns"), anchor: "turns")).merging([
      "leaders": .markup(leaders(study.leaders, in: phrasing)), "hasTurns": .flag(study.hasTurns), "few": .markup(few),
      "prices": .list(study.prices.map { row($0, in: phrasing) { phrasing.money(Money(cents: $0)) } }),
      "pricePicture": .markup(drawing(study.prices, "prices", in: phrasing).element),
      "weights": .list(study.weights.map { row($0, in: phrasing) { phrasing.number($0) } }),
      "weightPicture": .markup(drawing(study.weights, "weight-turns", in: phrasing).element),
      "hasPoints": .flag(!points.isEmpty),
      "points": .list(
        points.prefix(Self.mostPoints).map { row($0, in: phrasing, withChange: false) { phrasing.number($0) } }
      ),
      "cut": .optional(
        points.count > Self.mostPoints ? phrasing.label("more", phrasing.number(points.count - Self.mostPoints)) : nil
      ),
      "idle": .optional(
        idle.isEmpty || !study.hasTurns ? nil : phrasing.label("turns.idle", .text(idle.joined(separator: ", ")))
      ),
    ])
  }

  private func row(
    _ turn: ValueTurn,
    in phrasing: Phrasing,
    withChange: Bool = true,
    _ written: (Int) -> Markup
  ) -> View {
    let title = turn.requirement.flatMap { specification.requirement($0)?.requirement.title }
    return [
      "bidder": .text(turn.bidder ?? ""), "code": .text(turn.requirement ?? ""),
      "criterion": .optional(title.map { phrasing.phrase($0) }), "now": .markup(written(turn.now)),
      "below": .markup(side(turn.below, of: withChange ? turn : nil, in: phrasing, written)),
      "belowLeaders": .markup(turn.below.map { leaders($0.leaders, in: phrasing) } ?? .text("–")),
      "above": .markup(side(turn.above, of: withChange ? turn : nil, in: phrasing, written)),
      "aboveLeaders": .markup(turn.above.map { leaders($0.leaders, in: phrasing) } ?? .text("–")),
    ]
  }

  private func side(
    _ side: ValueTurn.Turn?,
    of turn: ValueTurn?,
    in phrasing: Phrasing,
    _ written: (Int) -> Markup
  ) -> Markup {
    guard let side else { return .text("–") }
    guard let change = turn?.change(to: side) else { return written(side.value) }
    let sign = change < Rational(0) ? "−" : "+"
    let size = change < Rational(0) ? Rational(0) - change : change
    return phrasing.label(
      "turn",
      written(side.value),
      .text("\(sign)\(phrasing.decimal(size * Rational(100), decimals: 2))\u{A0}%")
    )
  }

  private func leaders(_ bidders: [String], in phrasing: Phrasing) -> Markup {
    bidders.isEmpty ? phrasing.label("nobody") : .text(bidders.joined(separator: ", "))
  }

  private func drawing(_ turns: [ValueTurn], _ id: String, in phrasing: Phrasing) -> TurnDrawing {
    TurnDrawing(
      id: id,
      title: phrasing.label("\(id).title"),
      text: phrasing.label("turns.text"),
      bars: turns.map { turn in
        TurnDrawing.Bar(
          name: turn.bidder ?? turn.requirement ?? "",
          below: turn.below.flatMap { turn.change(to: $0) },
          above: turn.above.flatMap { turn.change(to: $0) }
        )
      },
      phrasing: phrasing
    )
  }
}
