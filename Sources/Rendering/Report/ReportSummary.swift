internal import Procurement

/// The first chapter of the report: the result in a few sentences and one table.
struct ReportSummary {
  let offers: [OfferEntry]
  let ranking: Ranking

  /// The values of the chapter.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> View {
    let heading = outline.chapter(.init(phrasing.label("summary"), anchor: "summary"))
    return heading.merging([
      "sentences": .list(sentences(in: phrasing).map { ["sentence": .markup($0)] }),
      "rows": .list(sorted.map { row($0, in: phrasing) }),
    ])
  }

  // Ranked offers by rank, then the others in the order in which they came.
  private var sorted: [OfferEntry] {
    let ranked = ranking.offers.compactMap { place in offers.first { $0.offer.bidder == place.bidder } }
    let names = Set(ranked.map(\.number))
    return ranked + offers.filter { !names.contains($0.number) }
  }

  private func sentences(in phrasing: Phrasing) -> [Markup] {
    let count = { (admission: Assessment.Admission) in
      phrasing.number(offers.count { $0.offer.assessment.admission == admission })
    }
    var sentences = [
      phrasing.label(
        "summaryCounts",
        phrasing.number(offers.count),
        count(.admitted),
        count(.open),
        count(.excluded)
      )
    ]
    let leaders = ranking.offers.filter { $0.rank == 1 }
    if !ranking.isFinal {
      sentences.append(phrasing.label("summaryNotFinal"))
    } else if let first = leaders.first, leaders.count == 1 {
      sentences.append(leader(first, in: phrasing))
    } else {
      sentences.append(phrasing.label(leaders.isEmpty ? "summaryNobody" : "summaryTie"))
    }
    if !leaders.isEmpty, ranking.unranked.contains(where: \.isProvisional) {
      sentences.append(phrasing.label("summaryProvisional"))
    }
    return sentences + [phrasing.label("summaryPeople")]
  }

  private func leader(_ place: RankedOffer, in phrasing: Phrasing) -> Markup {
    phrasing.label(
      "summaryLeader",
      .element("strong", [], name(of: place.bidder)),
      phrasing.number(place.performance),
      phrasing.money(place.price),
      phrasing.index(place.announcedIndex)
    )
  }

  private func name(of bidder: String) -> Markup {
    .text(offers.first { $0.offer.bidder == bidder }?.offer.name ?? bidder)
  }

  private func row(_ entry: OfferEntry, in phrasing: Phrasing) -> View {
    let place = ranking.offers.first { $0.bidder == entry.offer.bidder }
    let dash = Markup.text("–")
    return [
      "rank": .markup(place.map { phrasing.number($0.rank) } ?? dash),
      "name": .markup(entry.link),
      "admission": .markup(phrasing.word(entry.offer.assessment.admission)),
      "performance": .markup(place.map { phrasing.number($0.performance) } ?? dash),
      "price": .markup(entry.offer.assessment.evaluatedPrice.map { phrasing.money($0) } ?? dash),
      "index": .markup(place.map { phrasing.index($0.announcedIndex) } ?? dash),
      "next": .markup(next(for: entry, in: phrasing)),
    ]
  }

  private func next(for entry: OfferEntry, in phrasing: Phrasing) -> Markup {
    let consequences = Consequence.allCases.reversed().compactMap { consequence -> Markup? in
      let count = entry.offer.assessment.judgements.count { $0.consequence == consequence }
      guard consequence != .none, count > 0 else { return nil }
      return phrasing.label("summaryNext", phrasing.word(consequence), phrasing.number(count))
    }
    guard consequences.isEmpty else { return consequences.joined(by: .text("; ")) }
    guard let reason = ranking.unranked.first(where: { $0.bidder == entry.offer.bidder })?.reason else {
      return .text("–")
    }
    return phrasing.word(reason)
  }
}

extension Ranking.Unranked {
  /// Whether the offer may still enter the ranking.
  var isProvisional: Bool {
    switch reason {
    case .open, .pointsMissing, .notFinal: true
    case .excluded, .priceMissing, .belowMinimum, .outsideBand, .unreadable: false
    }
  }
}

extension Phrasing {
  /// An index as announced: a whole number, or as many digits as it was rounded to, at most nine.
  func index(_ index: ScoreIndex) -> Markup {
    guard let fraction = index.fraction else { return .text(decimal(index, decimals: 9)) }
    if let whole = fraction.whole { return number(whole) }
    for decimals in 1...9 where fraction.rounded(to: decimals) == fraction {
      return .text(decimal(index, decimals: decimals))
    }
    return .text(decimal(index, decimals: 9))
  }
}
