package import Procurement

/// Computes and orders offers as one tender announces it: the one place where indices become standings and ranks.
package struct Scorer: Sendable {
  /// What was announced.
  package let terms: ScoringTerms
  /// The method with its parameters.
  package let method: any ScoringMethod

  /// A scorer by `terms`; nil when their method is unsettled.
  ///
  /// `highestPerformance` is the most L that the criteria allow, 1 or more.
  package init?(_ terms: ScoringTerms, highestPerformance: Int) {
    guard let method = ScoringMethods.method(terms.formula, highestPerformance: highestPerformance) else { return nil }
    self.terms = terms
    self.method = method
  }

  /// All by which other offers touch the standing of one.
  package struct Surroundings: Hashable, Sendable {
    /// What the method compares with.
    package var anchors: Anchors
    /// The power of ten that scales all indices, where that was announced.
    package var factor: Rational?
    /// The lower edge of the band, where there is one.
    package var edge: ScoreIndex?
  }

  /// The surroundings of offers with `anchors`, when `best` is their leading index.
  package func surroundings(_ anchors: Anchors, best: ScoreIndex?) -> Surroundings {
    let factor = terms.rounding.factor(for: best)
    var surroundings = Surroundings(anchors: anchors, factor: factor)
    if case .extendedQuotient(let band) = terms.formula, let best {
      let kept = (Rational(100) - band.percent.rational) * Rational(1, 100)
      surroundings.edge = terms.rounding.announced(best, scaledBy: factor).times(kept)
    }
    return surroundings
  }

  /// The surroundings of `candidates`; offers without an index count in the field all the same.
  package func surroundings(of candidates: [Candidate]) -> Surroundings {
    guard !candidates.isEmpty else { return Surroundings(anchors: .none) }
    let anchors = method.anchors(of: OfferField(candidates))
    return surroundings(anchors, best: best(of: candidates, anchors))
  }

  /// The leading index among `candidates`; nil when none has one.
  package func best(of candidates: [Candidate], _ anchors: Anchors) -> ScoreIndex? {
    let indices = candidates.compactMap { method.index(of: $0, against: anchors) }
    return lowestLeads ? indices.min() : indices.max()
  }

  /// Whether the lowest index leads.
  package var lowestLeads: Bool { terms.formula == .lowestPrice }

  /// What `candidate` is ranked by; nil where the formula has no value.
  package func standing(of candidate: Candidate, in surroundings: Surroundings) -> Standing? {
    method.index(of: candidate, against: surroundings.anchors).map { standing(of: candidate, $0, in: surroundings) }
  }

  private func standing(of candidate: Candidate, _ index: ScoreIndex, in surroundings: Surroundings) -> Standing {
    let announced = terms.rounding.announced(index, scaledBy: surroundings.factor)
    let merit = lowestLeads ? Rational(0) - announced.radicand : announced.radicand
    var standing = Standing(index: index, announced: announced, merit: merit, tieBreak: tieBreak(of: candidate))
    if case .extendedQuotient(let band) = terms.formula {
      standing.isRanked = surroundings.edge.map { $0 <= announced } ?? true
      standing.decision = band.decision == .lowestPrice ? Rational(-candidate.price.cents) : candidate.points
    }
    return standing
  }

  /// What decides between equal standings; the greater leads.
  private func tieBreak(of candidate: Candidate) -> Rational {
    switch terms.tieRule {
    case .lowestPrice: Rational(-candidate.price.cents)
    case .highestPerformance: candidate.points
    case .lot: Rational(0)
    }
  }
}

/// What one offer is ranked by; the greater leads.
package struct Standing: Hashable, Sendable, Comparable {
  /// The exact index.
  package var index: ScoreIndex
  /// The index as announced.
  package var announced: ScoreIndex
  /// What decides inside the band, where there is one.
  var decision = Rational(0)
  /// The announced index, so that the greater leads.
  var merit: Rational
  /// What the tie rule looks at.
  var tieBreak: Rational
  /// Whether it has a rank: not when it lies below the band.
  package var isRanked = true

  init(index: ScoreIndex, announced: ScoreIndex, merit: Rational, tieBreak: Rational) {
    self.index = index
    self.announced = announced
    self.merit = merit
    self.tieBreak = tieBreak
  }

  /// Whether only the tie rule can part them.
  package func ties(with other: Self) -> Bool {
    isRanked == other.isRanked && decision == other.decision && merit == other.merit
  }

  /// Whether nothing that was announced parts them.
  package func equals(_ other: Self) -> Bool { ties(with: other) && tieBreak == other.tieBreak }

  package static func < (left: Self, right: Self) -> Bool {
    if left.isRanked != right.isRanked { return right.isRanked }
    if !left.isRanked { return false }
    if left.decision != right.decision { return left.decision < right.decision }
    return left.merit == right.merit ? left.tieBreak < right.tieBreak : left.merit < right.merit
  }
}
