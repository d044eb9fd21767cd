import Evaluation
import Testing

@Suite struct DrawSequenceTests {
  @Test func `the sequence of a seed is the published one`() {
    // The known first numbers of SplitMix64 for the seed 1234567.
    var sequence = DrawSequence(seed: 1_234_567)
    #expect(
      (0..<5).map { _ in sequence.next() } == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423, 4_593_380_528_125_082_431,
        16_408_922_859_458_223_821,
      ]
    )
  }

  @Test func `numbers stay in their range, reach both ends and come about equally often`() {
    var sequence = DrawSequence(seed: 7)
    var counts = [Int](repeating: 0, count: 5)
    for _ in 0..<50_000 { counts[sequence.number(in: 3...7) - 3] += 1 }
    // 10,000 each are expected; 400 are more than four standard deviations (89).
    #expect(counts.allSatisfy { abs($0 - 10_000) < 400 })
    #expect(sequence.number(in: 4...4) == 4)
  }

  @Test func `each tender has a sequence of its own, whatever was drawn before`() {
    var first = DrawSequence(seed: 1, tender: 5)
    var again = DrawSequence(seed: 1, tender: 5)
    var other = DrawSequence(seed: 1, tender: 6)
    let number = first.next()
    #expect(number == again.next())
    #expect(number != other.next())
  }
}
