import Procurement

/// The search for the nearest value with which others lead.
///
/// Between two neighbouring breaks every comparison of two offers changes at most once, so that, once others lead, they do as
/// far as the next break: halving finds the first such value exactly.
struct TurnSearch {
  private let now: Int
  private let breaks: [Int]
  private let leaders: (Int) -> [String]

  /// A search from the value `now`; `leaders` says who leads with a value.
  init(now: Int, breaks: [Rational], leaders: @escaping (Int) -> [String]) {
    self.now = now
    self.breaks = Set(
      breaks.flatMap { value in value.floor.whole.map { value.isWhole ? [$0] : [$0, $0 + 1] } ?? [] }
    ).sorted()
    self.leaders = leaders
  }

  /// The nearest turns from `lowest` to `highest`.
  func breakEven<Subject>(_ subject: Subject, from lowest: Int, to highest: Int) -> BreakEven<Subject> {
    let present = leaders(now)
    let up = breaks.filter { now < $0 && $0 < highest } + (now < highest ? [highest] : [])
    let down = breaks.filter { lowest < $0 && $0 < now }.reversed() + (lowest < now ? [lowest] : [])
    let (above, below) = (turn(along: up, from: present), turn(along: down, from: present))
    return BreakEven(
      subject: subject,
      now: now,
      above: above.map { .init(value: $0, leaders: leaders($0)) },
      below: below.map { .init(value: $0, leaders: leaders($0)) }
    )
  }

  private func turn(along ends: [Int], from present: [String]) -> Int? {
    var near = now
    for end in ends {
      guard leaders(end) != present else {
        near = end
        continue
      }
      var far = end
      while abs(far - near) > 1 {
        let middle = near + (far - near) / 2
        if leaders(middle) == present { near = middle } else { far = middle }
      }
      return far
    }
    return nil
  }
}

/// Offers whose performance changes with the weight of one criterion.
struct WeightStudy {
  private let offers: [ScoringStudy.Offer]
  private let requirement: String
  private let weight: Int

  init(_ offers: [ScoringStudy.Offer], _ requirement: String, _ weight: Int) {
    self.offers = offers
    self.requirement = requirement
    self.weight = weight
  }

  /// The offers when the criterion weighs `weight`.
  func candidates(_ weight: Int) -> [Candidate] {
    offers.map { offer in
      var candidate = offer.candidate
      candidate.performance += (weight - self.weight) * (offer.points[requirement] ?? 0)
      return candidate
    }
  }

  /// Each offer's performance without the criterion, its points for it, and its price in euros.
  var lines: [(rest: Rational, points: Rational, euros: Rational)] {
    zip(candidates(0), offers).map { candidate, offer in
      (candidate.points, Rational(offer.points[requirement] ?? 0), candidate.euros)
    }
  }
}
