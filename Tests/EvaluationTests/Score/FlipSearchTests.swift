import Evaluation
import Procurement
import TestSupport
import Testing

@Suite struct FlipSearchTests {
  private typealias Sample = LaboratorySample

  private static func range(_ performance: ClosedRange<Int>, euros: ClosedRange<Int>) -> PlausibleOffers {
    PlausibleOffers(
      performance: performance,
      price: Money(cents: euros.lowerBound * 100)...Money(cents: euros.upperBound * 100)
    )
  }

  private static func range(_ performance: ClosedRange<Int>, cents: ClosedRange<Int>) -> PlausibleOffers {
    PlausibleOffers(performance: performance, price: Money(cents: cents.lowerBound)...Money(cents: cents.upperBound))
  }

  private static func offer(_ outcome: FlipOutcome) -> String? {
    guard case .possible(let flip) = outcome else { return nil }
    return "\(flip.offer.performance) \(flip.offer.price) \(flip.first) \(flip.second) \(flip.isMinimal)"
  }

  @Test func `TV-6: an offer beside 30 for 400 and 20 for 300 swaps them from 41 points on`() throws {
    let offers = [ScoreVector.offer("A", 30, 400), ScoreVector.offer("B", 20, 300)]
    let laboratory = Sample.laboratory(.priceRatio(ScoreVector.points(price: 50, performance: 50)), offers)
    // 50 · 10 : m − 50 · 300 · (1 : 300 − 1 : 400) = 500 : m − 12.5 falls below 0 when m is above 40; the price of the nearest
    // such offer is the lowest price, which it does not change.
    let outcome = laboratory.flip(within: Self.range(0...100, euros: 100...2000))
    #expect(Self.offer(outcome) == "41 300.00 A B true")
    #expect(laboratory.flip(within: Self.range(0...40, euros: 100...2000)).message.key == "flip.impossible.extremes")
  }

  @Test func `TV-7: the dearest offer that swaps 90 for 120 and 80 for 112 costs 79.99`() {
    let offers = [ScoreVector.offer("A", 90, 120), ScoreVector.offer("B", 80, 112)]
    let laboratory = Sample.laboratory(
      .linear(ScoreVector.points(price: 50, performance: 50, to: .theoretical), zeroAt: DecimalNumber(2)),
      offers
    )
    // 5 points of performance against 50 · 8 : p of price: B leads when p is below 80.
    #expect(Self.offer(laboratory.flip(within: Self.range(0...100, euros: 10...200))) == "90 79.99 A B true")
    // Above 60 and 56 both still have price points; below 30 euros none has any, and A leads again.
    let cheap = Self.range(0...100, cents: 100...3000)
    #expect(laboratory.flip(within: cheap).message.key == "flip.impossible.extremes")
  }

  @Test func `TV-12: a lead that pushes the first of the band out swaps it with the second`() {
    let formula = ScoringFormula.extendedQuotient(.init(percent: DecimalNumber(5), decision: .highestPerformance))
    let offers = [ScoreVector.offer("A", 900, 100_000), ScoreVector.offer("B", 850, 92_000)]
    let laboratory = Sample.laboratory(formula, offers)
    // A leads by performance; it drops out when the lead is above 0.009 : 0.95, B when above 0.00923913 : 0.95.
    guard case .possible(let flip) = laboratory.flip(within: Self.range(0...1000, euros: 10_000...200_000)) else {
      Issue.record("no flip")
      return
    }
    let lead = Rational(flip.offer.performance * 100, flip.offer.price.cents)
    #expect(lead > Rational(900 * 100, 95 * 100_000))
    #expect(lead <= Rational(850 * 100, 95 * 92_000))
    #expect(flip.places.first { $0.candidate.bidder == "A" }?.rank == nil)
    // With at most 900 points for 100 000 euros or more the lead cannot rise.
    let out = laboratory.flip(within: Self.range(0...900, euros: 100_000...200_000))
    #expect(out == .impossible(.leadOutOfReach(highest: ScoreIndex(Rational(9, 1000)))))
  }

  @Test(arguments: Sample.stable) func `an index of own values alone cannot be swapped`(formula: ScoringFormula) {
    var random = Seeded(2)
    let laboratory = Sample.laboratory(formula, Sample.offers(4, most: 50, cents: 1000, &random))
    let outcome = laboratory.flip(within: Self.range(0...50, cents: 1...2000))
    #expect(outcome == .impossible(.ownValuesAlone) || outcome == .impossible(.sharedRank))
  }

