import Evaluation
import Procurement
import Testing

/// Sums by hand, and points by calculation.
@Suite struct CheckPriceTests {
  private func sample() -> CheckSample {
    var sample = CheckSample()
    sample.price("P-1", 135, times: 1104)
    sample.price("P-2", 3, times: 10)
    sample.price("P-3", 1000, times: 2, isOptional: true)
    return sample
  }

  @Test func `the evaluated price is recomputed, without options unless announced`() {
    var sample = sample()
    // 1.35 x 1104 = 1490.40; 0.03 x 10 = 0.30; the option adds 20.00.
    #expect(sample.assess().evaluatedPrice == Money(cents: 149_070))
    sample.includesOptions = true
    #expect(sample.assess().evaluatedPrice == Money(cents: 151_070))
  }

  @Test func `tax is added to the sum and halves of a cent are rounded up`() {
    var sample = CheckSample()
    sample.priceBasis = .gross
    // 0.50 x 1.19 = 0.595, and 0.49 x 1.19 = 0.5831.
    sample.price("P-1", 50, times: 1)
    #expect(sample.assess().evaluatedPrice == Money(cents: 60))
    sample.offer.prices[0].unitPrice = Money(cents: 49)
    #expect(sample.assess().evaluatedPrice == Money(cents: 58))
    sample.taxPercent = DecimalNumber(0)
    #expect(sample.assess().evaluatedPrice == Money(cents: 49))
  }

  @Test func `what the bidder computed changes nothing`() {
    var sample = sample()
    sample.offer.prices[0].total = Money(cents: 1)
    sample.offer.prices[0].quantity = 1
    sample.offer.total = Money(cents: 2)
    #expect(sample.assess().evaluatedPrice == Money(cents: 149_070))
  }

  @Test func `without a price that counts there is no evaluated price`() {
    var sample = sample()
    sample.offer.prices[0].unitPrice = nil
    #expect(sample.assess().evaluatedPrice == nil)
    var option = self.sample()
    option.offer.prices.removeLast()
    #expect(option.assess().evaluatedPrice == Money(cents: 149_070))
    #expect(option.assess().findings.contains { $0.message.key == "CH080.option" })
  }

  @Test func `two prices for one position leave no evaluated price, unless they agree`() {
    var sample = sample()
    sample.offer.prices.append(sample.offer.prices[0])
    #expect(sample.assess().evaluatedPrice == Money(cents: 149_070))
    sample.offer.prices[3].unitPrice = Money(cents: 1)
    #expect(sample.assess().evaluatedPrice == nil)
  }

  @Test func `prices beyond all bounds trap nowhere`() {
    var sample = CheckSample()
    sample.price("P-1", Int.max, times: 2)
    sample.price("P-2", Int.max - 1, times: 1)
    sample.price("P-3", Int.min, times: 3)
    sample.offer.total = Money(cents: Int.max)
    let assessment = sample.assess()
    #expect(assessment.evaluatedPrice == nil)
    #expect(assessment.findings.filter { $0.code == "CH089" }.count == 3)
  }

  // MARK: Points

  private func points(_ type: AnswerType, _ levels: [Level], _ answers: String..., unit: String? = nil) -> Int? {
    var sample = CheckSample()
    sample.ask("B", .scored, answer: nil) {
      $0.answer = type
      $0.levels = levels
    }
    sample.say("B", answers[0], unit: unit)
    sample.offer.answers[0].values = answers
    return sample.assess().calculatedPoints["B"]
  }

  private func level(_ points: Int, _ earned: Level.Earned?) -> Level {
    Level(points: points, text: "l", earned: earned, location: CheckSample.place)
  }

  @Test func `a range begins with its first number and ends before its last`() {
    let levels = [
      level(10, .range(from: nil, below: DecimalNumber(4))),
      level(5, .range(from: DecimalNumber(4), below: DecimalNumber(8))),
      level(1, .range(from: DecimalNumber(8), below: nil)),
    ]
    let expected = ["3.999": 10, "4": 5, "7.999999": 5, "8": 1, "800": 1]
    for (answer, points) in expected {
      #expect(self.points(.quantity(.hours), levels, answer, unit: "hours") == points, "\(answer)")
    }
  }

  @Test func `of several codes the best counts, and a code that no level names earns nothing`() {
    let codes = ["a", "b", "c"].map { AnswerType.Code(id: $0, title: "c") }
    let type = AnswerType.codes(codes, minimum: 1, maximum: 3)
    let levels = [level(3, .code("a")), level(8, .code("b"))]
    #expect(points(type, levels, "a", "b") == 8)
    #expect(points(type, levels, "a", "c") == 3)
    #expect(points(type, levels, "c") == 0)
  }

  @Test func `a no may earn points, and is then not held against the bidder`() {
    let levels = [level(10, .yesNo(true)), level(4, .yesNo(false))]
    #expect(points(.yesNo, levels, "yes") == 10)
    #expect(points(.yesNo, levels, "no") == 4)
    #expect(points(.yesNo, [level(10, .yesNo(true)), level(0, .yesNo(false))], "no") == nil)
  }

  @Test func `levels that people judge earn nothing by calculation`() {
    #expect(points(.yesNo, [level(10, nil), level(0, nil)], "yes") == nil)
  }

  @Test func `an unclear answer earns nothing by calculation`() {
    #expect(points(.yesNo, [level(10, .yesNo(true))], "vielleicht") == nil)
  }
}
