import LastenheftKit
import Procurement
import Wording

/// The ranking in words and columns: how it was computed, then the places, then who has none and why.
struct RankingText {
  /// Where findings are.
  let dossier: Dossier
  /// What was announced.
  let specification: Specification

  /// The lines about `ranking`.
  func block(_ ranking: Ranking, _ assessments: [Assessment]) -> String {
    let names = Dictionary(
      assessments.compactMap { $0.bidder.map { ($0.id, $0.name) } },
      uniquingKeysWith: { first, _ in first }
    )
    var lines = [say("score.method", say("method.\(specification.tender.scoring.method)")), ""]
    lines += ranking.isFinal ? places(ranking, names) : [say("score.not-final")]
    if !ranking.unranked.isEmpty {
      lines += ["", say("score.unranked")]
      lines += ranking.unranked.map { unranked in
        "  \(names[unranked.bidder] ?? unranked.bidder): \(say("unranked.\(unranked.reason.rawValue)"))"
      }
    }
    let asked = ranking.priceGaps.filter(\.asks).map { say("score.ask", names[$0.bidder] ?? $0.bidder, distances($0)) }
    lines += asked.isEmpty ? [] : [""] + asked
    lines += ranking.findings.isEmpty ? [] : [""]
    lines += ranking.findings.map { DossierText.line($0, in: dossier) }
    return lines.joined(separator: "\n")
  }

  private func places(_ ranking: Ranking, _ names: [String: String]) -> [String] {
    let rows = [header] + ranking.offers.map { row($0, names) }
    let lines = TextTable(rows: rows, rightAligned: [0, 2, 3, 4, 5]).lines
    return lines + (ranking.offers.isEmpty ? [say("score.none")] : [])
  }

  /// The distances of a price to the next lower and the next higher one in percent.
  private func distances(_ gap: PriceGap) -> String {
    let separator = Speech.language == .german ? "," : "."
    let written = { (neighbour: PriceGap.Neighbour?) in
      neighbour.map { ($0.distance * Rational(100)).formatted(decimals: 2, separator: separator) + " %" } ?? "–"
    }
    return "\(written(gap.lower)) / \(written(gap.higher))"
  }

  private var header: [String] {
    ["rank", "bidder", "performance", "price", "index", "announced"].map { say("score.column.\($0)") }
  }

  private func row(_ offer: RankedOffer, _ names: [String: String]) -> [String] {
    let separator = Speech.language == .german ? "," : "."
    let rank = offer.tieBroken ? "\(offer.rank)*" : "\(offer.rank)"
    return [
      rank, names[offer.bidder] ?? offer.bidder, "\(offer.performance)", Speech.wording.text(.money(offer.price)),
      offer.index.formatted(decimals: 8, separator: separator), announced(offer, separator),
    ]
  }

  private func announced(_ offer: RankedOffer, _ separator: String) -> String {
    switch specification.tender.scoring.rounding {
    case .none: "\(offer.announcedIndex)"
    case .scaled: offer.announcedIndex.formatted(decimals: 0, separator: separator)
    case .decimals(let digits): offer.announcedIndex.formatted(decimals: digits, separator: separator)
    }
  }
}