  @Test func `scaling lets a third offer round two into a tie that the tie rule breaks`() {
    // 0.9004 and 0.9003 scaled to three digits are both 900; 90.04 and 90.03 per cent of a lead ten times as high, too.
    let offers = [
      Candidate(bidder: "A", performance: 906, price: Money(cents: 100_000)),
      Candidate(bidder: "B", performance: 812, price: Money(cents: 90_000)),
    ]
    let laboratory = Sample.laboratory(.simpleQuotient, offers, rounding: .scaled(digits: 3), tie: .lowestPrice)
    // 0.906 and 0.902222 give 906 and 902; with a lead of 1 or more 91 and 90; with 10 or more 9 and 9: B is cheaper.
    #expect(laboratory.places.first?.candidate.bidder == "A")
    #expect(
      laboratory.flip(within: Self.range(0...1000, cents: 50_000...200_000)).message.key == "flip.impossible.lead"
    )
    guard case .possible(let flip) = laboratory.flip(within: Self.range(0...1000, cents: 1...200_000)) else {
      Issue.record("no flip")
      return
    }
    #expect(Rational(flip.offer.performance * 100, flip.offer.price.cents) >= Rational(10))
    #expect(flip.places.map(\.candidate.bidder).suffix(2) == ["B", "A"])
  }

  @Test func `without two offers, with a shared first rank or an unreachable minimum there is nothing to swap`() {
    let one = Sample.laboratory(.mean(ScoreVector.percent(50)), [ScoreVector.offer("A", 1, 1)])
    let range = Self.range(0...10, euros: 1...10)
    #expect(one.flip(within: range) == .impossible(.fewerThanTwo))
    let equal = [ScoreVector.offer("A", 1, 1), ScoreVector.offer("B", 1, 1)]
    #expect(Sample.laboratory(.mean(ScoreVector.percent(50)), equal).flip(within: range) == .impossible(.sharedRank))
    let two = [ScoreVector.offer("A", 5, 1), ScoreVector.offer("B", 1, 1)]
    let strict = Sample.laboratory(.mean(ScoreVector.percent(50)), two) { $0.minimumPerformance = 11 }
    #expect(strict.flip(within: range) == .impossible(.noAdmissibleOffer))
  }

  /// Methods in which a further offer can swap two others.
  static let swapping = LaboratorySample.relative

  @Test(arguments: swapping) func `offers with a known flip are all found, and each flip is one`(
    formula: ScoringFormula
  ) throws {
    var random = Seeded(19)
    var found = 0
    for _ in 0..<40_000 where found < 20 {
      var offers = Sample.offers(2 + random.below(3), most: 100, cents: 20_000, &random)
      let further = Sample.offers(1, most: 100, cents: 20_000, &random)
      if case .extendedQuotient = formula {
        // Offers that lie close enough for a band to matter.
        offers = offers.map {
          Candidate(
            bidder: $0.bidder,
            performance: 80 + $0.performance / 5,
            price: Money(cents: 15_000 + $0.price.cents / 5)
          )
        }
      }
      let laboratory = Sample.laboratory(formula, offers, tie: .lowestPrice)
      guard Self.swaps(laboratory, further) else { continue }
      found += 1
      let outcome = laboratory.flip(within: Self.range(0...100, cents: 1...20_000))
      guard case .possible(let flip) = outcome else {
        Issue.record("\(offers) with \(further): \(outcome)")
        continue
      }
      #expect(Self.swaps(laboratory, [flip.offer]), "\(offers) with \(flip.offer)")
      Self.expectMinimal(flip, laboratory)
    }
    // Twenty of each of ten methods.
    #expect(found == 20)
  }

  /// Whether the first two of `laboratory` stand the other way round with `further`.
  private static func swaps(_ laboratory: ScoringStudy, _ further: [Candidate]) -> Bool {
    let before = laboratory.places
    guard before.count > 1, before[1].rank != nil, before[0].rank != before[1].rank else { return false }
    let named = further.map { Candidate(bidder: "z", performance: $0.performance, price: $0.price) }
    let after = laboratory.scorer.places(of: laboratory.candidates + named)
    func rank(_ place: Place) -> Int { after.first { $0.candidate == place.candidate }?.rank ?? Int.max }
    return rank(before[1]) < rank(before[0])
  }

  /// Neither value alone can be moved by one towards the other without losing the swap, or it is there already.
  private static func expectMinimal(_ flip: FlipOutcome.Flip, _ laboratory: ScoringStudy) {
    #expect(flip.isMinimal)
    let prices = laboratory.candidates.map(\.price.cents)
    let (price, low, high) = (flip.offer.price.cents, prices.min() ?? 0, prices.max() ?? 0)
    let step = price < low ? 1 : price > high ? -1 : 0
    guard step != 0 else { return }
    if case .extendedQuotient = laboratory.terms.formula { return }
    let nearer = Candidate(
      bidder: "z",
      performance: flip.offer.performance,
      price: Money(cents: price + step)
    )
    #expect(!swaps(laboratory, [nearer]), "\(laboratory.candidates) \(flip.offer)")
  }

  @Test(arguments: swapping) func `where a flip is called impossible no offer of the whole range swaps`(
    formula: ScoringFormula
  ) {
    var random = Seeded(23)
    var proofs = 0
    for _ in 0..<400 where proofs < 12 {
      let offers = Sample.offers(2 + random.below(4), most: 8, cents: 20, &random)
      let tie = random.pick(ScoringTerms.TieRule.allCases) ?? .lot
      let laboratory = Sample.laboratory(formula, offers, tie: tie, highestPerformance: 8)
      guard case .impossible = laboratory.flip(within: Self.range(0...8, cents: 1...25)) else { continue }
      proofs += 1
      expectNoFlip(laboratory, performance: 0...8, cents: 1...25)
    }
    #expect(proofs > 0)
  }

  @Test(arguments: swapping + LaboratorySample.stable)
  func `rounded indices are never called impossible wrongly`(formula: ScoringFormula) {
    var random = Seeded(29)
    for round in 0..<8 {
      let offers = Sample.offers(2 + random.below(3), most: 8, cents: 20, &random)
      let rounding: ScoringTerms.Rounding =
        formula.canBeScaled && round % 2 == 0 ? .scaled(digits: 1 + random.below(2)) : .decimals(random.below(3))
      let laboratory = Sample.laboratory(formula, offers, rounding: rounding, tie: .lowestPrice, highestPerformance: 8)
      switch laboratory.flip(within: Self.range(0...8, cents: 1...25)) {
      case .possible(let flip): #expect(Self.swaps(laboratory, [flip.offer]))
      case .impossible: expectNoFlip(laboratory, performance: 0...8, cents: 1...25)
      case .undecided(let obstacle): Issue.record("\(formula) \(offers): \(obstacle)")
      }
    }
  }

  @Test func `rounding moves the nearest offer that swaps, as worked out by hand`() {
    let offers = [ScoreVector.offer("A", 30, 400), ScoreVector.offer("B", 20, 300)]
    let formula = ScoringFormula.priceRatio(ScoreVector.points(price: 50, performance: 50))
    let range = Self.range(0...100, euros: 100...2000)
    // A has 1500 : m + p : 8, B 1000 : m + p : 6. At 300 euros and m = 38 that is 76.97 and 76.32, 77 and 76; but A rounds to
    // 76 for p < 296.2106, where B still does, and B is cheaper. With m = 37 they lie more than 1 apart.
    let byPrice = Sample.laboratory(formula, offers, rounding: .decimals(0), tie: .lowestPrice)
    #expect(Self.offer(byPrice.flip(within: range)) == "38 296.21 A B true")
    #expect(byPrice.flip(within: Self.range(0...38, euros: 300...2000)).message.key == "flip.impossible.parts")
    // A lot does not swap. With 41 points both are 74 at 300 euros, but with p below it A has 1500 : 41 + p : 8, which rounds
    // to 73 for p < 295.317, and B 1000 : 41 + p : 6, which rounds to 74 for p > 294.65; that is nearer than 42 at 300 euros.
    let byLot = Sample.laboratory(formula, offers, rounding: .decimals(0), tie: .lot)
    #expect(Self.offer(byLot.flip(within: range)) == "41 295.31 A B true")
    #expect(Self.offer(byLot.flip(within: Self.range(0...100, euros: 300...2000))) == "42 300.00 A B true")
  }

  @Test func `a scale that the method cannot have leaves the question open and says so`() {
    let offers = [ScoreVector.offer("A", 30, 400), ScoreVector.offer("B", 20, 300)]
    let laboratory = Sample.laboratory(.mean(ScoreVector.percent(50)), offers, rounding: .scaled(digits: 3))
    #expect(laboratory.flip(within: Self.range(0...100, euros: 1...500)) == .undecided(.roundingUnfit))
  }

  @Test(arguments: swapping) func `rounded offers with a known flip are all found`(formula: ScoringFormula) {
    var random = Seeded(31)
    var found = 0
    for _ in 0..<40_000 where found < 10 {
      var offers = Sample.offers(2 + random.below(3), most: 100, cents: 20_000, &random)
      let further = Sample.offers(1, most: 100, cents: 20_000, &random)
      if case .extendedQuotient = formula {
        offers = offers.map {
          Candidate(
            bidder: $0.bidder,
            performance: 80 + $0.performance / 5,
            price: Money(cents: 15_000 + $0.price.cents / 5)
          )
        }
      }
      let tie = random.pick(ScoringTerms.TieRule.allCases) ?? .lot
      let laboratory = Sample.laboratory(formula, offers, rounding: .decimals(random.below(5)), tie: tie)
      guard Self.swaps(laboratory, further) else { continue }
      found += 1
      guard case .possible(let flip) = laboratory.flip(within: Self.range(0...100, cents: 1...20_000)) else {
        Issue.record("\(offers) with \(further)")
        continue
      }
      #expect(Self.swaps(laboratory, [flip.offer]), "\(offers) with \(flip.offer)")
      Self.expectMinimal(flip, laboratory)
    }
    #expect(found == 10)
  }

  private func expectNoFlip(_ laboratory: ScoringStudy, performance: ClosedRange<Int>, cents: ClosedRange<Int>) {
    for points in performance {
      for price in cents {
        let further = Candidate(bidder: "z", performance: points, price: Money(cents: price))
        if Self.swaps(laboratory, [further]) {
          Issue.record("\(laboratory.terms.formula) \(laboratory.candidates): \(points) for \(price)")
          return
        }
      }
    }
  }
}
