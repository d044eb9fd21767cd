import Evaluation
import Procurement

// Times the laboratory on invented offers: all methods side by side, and leave-one-out by each method.
// Usage: bench-laboratory OFFERS CRITERIA; prints a line for each method and one for the whole, in milliseconds.

/// The same numbers on every machine.
///
/// Source: SplitMix64.
struct Numbers {
  var state: UInt64 = 42

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }
}

func milliseconds(_ work: () -> Void) -> Int {
  let parts = ContinuousClock().measure(work).components
  return Int(parts.seconds) * 1000 + Int(parts.attoseconds / 1_000_000_000_000_000)
}

let arguments = CommandLine.arguments.dropFirst().compactMap { Int($0) }
let count = arguments.first ?? 1000
let criteria = arguments.dropFirst().first ?? 175
var numbers = Numbers()
let weights = (0..<criteria).map { _ in 1 + numbers.below(10) }
let points = (0..<count).map { _ in weights.map { _ in numbers.below(11) } }
let prices = (0..<count).map { _ in Money(cents: 5_000_000 + numbers.below(10_000_000)) }
let terms = ScoringTerms(
  formula: .simpleQuotient,
  priceBasis: .net,
  includesOptions: false,
  rounding: .none,
  tieRule: .lowestPrice,
  location: SourceLocation(file: "bench", line: 1)
)

var offers: [ScoringStudy.Offer] = []
let summing = milliseconds {
  offers = (0..<count).map { number in
    let performance = zip(weights, points[number]).reduce(0) { $0 + $1.0 * $1.1 }
    return ScoringStudy.Offer(
      candidate: Candidate(bidder: "b\(number)", performance: performance, price: prices[number])
    )
  }
}
let most = weights.reduce(0, +) * 10
guard let laboratory = ScoringStudy(offers, terms: terms, highestPerformance: most) else {
  preconditionFailure("the simple quotient is settled")
}
var columns: [MethodComparison.Column] = []
let comparing = milliseconds { columns = laboratory.comparison().columns }
print("sum-of-points \(summing)")
print("all-methods \(comparing)")
var total = summing + comparing
for column in columns {
  var own = terms
  own.formula = column.formula
  guard let study = ScoringStudy(offers, terms: own, highestPerformance: most) else { continue }
  var changes = 0
  let removing = milliseconds { changes = study.leaveOneOut().changes.count }
  print("leave-one-out-\(column.formula.id) \(removing) \(changes)")
  total += removing
}
print("total \(total)")
