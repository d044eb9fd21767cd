import Evaluation
import Procurement
import TestSupport
import Testing

/// A worked example of the facts on procurement, section 1.7, with its figures typed in.
struct ScoreVector: CustomTestStringConvertible, Sendable {
  var testDescription: String
  let formula: ScoringFormula
  let offers: [Candidate]
  /// Indices as exact fractions, or as the facts print them, in the order of the offers.
  let indices: [String]
  /// Bidders by rank; those without one are left out.
  let order: String
  var highestPerformance = 1
  var rounding = ScoringTerms.Rounding.none

  init(
    _ name: String,
    _ formula: ScoringFormula,
    _ offers: [Candidate],
    indices: [String],
    order: String,
    highestPerformance: Int = 1
  ) {
    testDescription = name
    self.formula = formula
    self.offers = offers
    self.indices = indices
    self.order = order
    self.highestPerformance = highestPerformance
  }

  static func offer(_ bidder: String, _ performance: Int, _ euros: Int) -> Candidate {
    Candidate(bidder: bidder, performance: performance, price: Money(cents: euros * 100))
  }

  static func terms(_ formula: ScoringFormula, _ rounding: ScoringTerms.Rounding = .none) -> ScoringTerms {
    ScoringTerms(
      formula: formula,
      priceBasis: .net,
      includesOptions: false,
      rounding: rounding,
      tieRule: .lot,
      location: SourceLocation(file: "tender.xml", line: 1)
    )
  }

  static func percent(_ performance: Int) -> ScoringFormula.Shares { .init(performance: DecimalNumber(performance)) }

  static func points(
    price: Int,
    performance: Int? = nil,
    to highest: ScoringFormula.Points.Highest = .best
  ) -> ScoringFormula.Points {
    .init(
      price: DecimalNumber(price),
      performance: performance.map { .scaled(most: DecimalNumber($0), to: highest) } ?? .plain
    )
  }
}

@Suite struct ScoreVectorTests {
  private typealias Vector = ScoreVector
  private static let a = Vector.offer("A", 900, 100_000)
  private static let b = Vector.offer("B", 850, 92_000)
  private static let c = Vector.offer("C", 980, 108_000)
  private static let d = Vector.offer("D", 700, 80_000)
  private static let four = [a, b, c, d]
  private static let band5Best = band(5, .highestPerformance)
  private static let band5Cheapest = band(5, .lowestPrice)
  private static let quotients = ["0.00900000", "0.00923913", "0.00907407", "0.00875000"]
  private static let gigabytes = [Vector.offer("A", 30, 400), Vector.offer("B", 20, 300)]
  private static let half = ScoringFormula.Points(
    price: decimal("0.5"),
    performance: .scaled(most: decimal("0.5"), to: .best)
  )
  private static let halfOfHundred = Vector.points(price: 50, performance: 50, to: .theoretical)
  private static let noPoints = [100, 150, 200, 250].map { Vector.offer("P\($0)", 0, $0) }
  private static let meanFlip = [Vector.offer("A", 900, 110_000), Vector.offer("B", 800, 95_000)]
  private static let medianFlip = [Vector.offer("A", 950, 115_000), Vector.offer("B", 800, 95_000)]

  private static func band(_ percent: Int, _ decision: ScoringFormula.Band.Decision) -> ScoringFormula {
    .extendedQuotient(.init(percent: DecimalNumber(percent), decision: decision))
  }

