internal import Procurement

/// The first chapter: the method in the words of the tender, and the result in sentences.
struct LaboratorySummary {
  let laboratory: Laboratory
  let method: [Message]

  /// The values of the chapter.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> View {
    outline.chapter(.init(phrasing.label("summary"), anchor: "summary")).merging([
      "method": .list(method.map { ["sentence": .markup(phrasing.message($0))] }),
      "sentences": .list(sentences(in: phrasing).map { ["sentence": .markup($0)] }),
    ])
  }

  private func sentences(in phrasing: Phrasing) -> [Markup] {
    studied(in: phrasing) + weighed(in: phrasing) + simulated(in: phrasing)
  }

  /// What holds for the offers.
  private func studied(in phrasing: Phrasing) -> [Markup] {
    guard let study = laboratory.study else { return [] }
    let others = study.columns.dropFirst().count { $0.leaders != study.leaders }
    let leaders = study.leaders.isEmpty ? phrasing.label("nobody") : .text(study.leaders.joined(separator: ", "))
    var sentences = study.source == .invented ? [phrasing.label("summary.invented")] : []
    sentences.append(
      others == 0
        ? phrasing.label("summary.same", leaders, phrasing.number(study.columns.count - 1))
        : phrasing.label("summary.leader", leaders, phrasing.number(others), phrasing.number(study.columns.count - 1))
    )
    if study.offers.count > 2 {
      let changing = study.removals.count { !$0.changes.isEmpty }
      let all = phrasing.number(study.offers.count)
      sentences.append(
        changing == 0
          ? phrasing.label("removals.none", all) : phrasing.label("removals.some", phrasing.number(changing), all)
      )
    }
    return sentences + [phrasing.message(study.further.message)]
      + [closest(study.prices, in: phrasing)].compactMap(\.self)
  }

  /// The price that needs the smallest change.
  private func closest(_ prices: [ValueTurn], in phrasing: Phrasing) -> Markup? {
    let turns = prices.flatMap { price in
      [price.below, price.above].compactMap(\.self).compactMap { turn in
        price.change(to: turn).map { (bidder: price.bidder ?? "", value: turn.value, change: $0) }
      }
    }
    let size = { (change: Rational) in change < Rational(0) ? Rational(0) - change : change }
    guard let turn = turns.min(by: { size($0.change) < size($1.change) }) else { return nil }
    let sign = turn.change < Rational(0) ? "−" : "+"
    return phrasing.label(
      "summary.turn",
      .text(turn.bidder),
      phrasing.money(Money(cents: turn.value)),
      .text("\(sign)\(phrasing.decimal(size(turn.change) * Rational(100), decimals: 2))\u{A0}%")
    )
  }

  private func weighed(in phrasing: Phrasing) -> [Markup] {
    let apparent = laboratory.shares.count { $0.announced != $0.actual }
    return [
      phrasing.label("summary.criteria", phrasing.number(laboratory.shares.count), number(laboratory, phrasing)),
      apparent == 0
        ? phrasing.label("summary.weightsTrue") : phrasing.label("summary.weightsApparent", phrasing.number(apparent)),
    ]
  }

  private func simulated(in phrasing: Phrasing) -> [Markup] {
    guard let simulated = laboratory.simulated else { return [phrasing.label("summary.notSimulated")] }
    var sentences: [Markup] = []
    let part = { (count: Int) in phrasing.percent(count, of: simulated.count) }
    sentences.append(
      phrasing.label("summary.price", part(simulated.priceDecided), part(simulated.performanceDecided))
    )
    sentences.append(
      simulated.flipped == 0
        ? phrasing.label("summary.noFlip", phrasing.number(simulated.count))
        : phrasing.label("summary.flips", part(simulated.flipped), phrasing.number(simulated.flipped))
    )
    if !simulated.idle.isEmpty {
      sentences.append(phrasing.label("summary.idle", .text(simulated.idle.joined(separator: ", "))))
    }
    return sentences
  }

  private func number(_ laboratory: Laboratory, _ phrasing: Phrasing) -> Markup {
    phrasing.number(laboratory.highestPerformance)
  }
}
