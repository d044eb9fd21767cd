import Procurement
import Testing

@Suite struct VerdictTests {
  private static let order: [Verdict] = [.met, .notMet, .unclear, .notAnswered]

  /// Rows and columns in the order met, not met, unclear, not answered.
  private static let both: [[Verdict]] = [
    [.met, .notMet, .unclear, .notAnswered],
    [.notMet, .notMet, .notMet, .notMet],
    [.unclear, .notMet, .unclear, .unclear],
    [.notAnswered, .notMet, .unclear, .notAnswered],
  ]

  private static let either: [[Verdict]] = [
    [.met, .met, .met, .met],
    [.met, .notMet, .unclear, .notAnswered],
    [.met, .unclear, .unclear, .unclear],
    [.met, .notAnswered, .unclear, .notAnswered],
  ]

  @Test(arguments: 0..<4, 0..<4) func `two verdicts join as the truth tables say`(row: Int, column: Int) {
    let pair = [Self.order[row], Self.order[column]]
    #expect(Verdict.all(pair) == Self.both[row][column])
    #expect(Verdict.any(pair) == Self.either[row][column])
  }

  @Test func `all of nothing is met, one of nothing is not met`() {
    #expect(Verdict.all([]) == .met)
    #expect(Verdict.any([]) == .notMet)
  }

  @Test(arguments: [
    (Verdict.met, Verdict.notMet), (.notMet, .met), (.unclear, .unclear), (.notAnswered, .notAnswered),
  ])
  func `only clear verdicts have an opposite`(verdict: Verdict, opposite: Verdict) {
    #expect(verdict.negated == opposite)
  }
}
