internal import Procurement
internal import Wording

/// What the criteria catalogue says about the scoring method: sentences, formula, letters and a worked example.
struct CriteriaAnnouncement {
  private let announcement: ScoringAnnouncement

  init(_ announcement: ScoringAnnouncement) { self.announcement = announcement }

  /// The values of the part.
  func view(in phrasing: Phrasing) -> View {
    let math = MathML(phrasing: phrasing)
    return [
      "sentences": .list(announcement.sentences.map { ["sentence": .markup(phrasing.message($0))] }),
      "formulas": .list(announcement.formulas.map { formula($0, math) }),
      "letters": .list(
        announcement.letters.map { letter in
          ["symbol": .markup(math.inline(letter.symbol)), "meaning": .markup(phrasing.message(letter.meaning))]
        }
      ),
      "hasExample": .flag(!announcement.example.isEmpty),
      "steps": .list(announcement.steps.map { formula($0, math) }),
      "example": .list(announcement.example.map { row($0, in: phrasing) }),
    ]
  }

  private func formula(_ formula: MathExpression, _ math: MathML) -> View {
    ["math": .markup(math.markup(formula)), "plain": .text(math.plain(formula))]
  }

  private func row(_ offer: ScoringAnnouncement.ExampleOffer, in phrasing: Phrasing) -> View {
    let dash = Markup.text("–")
    return [
      "bidder": .text(offer.bidder),
      "performance": .markup(phrasing.number(offer.performance)),
      "price": .markup(phrasing.money(offer.price)),
      "index": .markup(offer.index.map { phrasing.index($0) } ?? dash),
      "announced": .markup(offer.announced.map { phrasing.index($0) } ?? dash),
      "rank": .markup(offer.rank.map { phrasing.number($0) } ?? dash),
    ]
  }
}
