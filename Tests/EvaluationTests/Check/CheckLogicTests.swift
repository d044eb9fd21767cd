import Evaluation
import Procurement
import Testing

/// Four-valued logic: of lists, of alternatives, of conditions.
@Suite struct CheckLogicTests {
  private static let all: [([Verdict], Verdict)] = [
    ([], .met), ([.met, .met], .met), ([.met, .notAnswered], .notAnswered), ([.notAnswered, .unclear], .unclear),
    ([.unclear, .notMet, .met], .notMet), ([.notAnswered, .notMet], .notMet),
  ]

  @Test(arguments: all) func `all of them: not met decides, then unclear, then not answered`(
    verdicts: [Verdict],
    expected: Verdict
  ) {
    #expect(Verdict.all(verdicts) == expected)
    #expect(Verdict.all(verdicts.reversed()) == expected)
  }

  private static let any: [([Verdict], Verdict)] = [
    ([], .notMet), ([.notMet, .notMet], .notMet), ([.notMet, .notAnswered], .notAnswered),
    ([.notAnswered, .unclear], .unclear), ([.unclear, .met, .notMet], .met), ([.notAnswered, .met], .met),
  ]

  @Test(arguments: any) func `one of them: met decides, then unclear, then not answered`(
    verdicts: [Verdict],
    expected: Verdict
  ) {
    #expect(Verdict.any(verdicts) == expected)
    #expect(Verdict.any(verdicts.reversed()) == expected)
  }

  @Test func `the opposite of unclear is unclear, and silence stays silence`() {
    #expect(Verdict.allCases.map(\.negated) == [.notMet, .met, .unclear, .notAnswered])
  }

  // MARK: Alternatives

  /// Answers to A, B and C, where A alone or B and C together are enough.
  struct Choice: Sendable, CustomTestStringConvertible {
    var answers: [String?]
    var verdict: Verdict
    var codes: [String]
    var testDescription: String { answers.map { $0 ?? "nothing" }.joined(separator: ", ") }
  }

  private static let choices = [
    Choice(answers: ["yes", "no", "no"], verdict: .met, codes: []),
    Choice(answers: ["no", "yes", "yes"], verdict: .met, codes: []),
    Choice(answers: ["yes", nil, nil], verdict: .met, codes: ["CH019", "CH019"]),
    Choice(answers: ["yes", "", "entfällt"], verdict: .met, codes: ["CH019", "CH019"]),
    Choice(answers: ["no", "no", "yes"], verdict: .notMet, codes: ["CH031"]),
    Choice(answers: ["no", "yes", nil], verdict: .notAnswered, codes: ["CH031"]),
    Choice(answers: [nil, nil, nil], verdict: .notAnswered, codes: ["CH031"]),
    Choice(answers: ["no", "yes", ""], verdict: .notAnswered, codes: ["CH011"]),
    Choice(answers: ["no", "yes", "vielleicht"], verdict: .unclear, codes: ["CH020"]),
    Choice(answers: ["vielleicht", "no", "yes"], verdict: .unclear, codes: ["CH020"]),
  ]

