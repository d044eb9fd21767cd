import Evaluation
import Procurement
import Testing

/// Offers that mean harm: they end in time, nothing traps, nothing is lost.
@Suite struct CheckHostileTests {
  /// A way to write a very large offer.
  struct Attack: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// The code that must be found, once for each of the `count` things, or at least once.
    var code: String
    var write: @Sendable (inout CheckSample, Int) -> Void
  }

  private static func place(_ line: Int) -> Procurement.SourceLocation {
    Procurement.SourceLocation(file: "offer.xml", line: line)
  }

  private static let attacks = [
    Attack(testDescription: "answers to unknown requirements", code: "CH014") { sample, count in
      for number in 0..<count { sample.say("A-\(number)", "yes") }
    },
    Attack(testDescription: "the same answer again and again", code: "CH015") { sample, count in
      for number in 0..<count { sample.say("A", number % 2 == 0 ? "yes" : "no") }
    },
    Attack(testDescription: "the same answer to an alternative again and again", code: "CH015") { sample, count in
      for number in 0..<count { sample.say("G1", number % 2 == 0 ? "yes" : "no") }
    },
    Attack(testDescription: "references to nothing", code: "CH041") { sample, count in
      sample.offer.answers[0].evidence = (0..<count).map { "x\($0)" }
    },
    Attack(testDescription: "expired documents without a file", code: "CH043") { sample, count in
      sample.requirements[0].evidence = [
        EvidenceDemand(
          code: .accreditation,
          document: .company,
          due: .withOffer,
          validOn: [.submission, .award, .start],
          location: CheckSample.place
        )
      ]
      sample.offer.evidence = (0..<count).map {
        OfferedEvidence(
          id: "e\($0)",
          code: .accreditation,
          title: "",
          validUntil: CalendarDay(iso: "2015-01-01"),
          location: place(3000 + $0)
        )
      }
      sample.offer.answers[0].evidence = sample.offer.evidence.map(\.id)
    },
    Attack(testDescription: "prices of unknown positions", code: "CH081") { sample, count in
      sample.offer.prices += (0..<count).map {
        OfferedPrice(position: "P-\($0 + 100)", unitPrice: Money(cents: 1), location: place(9000 + $0))
      }
    },
    Attack(testDescription: "prices of one position", code: "CH082") { sample, count in
      sample.offer.prices += (0..<count).map {
        OfferedPrice(position: "P-1", unitPrice: Money(cents: $0), location: place(9000 + $0))
      }
    },
    Attack(testDescription: "a list of choices without end", code: "CH022") { sample, count in
      sample.requirements[0].answer = .codes([AnswerType.Code(id: "a", title: "a")], minimum: 1, maximum: 1)
      sample.offer.answers[0].values = (0..<count).map { "b\($0)" }
    },
    Attack(testDescription: "a value of white space", code: "CH011") { sample, count in
      sample.offer.answers[0].values = [String(repeating: " \u{2003}\u{200B}", count: count * 20)]
    },
    Attack(testDescription: "a number without end", code: "CH020") { sample, count in
      sample.requirements[0].answer = .quantity(.count)
      sample.offer.answers[0].values = [String(repeating: "9", count: count * 50)]
    },
    Attack(testDescription: "an id without end", code: "CH014") { sample, count in
      sample.say(String(repeating: "A", count: count * 50), "yes")
    },
    Attack(testDescription: "a text of one character of a thousand parts", code: "CH025") { sample, count in
      sample.requirements[0].answer = .text(limit: 5)
      sample.offer.answers[0].values = ["abcdef" + String(repeating: "\u{301}", count: count * 20)]
    },
    Attack(testDescription: "declarations again and again", code: "CH072") { sample, count in
      sample.offer.declarations += Array(repeating: sample.offer.declarations[0], count: count)
    },
    Attack(testDescription: "unknown lots", code: "CH004") { sample, count in
      sample.offer.lots = (0..<count).map { "l\($0)" }
    },
  ]

  private func sample(_ attack: Attack, _ count: Int) -> CheckSample {
    var sample = CheckSample()
    sample.ask("A", answer: "yes")
    sample.ask("G1", answer: "no")
    sample.ask("G2", answer: "no")
    sample.choose("G", .exclusion, ["G1"], ["G2"])
    sample.price("P-1", 100, times: 1)
    attack.write(&sample, count)
    return sample
  }

  @Test(arguments: attacks) func `a large hostile offer is checked in time and found out`(attack: Attack) {
    let sample = sample(attack, 4000)
    let check = OfferCheck(against: sample.specification)
    var assessment: Assessment?
    let time = ContinuousClock().measure { assessment = check.assess(sample.offer) }
    #expect(assessment?.findings.contains { $0.code == attack.code } == true)
    // Unoptimised, on a busy machine; work that grows with the square of the offer would take minutes.
    #expect(time < .seconds(5), "\(time)")
  }

  @Test(arguments: attacks) func `quotes stay short whatever is quoted`(attack: Attack) {
    let assessment = OfferCheck.assess(sample(attack, 300).offer, against: sample(attack, 300).specification)
    for finding in assessment.findings where finding.code != "CH031" {
      #expect(finding.message.arguments.allSatisfy { $0.unicodeScalars.count <= 81 }, "\(finding.message)")
    }
  }

  @Test func `nothing that moves a terminal or hides text is quoted as it is`() {
    var sample = CheckSample()
    sample.ask("A", answer: "\u{9B}31m\u{202E}rot\u{7F}")
    let quoted = sample.assess().findings.flatMap(\.message.arguments).joined()
    #expect(quoted.contains("rot"))
    #expect(quoted.unicodeScalars.allSatisfy { ![0x9B, 0x202E, 0x7F].contains($0.value) })
  }
}
