package import Procurement

/// Invents tenders and counts what decides them, by the announced method and nothing else.
///
/// Every offer earns one of the announced levels in each criterion and a price between the two ends, each as likely as every
/// other; where the tender says how many performance points are plausible, levels are moved until they are. That is an assumption about the market, made to see the method and not to foretell offers.
package struct Simulation: Sendable {
  private let scorer: Scorer
  private let clearLead: ClearLead?
  private let criteria: [DrawnCriterion]
  private let points: DrawnPoints
  private let terms: SimulationTerms
  private let minimum: Int
  private let fixedPrice: Money?

  /// A simulation of the tender of `specification`; nil without a method, without criteria, or with no price above 0.
  package init?(_ specification: Specification, terms: SimulationTerms) {
    let highest = specification.highestPerformance
    guard highest > 0, terms.price.lowerBound.cents > 0, terms.offers > 1,
      let scorer = Scorer(specification.tender.scoring, highestPerformance: highest)
    else { return nil }
    self.scorer = scorer
    clearLead = ClearLead(specification.tender.scoring)
    self.terms = terms
    criteria = specification.scored.compactMap { DrawnCriterion($0, in: specification) }
    points = DrawnPoints(criteria: criteria, performance: terms.performance)
    minimum = specification.tender.scoring.minimumPerformance ?? 0
    fixedPrice = if case .fixedPrice(let price) = specification.tender.scoring.formula { price } else { nil }
  }

  /// What came of the tenders with these numbers; `0..<terms.tenders` are all, and parts add up.
  package func tenders(_ numbers: Range<Int>) -> SimulatedTenders {
    var counts = SimulatedTenders(requirements: criteria.map(\.requirement))
    for number in numbers { count(drawn(number), in: &counts) }
    return counts
  }

  /// The offers of the first invented tender that reach the announced minimum, named A, B and so on.
  package var example: [ScoringStudy.Offer] {
    let tender = drawn(0)
    return tender.field.enumerated().compactMap { number, candidate in
      guard candidate.performance >= minimum else { return nil }
      var named = candidate
      named.bidder = Self.letter(number)
      let points = zip(criteria.map(\.requirement), tender.points[number])
      return ScoringStudy.Offer(candidate: named, points: Dictionary(points) { first, _ in first })
    }
  }

  /// A to Z, then A2 to Z2 and so on.
  private static func letter(_ number: Int) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    let round = number / letters.count
    return String(letters[number % letters.count]) + (round == 0 ? "" : "\(round + 1)")
  }

  /// One invented tender.
  private struct Drawn {
    /// Points by offer, then by criterion.
    var points: [[Int]]
    var field: [Candidate]

    /// Whether the offers earn different points for the criterion at `place`.
    func differs(at place: Int) -> Bool { points.contains { $0[place] != points[0][place] } }
  }

  private func drawn(_ number: Int) -> Drawn {
    var sequence = DrawSequence(seed: terms.seed, tender: number)
    var tender = Drawn(points: [], field: [])
    for offer in 0..<terms.offers {
      let points = points.draw(&sequence)
      let cents = sequence.number(in: terms.price.lowerBound.cents...terms.price.upperBound.cents)
      tender.points.append(points)
      tender.field.append(
        Candidate(
          bidder: Self.name(of: offer),
          performance: zip(points, criteria).reduce(0) { $0 + $1.0 * $1.1.weight },
          price: fixedPrice ?? Money(cents: cents)
        )
      )
    }
    return tender
  }

  private static let names = (0..<100).map { "\($0)" }
  private static func name(of offer: Int) -> String { offer < 100 ? names[offer] : "\(offer)" }

  private func count(_ tender: Drawn, in counts: inout SimulatedTenders) {
    counts.count += 1
    let field = tender.field
    guard let winner = leader(of: field) else {
      counts.undecided += 1
      return
    }
    if field.allSatisfy({ field[winner].price <= $0.price }) { counts.cheapestWon += 1 }
    if field.allSatisfy({ field[winner].performance >= $0.performance }) { counts.bestWon += 1 }
    if changes(winner, field, by: { _, offer in offer.price = field[0].price }) { counts.priceDecided += 1 }
    let most = field.reduce(0) { max($0, $1.performance) }
    if changes(winner, field, by: { _, offer in offer.performance = most }) { counts.performanceDecided += 1 }
    for (place, criterion) in criteria.enumerated() where tender.differs(at: place) {
      let isDecisive = changes(winner, field) { number, offer in
        offer.performance += (criterion.mostPoints - tender.points[number][place]) * criterion.weight
      }
      if isDecisive { counts.criteria[place].decided += 1 }
    }
    if flips(field, winner) { counts.flipped += 1 }
  }

  /// Whether another offer, or none, wins once `change` has been made to all.
  private func changes(_ winner: Int, _ field: [Candidate], by change: (Int, inout Candidate) -> Void) -> Bool {
    var changed = field
    for number in changed.indices { change(number, &changed[number]) }
    return leader(of: changed) != winner
  }

  /// The one offer that leads; nil where nothing parts two of them, or none reaches the minimum.
  private func leader(of field: [Candidate]) -> Int? {
    if let leader = clearLead?.leader(of: field, minimum: minimum) { return leader }
    let surroundings = scorer.surroundings(of: field.filter { $0.performance >= minimum })
    var best: (number: Int, standing: Standing)?
    var isShared = false
    for (number, offer) in field.enumerated() where offer.performance >= minimum {
      guard let standing = scorer.standing(of: offer, in: surroundings), standing.isRanked else { continue }
      if let leading = best {
        if leading.standing < standing {
          (best, isShared) = ((number, standing), false)
        } else if !(standing < leading.standing) {
          isShared = true
        }
      } else {
        best = (number, standing)
      }
    }
    return isShared ? nil : best?.number
  }

  /// Whether one of the others, taken away, makes the second lead the first.
  private func flips(_ field: [Candidate], _ winner: Int) -> Bool {
    guard !isStable else { return false }
    let others = field.indices.filter { $0 != winner }
    let places = scorer.places(of: field.filter { $0.performance >= minimum })
    guard places.count > 2, places[1].rank == 2 else { return false }
    let (first, second) = (field[winner].bidder, places[1].candidate.bidder)
    return others.contains { taken in
      guard field[taken].bidder != second else { return false }
      var left = field
      left.remove(at: taken)
      return leader(of: left).map { left[$0].bidder != first && left[$0].bidder == second } ?? false
    }
  }

  /// Whether no offer can touch the order of two others: an index of its own values alone, compared as it is.
  private var isStable: Bool {
    guard scorer.terms.formula.usesOwnValuesAlone else { return false }
    if case .scaled = scorer.terms.rounding { return false }
    return true
  }
}
