import Evaluation
import Procurement
import Testing

@Suite struct SimulationTests {
  private static func terms(
    _ tenders: Int,
    offers: Int = 2,
    seed: UInt64 = 1,
    from lowest: Int = 100_00,
    to highest: Int = 200_00
  ) -> SimulationTerms {
    SimulationTerms(
      tenders: tenders,
      offers: offers,
      seed: seed,
      price: Money(cents: lowest)...Money(cents: highest),
      source: .announced
    )
  }

  private static func simulated(_ sample: ScoreSample, _ terms: SimulationTerms) throws -> SimulatedTenders {
    try #require(Simulation(sample.specification, terms: terms)).tenders(0..<terms.tenders)
  }

  @Test func `the lowest price alone decides by price, never by a criterion`() throws {
    let sample = ScoreSample.both { $0.formula = .lowestPrice }
    let counts = try Self.simulated(sample, Self.terms(500, offers: 3))
    #expect(counts.count == 500)
    #expect(counts.cheapestWon == 500 - counts.undecided)
    #expect(counts.performanceDecided == 0)
    #expect(counts.idle == ["R-B1", "R-B2"])
    #expect(counts.effectivePriceWeight == Rational(1))
    #expect(counts.flipped == 0)
  }

  @Test func `at one price for all, performance alone decides`() throws {
    let sample = ScoreSample.both { $0.tieRule = .lot }
    let counts = try Self.simulated(sample, Self.terms(500, from: 100_00, to: 100_00))
    // Without a difference in price, equal performance leaves a tie: all that were decided were decided by performance.
    #expect(counts.performanceDecided == 500 - counts.undecided)
    #expect(counts.bestWon == 500 - counts.undecided)
    #expect(counts.priceDecided == 0)
    #expect(counts.effectivePriceWeight == Rational(0))
  }

  @Test func `a criterion with a single level never decides and is named`() throws {
    var sample = ScoreSample.both()
    sample.resolve.requirement("R-B2") { $0.levels = Array($0.levels.suffix(1)) }
    let counts = try Self.simulated(sample, Self.terms(2000))
    #expect(counts.idle == ["R-B2"])
  }

  @Test func `a method of the offer's own values never flips, the median does`() throws {
    let stable = try Self.simulated(.both { $0.rounding = .none }, Self.terms(1000, offers: 4))
    #expect(stable.flipped == 0)
    let median = ScoreSample.both {
      $0.formula = .median(.init(performance: DecimalNumber(50)))
      $0.rounding = .none
    }
    #expect(try Self.simulated(median, Self.terms(1000, offers: 4)).flipped > 0)
  }

  @Test func `the exponential method with equal exponents counts as the simple quotient does, offer by offer`() throws {
    // L^(1/2) : P^(1/2) orders as L : P; the one takes the way of roots, the other that of clear leads.
    let quotient = try Self.simulated(.both { $0.rounding = .none }, Self.terms(500, offers: 4))
    let half = try #require(DecimalNumber("0.5"))
    let roots = ScoreSample.both {
      $0.formula = .exponential(half)
      $0.rounding = .none
    }
    #expect(try Self.simulated(roots, Self.terms(500, offers: 4)) == quotient)
  }

  @Test func `parts add up to the whole, and the same seed gives the same counts`() throws {
    let simulation = try #require(Simulation(ScoreSample.both().specification, terms: Self.terms(300)))
    let whole = simulation.tenders(0..<300)
    #expect(simulation.tenders(0..<100) + simulation.tenders(100..<300) == whole)
    #expect(simulation.tenders(0..<300) == whole)
    let other = try #require(Simulation(ScoreSample.both().specification, terms: Self.terms(300, seed: 2)))
    #expect(other.tenders(0..<300) != whole)
  }

  @Test func `nothing is invented without a method or a price above zero`() {
    let unsettled = ScoreSample.both { $0.formula = .unsettled("guess") }
    #expect(Simulation(unsettled.specification, terms: Self.terms(1)) == nil)
    #expect(Simulation(ScoreSample.both().specification, terms: Self.terms(1, from: 0)) == nil)
    #expect(Simulation(ScoreSample.both().specification, terms: Self.terms(1, offers: 1)) == nil)
  }

  @Test func `invented offers stay within the performance that the tender calls plausible`() throws {
    var sample = ScoreSample.both { $0.minimumPerformance = nil }
    for id in ["R-B1", "R-B2"] {
      sample.resolve.requirement(id) { requirement in
        let pattern = requirement.levels[0]
        requirement.minimumPoints = nil
        requirement.levels = (0...10).map { points in
          var level = pattern
          level.points = points
          return level
        }
      }
    }
    for (range, seeds) in [(600...700, 0..<40), (0...100, 0..<40), (950...1000, 0..<40)] {
      for seed in seeds {
        var terms = Self.terms(1, offers: 5, seed: UInt64(seed))
        terms.performance = range
        let example = try #require(Simulation(sample.specification, terms: terms)).example
        #expect(example.map(\.candidate.bidder) == ["A", "B", "C", "D", "E"])
        for offer in example {
          // Steps are 60 and 40 points: a range that is narrower than a step can be passed by less than one.
          #expect(offer.candidate.performance == 60 * (offer.points["R-B1"] ?? 0) + 40 * (offer.points["R-B2"] ?? 0))
          #expect((range.lowerBound - 60...range.upperBound + 60).contains(offer.candidate.performance))
        }
      }
    }
  }
}
