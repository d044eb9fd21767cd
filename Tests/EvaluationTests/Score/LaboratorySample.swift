import Evaluation
import Procurement
import TestSupport

/// Offers and laboratories for the tests.
enum LaboratorySample {
  static func laboratory(
    _ formula: ScoringFormula,
    _ offers: [Candidate],
    rounding: ScoringTerms.Rounding = .none,
    tie: ScoringTerms.TieRule = .lot,
    highestPerformance: Int = 100,
    change: (inout ScoringTerms) -> Void = { _ in }
  ) -> ScoringStudy {
    var terms = ScoreVector.terms(formula, rounding)
    terms.tieRule = tie
    change(&terms)
    let laboratory = ScoringStudy(
      offers.map { ScoringStudy.Offer(candidate: $0) },
      terms: terms,
      highestPerformance: highestPerformance
    )
    guard let laboratory else { preconditionFailure("the formula is settled") }
    return laboratory
  }

  /// Every method, the first ones stable, with parameters that the facts use.
  static let formulas: [ScoringFormula] = stable + relative
  static let stable: [ScoringFormula] = [
    .lowestPrice, .simpleQuotient,
    .reference(ScoreVector.percent(60), .init(performance: 50, price: Money(cents: 10_000))),
    .fixedPrice(nil), .exponential(decimal("0.5")), .exponential(decimal("0.75")), .markUp(DecimalNumber(7)),
  ]
  static let relative: [ScoringFormula] = [
    .extendedQuotient(.init(percent: DecimalNumber(10), decision: .highestPerformance)),
    .extendedQuotient(.init(percent: DecimalNumber(5), decision: .lowestPrice)),
    .median(ScoreVector.percent(50)), .mean(ScoreVector.percent(60)),
    .priceRatio(ScoreVector.points(price: 50, performance: 50)),
    .priceRatio(ScoreVector.points(price: 30)),
    .linear(ScoreVector.points(price: 50, performance: 50, to: .theoretical), zeroAt: DecimalNumber(2)),
    .linear(ScoreVector.points(price: 40, performance: 60), zeroAt: decimal("1.5")),
    .span(ScoreVector.points(price: 50, performance: 50)), .medianProximity(ScoreVector.points(price: 60)),
  ]

  static func decimal(_ text: String) -> DecimalNumber { DecimalNumber(text) ?? DecimalNumber(0) }

  /// `count` offers with 0 to `most` points and prices up to `cents`.
  static func offers(_ count: Int, most: Int, cents: Int, _ random: inout Seeded) -> [Candidate] {
    (0..<count).map { number in
      Candidate(
        bidder: "b\(number)",
        performance: random.below(most + 1),
        price: Money(cents: 1 + random.below(cents))
      )
    }
  }
}

/// Ranks by asking for each offer which others lead it: slow, and by another way than the code.
struct PlainOrder: Equatable {
  /// Bidders by rank; who shares a rank stands together, sorted; then those without one.
  let groups: [[String]]

  init(_ laboratory: ScoringStudy, without gone: String? = nil, with further: [Candidate] = []) {
    let candidates = laboratory.candidates.filter { $0.bidder != gone } + further
    let places = laboratory.scorer.places(of: candidates)
    var groups: [Int: [String]] = [:]
    for place in places { groups[place.rank ?? Int.max, default: []].append(place.candidate.bidder) }
    self.groups = groups.sorted { $0.key < $1.key }.map { $0.value.sorted() }
  }

  init(groups: [[String]]) { self.groups = groups.filter { !$0.isEmpty } }

  /// The same order without one bidder.
  func dropping(_ bidder: String) -> Self { Self(groups: groups.map { $0.filter { $0 != bidder } }) }
}