  static let vectors: [ScoreVector] = [
    Vector(
      "TV-1 with C1",
      .simpleQuotient,
      gigabytes + [Vector.offer("C1", 25, 450)],
      indices: ["3/40", "1/15", "1/18"],
      order: "A B C1"
    ),
    Vector(
      "TV-1 with C2",
      .simpleQuotient,
      gigabytes + [Vector.offer("C2", 15, 350)],
      indices: ["3/40", "1/15", "3/70"],
      order: "A B C2"
    ),
    Vector("TV-2 as M1", .simpleQuotient, four, indices: quotients, order: "B C A D"),
    Vector("TV-2 5 % highest L", band5Best, four, indices: quotients, order: "C A B"),
    Vector("TV-2 5 % lowest P", band5Cheapest, four, indices: quotients, order: "B A C"),
    Vector("TV-2 10 % highest L", band(10, .highestPerformance), four, indices: quotients, order: "C A B D"),
    Vector("TV-2 10 % lowest P", band(10, .lowestPrice), four, indices: quotients, order: "D B A C"),
    Vector(
      "TV-3 0.5",
      .median(Vector.percent(50)),
      four,
      indices: ["-11/1680", "11/1680", "-1/400", "-1/60"],
      order: "B C A D"
    ),
    Vector(
      "TV-3 0.6",
      .median(Vector.percent(60)),
      four,
      indices: ["0.20048", "0.19952", "0.22200", "0.14667"],
      order: "C A B D"
    ),
    Vector(
      "TV-3 0.7",
      .median(Vector.percent(70)),
      four,
      indices: ["0.40750", "0.39250", "0.44650", "0.31000"],
      order: "C A B D"
    ),
    Vector(
      "TV-4 0.5",
      .mean(Vector.percent(50)),
      four,
      indices: ["-0.00153", "0.01142", "0.00301", "-0.01289"],
      order: "B C A D"
    ),
    Vector(
      "TV-4 0.6",
      .mean(Vector.percent(60)),
      four,
      indices: ["0.20868", "0.20738", "0.23098", "0.15295"],
      order: "C A B D"
    ),
    Vector(
      "TV-5",
      .reference(Vector.percent(60), .init(performance: 1000, price: Money(cents: 10_000_000))),
      four,
      indices: ["7/50", "71/500", "39/250", "1/10"],
      order: "C B A D"
    ),
    Vector("TV-6 two", .priceRatio(half), gigabytes, indices: ["0.8750", "0.8333"], order: "A B"),
    Vector(
      "TV-6 three",
      .priceRatio(half),
      gigabytes + [Vector.offer("C", 60, 1000)],
      indices: ["5/8", "2/3", "13/20"],
      order: "B C A"
    ),
    Vector(
      "TV-7 two",
      .linear(halfOfHundred, zeroAt: DecimalNumber(2)),
      [Vector.offer("A", 90, 120), Vector.offer("B", 80, 112)],
      indices: ["91.4286", "90"],
      order: "A B",
      highestPerformance: 100
    ),
    Vector(
      "TV-7 three",
      .linear(halfOfHundred, zeroAt: DecimalNumber(2)),
      [Vector.offer("A", 90, 120), Vector.offer("B", 80, 112), Vector.offer("C", 5, 79)],
      indices: ["69.0506", "69.1139", "105/2"],
      order: "B A C",
      highestPerformance: 100
    ),
    Vector(
      "TV-8 two",
      .span(halfOfHundred),
      [Vector.offer("A", 100, 101), Vector.offer("B", 60, 100)],
      indices: ["50", "80"],
      order: "B A",
      highestPerformance: 100
    ),
    Vector(
      "TV-8 three",
      .span(halfOfHundred),
      [Vector.offer("A", 100, 101), Vector.offer("B", 60, 100), Vector.offer("C", 10, 150)],
      indices: ["99", "80", "5"],
      order: "A B C",
      highestPerformance: 100
    ),
    Vector("TV-9 two", .mean(Vector.percent(50)), meanFlip, indices: ["-0.00717", "0.00717"], order: "B A"),
    Vector(
      "TV-9 three",
      .mean(Vector.percent(50)),
      meanFlip + [Vector.offer("C", 300, 100_000)],
      indices: ["0.13402", "0.13279", "-0.26680"],
      order: "A B C"
    ),
    Vector("TV-10 two", .median(Vector.percent(50)), medianFlip, indices: ["-0.00476", "0.00476"], order: "B A"),
    Vector(
      "TV-10 three",
      .median(Vector.percent(50)),
      medianFlip + [Vector.offer("C", 300, 120_000)],
      indices: ["3/32", "2/23", "-0.33424"],
      order: "A B C"
    ),
    Vector(
      "TV-11 line",
      .linear(Vector.points(price: 30), zeroAt: DecimalNumber(2)),
      noPoints,
      indices: ["30", "15", "0", "0"],
      order: "P100 P150 P200 P250"
    ),
    Vector(
      "TV-11 ratio",
      .priceRatio(Vector.points(price: 30)),
      noPoints,
      indices: ["30", "20", "15", "12"],
      order: "P100 P150 P200 P250"
    ),
    Vector("TV-12 all", band5Cheapest, four, indices: quotients, order: "B A C"),
    Vector(
      "TV-12 without B",
      band5Cheapest,
      [a, c, d],
      indices: ["0.00900000", "0.00907407", "0.00875000"],
      order: "D A C"
    ),
    Vector("lowest price", .lowestPrice, four, indices: ["100000", "92000", "108000", "80000"], order: "D B A C"),
    Vector("fixed price", .fixedPrice(nil), four, indices: ["900", "850", "980", "700"], order: "C A B D"),
    Vector(
      "fixed at an amount",
      .fixedPrice(Money(cents: 9_200_000)),
      four,
      indices: ["nil", "850", "nil", "nil"],
      order: "B"
    ),
    // (900 + 300) : 100 000, (850 + 300) : 92 000, (980 + 300) : 108 000, (700 + 300) : 80 000.
    Vector(
      "mark-up of 300",
      .markUp(DecimalNumber(300)),
      four,
      indices: ["3/250", "1/80", "8/675", "1/80"],
      order: "B D A C"
    ),
    // 90 000 / 10^5, 85 000 / 92 000 and so on under the root: ranks as the simple quotient.
    Vector(
      "exponential 0.5",
      .exponential(decimal("0.5")),
      four,
      indices: ["(9/1000)^(1/2)", "(17/1840)^(1/2)", "(49/5400)^(1/2)", "(7/800)^(1/2)"],
      order: "B C A D"
    ),
    // 16^0.75 : 81^0.25 = 8 : 3.
    Vector(
      "exponential 0.75",
      .exponential(decimal("0.75")),
      [Vector.offer("A", 16, 81)],
      indices: ["2.6667"],
      order: "A"
    ),
    // Down to 1.5 times 80 000: (120 000 − P) : 40 000 of 30 points.
    Vector(
      "linear to 1.5",
      .linear(Vector.points(price: 30), zeroAt: decimal("1.5")),
      four.map(plain),
      indices: ["15", "21", "9", "30"],
      order: "D B A C"
    ),
    // Median price 96 000: 30 · (2 − 100 : 96), 30 · 92 : 96, 30 · (2 − 108 : 96), 30 · 80 : 96.
    Vector(
      "closeness to the median",
      .medianProximity(Vector.points(price: 30)),
      four.map(plain),
      indices: ["115/4", "115/4", "105/4", "25"],
      order: "A B C D"
    ),
  ]

