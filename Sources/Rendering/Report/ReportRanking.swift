internal import Procurement

/// The ranking with exact and announced indices, and what stands in its way.
struct ReportRanking {
  let specification: Specification
  let offers: [OfferEntry]
  let ranking: Ranking
  let method: [Message]

  /// The values of the chapter.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> View {
    outline.chapter(.init(phrasing.label("ranking"), anchor: "ranking")).merging([
      "sentences": .list(method.map { ["sentence": .markup(phrasing.message($0))] }),
      "hasRanks": .flag(!ranking.offers.isEmpty),
      "ranks": .list(ranking.offers.map { rank($0, in: phrasing) }),
      "hasUnranked": .flag(!ranking.unranked.isEmpty),
      "unranked": .list(
        ranking.unranked.map { unranked in
          ["name": .markup(name(of: unranked.bidder)), "reason": .markup(phrasing.word(unranked.reason))]
        }
      ),
      "hasFindings": .flag(!ranking.findings.isEmpty),
      "findings": .list(
        ranking.findings.map { finding in
          [
            "message": .markup(phrasing.message(finding.message)), "place": .text(finding.location.description),
            "rule": .text(finding.code),
          ]
        }
      ),
    ])
  }

  private func rank(_ place: RankedOffer, in phrasing: Phrasing) -> View {
    [
      "rank": .markup(phrasing.number(place.rank)),
      "name": .markup(name(of: place.bidder)),
      "performance": .markup(phrasing.number(place.performance)),
      "price": .markup(phrasing.money(place.price)),
      "exact": .markup(exact(place.index, in: phrasing)),
      "announced": .markup(phrasing.index(place.announcedIndex)),
      "remark": .markup(place.tieBroken ? phrasing.label("tieBroken") : .text("–")),
    ]
  }

  private func exact(_ index: ScoreIndex, in phrasing: Phrasing) -> Markup {
    guard !index.isWhole else { return .text(index.description) }
    return phrasing.label("exactIndex", .text(index.description), .text(phrasing.decimal(index, decimals: 8)))
  }

  private func name(of bidder: String) -> Markup {
    offers.first { $0.offer.bidder == bidder }?.link ?? .text(bidder)
  }
}