  @Test(arguments: choices) func `of alternatives one is enough, of an option all are needed`(choice: Choice) {
    var sample = CheckSample()
    for (id, answer) in zip(["A", "B", "C"], choice.answers) { sample.ask(id, answer: answer) }
    sample.choose("G", .exclusion, ["A"], ["B", "C"])
    let assessment = sample.assess()
    #expect(assessment.judgement(.alternative("G"))?.verdict == choice.verdict)
    #expect(assessment.findings.map(\.code) == choice.codes)
    // No member costs anything by itself; the group asks wherever it is not met.
    for id in ["A", "B", "C"] { #expect(assessment.judgement(.requirement(id))?.consequence == Consequence.none) }
    #expect(assessment.judgement(.alternative("G"))?.consequence == (choice.verdict == .met ? Consequence.none : .ask))
  }

  @Test func `a reservation makes the alternative unclear, unless another one is met`() {
    var sample = CheckSample()
    sample.ask("A", answer: nil)
    sample.say("A", "yes", comment: "vorbehaltlich der Freigabe")
    sample.ask("B", answer: "no")
    sample.choose("G", .exclusion, ["A"], ["B"])
    #expect(sample.assess().judgement(.alternative("G"))?.verdict == .unclear)
    sample.offer.answers[1].values = ["yes"]
    #expect(sample.assess().judgement(.alternative("G"))?.verdict == .met)
  }

  // MARK: Conditions

  private static func dependent(on answer: String?, _ own: String?) -> Assessment {
    var sample = CheckSample()
    sample.ask("A", .information, answer: answer)
    sample.ask("B", answer: own) { $0.condition = .answer("A", .equals, "yes") }
    return sample.assess()
  }

  @Test func `a condition that holds makes the requirement count`() {
    #expect(Self.dependent(on: "yes", nil).findings.map(\.code) == ["CH010"])
    #expect(Self.dependent(on: "yes", "no").judgement(.requirement("B"))?.verdict == .notMet)
  }

  @Test func `a condition that does not hold takes the requirement away`() {
    let assessment = Self.dependent(on: "no", nil)
    #expect(assessment.findings == [])
    let judgement = assessment.judgement(.requirement("B"))
    #expect(judgement != nil && judgement?.verdict == nil && judgement?.consequence == Consequence.none)
    #expect(Self.dependent(on: "no", "yes").findings.map(\.code) == ["CH017"])
    #expect(Self.dependent(on: "no", "entfällt").findings == [])
  }

  @Test(arguments: [nil, "", "vielleicht"] as [String?])
  func `a condition on silence or on an unclear answer is itself unclear`(answer: String?) {
    let silent = Self.dependent(on: answer, nil)
    #expect(silent.judgement(.requirement("B"))?.verdict == .unclear)
    #expect(silent.findings.contains { $0.code == "CH018" })
    #expect(!silent.findings.contains { $0.about == .requirement("B") && $0.code == "CH010" })
    #expect(Self.dependent(on: answer, "no").judgement(.requirement("B"))?.verdict == .unclear)
    // Whoever meets it anyway need not be asked whether it applies.
    #expect(Self.dependent(on: answer, "yes").judgement(.requirement("B"))?.verdict == .met)
  }

  @Test func `a condition on a requirement that does not apply does not hold`() {
    var sample = CheckSample()
    sample.ask("A", .information, answer: "no")
    sample.ask("B", answer: "yes") { $0.condition = .answer("A", .equals, "yes") }
    sample.ask("C", answer: nil) { $0.condition = .answer("B", .equals, "yes") }
    #expect(sample.assess().judgement(.requirement("C"))?.verdict == nil)
  }

  @Test func `conditions in a circle end, and stay unclear`() {
    var sample = CheckSample()
    sample.ask("A", answer: nil) { $0.condition = .answer("B", .equals, "yes") }
    sample.ask("B", answer: nil) { $0.condition = .not(.answer("A", .equals, "yes")) }
    #expect(sample.assess().judgement(.requirement("A"))?.verdict == .unclear)
  }

  @Test func `lists of conditions follow the same logic`() {
    let yes = Condition.answer("A", .equals, "yes")
    let silence = Condition.answer("B", .equals, "yes")
    let cases: [(Condition, Verdict?)] = [
      (.any([yes, silence]), .notAnswered), (.all([yes, silence]), .unclear), (.not(yes), nil),
      (.all([.not(yes), silence]), nil), (.any([.not(yes), silence]), .unclear),
    ]
    for (condition, expected) in cases {
      var sample = CheckSample()
      sample.ask("A", .information, answer: "yes")
      sample.ask("B", .information, answer: nil)
      sample.ask("C", answer: nil) { $0.condition = condition }
      #expect(sample.assess().judgement(.requirement("C"))?.verdict == expected, "\(condition)")
    }
  }

  @Test func `a condition on a parameter compares numbers as numbers`() {
    let cases: [(Condition.Comparison, String, Bool)] = [
      (.equals, "23.0", true), (.atLeast, "3", true), (.atMost, "100", true), (.atLeast, "24", false),
    ]
    for (comparison, text, applies) in cases {
      var sample = CheckSample()
      let accounts = Value.quantity(Quantity(DecimalNumber(23), .accounts))
      sample.parameters = [
        Parameter(id: "n", title: "n", type: .quantity(.accounts), value: accounts, location: CheckSample.place)
      ]
      sample.ask("A", answer: nil) { $0.condition = .parameter("n", comparison, text) }
      #expect((sample.assess().judgement(.requirement("A"))?.verdict != nil) == applies, "\(comparison) \(text)")
    }
  }

  @Test func `answers that contradict each other are clear only where both fail`() {
    func verdict(_ first: String, _ second: String) -> Verdict? {
      var sample = CheckSample()
      sample.ask("A", answer: nil) {
        $0.answer = .quantity(.percent)
        $0.expectation = .minimum(.value(.quantity(Quantity(DecimalNumber(99), .percent))))
      }
      sample.say("A", first, unit: "percent")
      sample.say("A", second, unit: "percent")
      return sample.assess().judgement(.requirement("A"))?.verdict
    }
    #expect(verdict("99.5", "98") == .unclear)
    #expect(verdict("98", "97") == .notMet)
    #expect(verdict("99.5", "99.6") == .unclear, "which of the two is offered, nobody can say")
  }
}