  private static func decimal(_ text: String) -> DecimalNumber { DecimalNumber(text) ?? DecimalNumber(0) }

  private static func plain(_ offer: Candidate) -> Candidate {
    Candidate(bidder: offer.bidder, performance: 0, price: offer.price)
  }

  @Test(arguments: vectors) func `a worked example gives its indices and its order`(vector: ScoreVector) throws {
    let scorer = try #require(
      Scorer(Vector.terms(vector.formula), highestPerformance: vector.highestPerformance)
    )
    let places = scorer.places(of: vector.offers)
    for (offer, expected) in zip(vector.offers, vector.indices) {
      let index = places.first { $0.candidate.bidder == offer.bidder }?.standing?.index
      #expect(Self.text(index, as: expected) == expected, "\(offer.bidder)")
    }
    #expect(places.filter { $0.rank != nil }.map(\.candidate.bidder).joined(separator: " ") == vector.order)
  }

  /// `index` with as many digits as `expected` prints; exactly where that prints a fraction.
  private static func text(_ index: ScoreIndex?, as expected: String) -> String {
    guard let index else { return "nil" }
    guard let point = expected.firstIndex(of: "."), !expected.contains("(") else { return index.description }
    return index.formatted(decimals: expected.distance(from: point, to: expected.endIndex) - 1)
  }

  @Test func `the edges of TV-2 and TV-12 are those of the facts`() throws {
    let five = try #require(Scorer(Vector.terms(Self.band5Best), highestPerformance: 1))
    let ten = try #require(Scorer(Vector.terms(Self.band(10, .lowestPrice)), highestPerformance: 1))
    #expect(five.surroundings(of: Self.four).edge?.formatted(decimals: 8) == "0.00877717")
    #expect(ten.surroundings(of: Self.four).edge?.formatted(decimals: 8) == "0.00831522")
    #expect(five.surroundings(of: [Self.a, Self.c, Self.d]).edge?.formatted(decimals: 8) == "0.00862037")
  }

  @Test func `TV-2 scaled and rounded to three digits gives 900, 924, 907 and 875`() throws {
    let scorer = try #require(Scorer(Vector.terms(.simpleQuotient, .scaled(digits: 3)), highestPerformance: 1))
    let places = scorer.places(of: Self.four)
    #expect(
      places.map { "\($0.candidate.bidder) \($0.standing?.announced.description ?? "")" }
        == ["B 924", "C 907", "A 900", "D 875"]
    )
  }

  @Test func `the list of methods is what the folder holds`() throws {
    let folder = "Sources/Evaluation/Score/Methods/"
    let files = try Repository.files(below: String(folder.dropLast()), ending: "swift")
    #expect(Set(files) == Set(ScoringMethods.all.map { "\(folder)\($0).swift" }))
  }

  @Test func `the methods are sorted by id, and every formula has the method of its id`() throws {
    #expect(ScoringMethods.ids == ScoringMethods.ids.sorted())
    let formulas = Self.vectors.map(\.formula)
    #expect(Set(formulas.map(\.id)) == Set(ScoringMethods.ids))
    for formula in formulas {
      let method = try #require(ScoringMethods.method(formula, highestPerformance: 1))
      #expect(type(of: method).id == formula.id)
    }
    #expect(ScoringMethods.method(.unsettled("median"), highestPerformance: 1) == nil)
  }
}
