package import Procurement

extension ScoringText {
  /// Everything that a tender says about how offers are ranked, with an example computed by what ranks them.
  ///
  /// `highestPerformance` is the most L that the criteria allow.
  package static func announcement(for terms: ScoringTerms, highestPerformance: Int) -> ScoringAnnouncement {
    let writing = FormulaWriting(terms.formula, highestPerformance: highestPerformance)
    let example = WorkedExample(terms, highestPerformance: highestPerformance)
    return ScoringAnnouncement(
      formulas: writing.formulas,
      letters: letters(of: writing),
      sentences: messages(for: terms, highestPerformance: highestPerformance),
      steps: example.steps(writing.formulas),
      example: example.offers
    )
  }

  private static func letters(of writing: FormulaWriting) -> [ScoringAnnouncement.Letter] {
    var letters: [ScoringAnnouncement.Letter] = []
    if !writing.formulas.isEmpty { letters.append(.init(.symbol("Z"), Message("scoring.letter.index"))) }
    if writing.usesPerformance { letters.append(.init(.symbol("L"), Message("scoring.letter.performance"))) }
    if writing.usesPrice { letters.append(.init(.symbol("P"), Message("scoring.letter.price"))) }
    return letters
      + writing.letters.map { letter in
        .init(
          .symbol(letter.letter, index: letter.index),
          Message(key: "scoring.letter.\(letter.meaning)", arguments: letter.arguments)
        )
      }
  }
}

/// Four invented offers, ranked as the tender announces.
struct WorkedExample {
  private let candidates: [Candidate]
  private let scorer: Scorer?
  private let highestPerformance: Int

  /// The example under `terms`.
  init(_ terms: ScoringTerms, highestPerformance: Int) {
    let least = terms.minimumPerformance ?? 0
    // In hundredths of what lies between the minimum and the most; without a minimum of the most.
    let shares = least > highestPerformance * 7 / 10 ? [60, 40, 90, 20] : [90, 85, 98, 70]
    let base = least > highestPerformance * 7 / 10 ? least : 0
    let prices = Self.prices(terms.formula)
    candidates = zip(["A", "B", "C", "D"], zip(shares, prices)).map { bidder, values in
      Candidate(
        bidder: bidder,
        performance: base + (highestPerformance - base) * values.0 / 100,
        price: values.1
      )
    }
    self.highestPerformance = highestPerformance
    scorer = Scorer(terms, highestPerformance: max(1, highestPerformance))
  }

  private static func prices(_ formula: ScoringFormula) -> [Money] {
    switch formula {
    case .fixedPrice(let price?): Array(repeating: price, count: 4)
    case .reference(_, let references): [100, 92, 108, 80].map { Money(cents: references.price.cents * $0 / 100) }
    default: [100, 92, 108, 80].map { Money(cents: $0 * 100_000) }
    }
  }

  /// The invented offers with their indices and ranks.
  var offers: [ScoringAnnouncement.ExampleOffer] {
    guard let scorer else { return [] }
    let places = scorer.places(of: candidates)
    return candidates.map { candidate in
      let place = places.first { $0.candidate == candidate }
      return ScoringAnnouncement.ExampleOffer(
        bidder: candidate.bidder,
        performance: candidate.performance,
        price: candidate.price,
        index: place?.standing?.index,
        announced: place?.standing?.announced,
        rank: place?.rank
      )
    }
  }

  /// `formulas` with the numbers of the first invented offer, and what comes out.
  func steps(_ formulas: [MathExpression]) -> [MathExpression] {
    guard let scorer, let first = candidates.first else { return [] }
    let surroundings = scorer.surroundings(of: candidates)
    let index = scorer.method.index(of: first, against: surroundings.anchors)
    let lead = scorer.best(of: candidates, surroundings.anchors)
    var values = values(of: first, surroundings.anchors)
    let results = [index, surroundings.edge]
    if let lead { values["Zmax"] = FormulaWriting.decimal(scorer.announced(lead, in: surroundings).rounded(to: 8)) }
    return zip(formulas, results).compactMap { formula, result in
      guard case .row(let pieces) = formula, let result else { return nil }
      let shown = result.rounded(to: 8)
      let isExact = result.fraction == shown
      let filled = pieces.dropFirst(2).map { $0.filled(with: values) }
      return .row(pieces.prefix(2) + filled + [.sign(isExact ? "=" : "≈"), FormulaWriting.number(shown)])
    }
  }

  private func values(of offer: Candidate, _ anchors: Anchors) -> [String: DecimalNumber] {
    let field = OfferField(candidates)
    let rationals: [String: Rational] = [
      "L": offer.points, "P": offer.euros, "Pmin": field.lowestPrice, "Pmax": field.highestPrice,
      "Lmed": field.medianPerformance, "Pmed": field.medianPrice, "LØ": field.meanPerformance, "PØ": field.meanPrice,
      "Lmax": anchors.performance ?? Rational(highestPerformance),
    ]
    return rationals.mapValues { FormulaWriting.decimal($0) }
  }
}

extension Scorer {
  /// `index` as it is compared in `surroundings`.
  func announced(_ index: ScoreIndex, in surroundings: Surroundings) -> ScoreIndex {
    terms.rounding.announced(index, scaledBy: surroundings.factor)
  }
}
