import Procurement

/// The smallest change of one value that changes who leads; everything else stays as it is.
package struct BreakEven<Subject: Hashable & Sendable>: Hashable, Sendable {
  /// What is changed.
  package let subject: Subject
  /// Its value now.
  package let now: Int
  /// The least greater value with which others lead; nil where no greater one within the limit does.
  package let above: Turn?
  /// The greatest smaller value with which others lead; nil where no smaller one within the limit does.
  package let below: Turn?

  /// A value and who leads with it.
  package struct Turn: Hashable, Sendable {
    /// The value.
    package let value: Int
    /// The bidders that share the first rank then; empty where nobody has one.
    package let leaders: [String]

    /// A turn at `value`.
    package init(value: Int, leaders: [String]) {
      self.value = value
      self.leaders = leaders
    }
  }

  /// The turn that is nearer; of two equally near ones the one below; nil where there is none.
  package var nearest: Turn? {
    guard let above, let below else { return above ?? below }
    return above.value - now < now - below.value ? above : below
  }
}

/// The points that one offer has for one criterion.
package struct AwardedCriterion: Hashable, Sendable {
  /// Id of the bidder.
  package let bidder: String
  /// Id of the requirement.
  package let requirement: String
}

extension ScoringStudy {
  /// The bidders that lead: several where they share the first rank.
  package var leaders: [String] { scorer.leaders(of: candidates) }

  /// The price of `bidder`, in cents, that changes who leads: from one cent to ten times the highest price.
  ///
  /// Exact also between the breaks of a method; where a relative method rounds its indices, a smaller change than the one
  /// given may exist.
  package func priceTurn(of bidder: String) -> BreakEven<String>? {
    guard let own = candidates.first(where: { $0.bidder == bidder }) else { return nil }
    let others = candidates.filter { $0.bidder != bidder }
    let highest = candidates.map(\.price.cents).max() ?? own.price.cents
    let turns = TurnSearch(now: own.price.cents, breaks: TurnBreaks.prices(scorer.terms.formula, others)) { cents in
      scorer.leaders(of: others + [Candidate(bidder: bidder, performance: own.performance, price: Money(cents: cents))])
    }
    let limit = highest.multipliedReportingOverflow(by: 10)
    return turns.breakEven(bidder, from: 1, to: limit.overflow ? Int.max : limit.partialValue)
  }

  /// The announced points of `bidder` for `requirement` that change who leads; nil without such a criterion.
  ///
  /// Every announced level is tried.
  package func pointsTurn(of bidder: String, for requirement: String) -> BreakEven<AwardedCriterion>? {
    guard let own = offers.first(where: { $0.candidate.bidder == bidder }), let now = own.points[requirement],
      let criterion = criteria.first(where: { $0.requirement == requirement })
    else { return nil }
    let others = candidates.filter { $0.bidder != bidder }
    let leaders = leaders
    let turns = criterion.levels.compactMap { level -> BreakEven<AwardedCriterion>.Turn? in
      var changed = own.candidate
      changed.performance += (level - now) * criterion.weight
      let then = scorer.leaders(of: others + [changed])
      return then == leaders ? nil : .init(value: level, leaders: then)
    }
    return BreakEven(
      subject: AwardedCriterion(bidder: bidder, requirement: requirement),
      now: now,
      above: turns.first { $0.value > now },
      below: turns.last { $0.value < now }
    )
  }

  /// The weighting points of `requirement` that change who leads, all other weights as they are; nil without such a criterion.
  ///
  /// From 0 to a hundred times the present weight. Where L is set against the most that the criteria allow, that most moves
  /// with the weight.
  package func weightTurn(of requirement: String) -> BreakEven<String>? {
    guard let criterion = criteria.first(where: { $0.requirement == requirement }) else { return nil }
    let study = WeightStudy(offers, requirement, criterion.weight)
    let turns = TurnSearch(now: criterion.weight, breaks: TurnBreaks.weights(scorer.terms.formula, study)) { weight in
      let most = highestPerformance + (weight - criterion.weight) * (criterion.levels.last ?? 0)
      return Scorer(terms, highestPerformance: max(1, most))?.leaders(of: study.candidates(weight)) ?? []
    }
    return turns.breakEven(requirement, from: 0, to: criterion.weight * 100)
  }
}

extension Scorer {
  /// The bidders that share the first rank among `candidates`, sorted; in one pass.
  package func leaders(of candidates: [Candidate]) -> [String] {
    let surroundings = surroundings(of: candidates)
    var leading: [(bidder: String, standing: Standing)] = []
    for candidate in candidates {
      guard let standing = standing(of: candidate, in: surroundings), standing.isRanked else { continue }
      guard let best = leading.first else {
        leading = [(candidate.bidder, standing)]
        continue
      }
      switch Self.relation(standing, best.standing) {
      case .ahead: leading = [(candidate.bidder, standing)]
      case .level: leading.append((candidate.bidder, standing))
      case .behind: break
      }
    }
    return leading.map(\.bidder).sorted()
  }
}
