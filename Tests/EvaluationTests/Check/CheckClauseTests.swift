import Evaluation
import Interchange
import Procurement
import TestSupport
import Testing

/// What a bidder says to clauses, and what it costs.
@Suite struct CheckClauseTests {
  private static func judged(
    _ stance: String?,
    _ acceptance: Clause.Acceptance = .required,
    comment: String? = nil,
    prepare: (inout CheckSample) -> Void = { _ in }
  ) throws -> Judgement {
    var sample = CheckSample()
    sample.agree("V-1", acceptance, stance: stance, comment: comment)
    prepare(&sample)
    return try #require(sample.assess().judgement(.clause("V-1")))
  }

  private static let stances: [(String?, Verdict)] = [
    ("accepted", .met), ("rejected", .notMet), ("reservation", .unclear), ("ja", .unclear), (" ", .notAnswered),
    (nil, .notAnswered),
  ]

  @Test(arguments: stances)
  func `met means accepted, and silence is no acceptance`(stance: String?, verdict: Verdict) throws {
    #expect(try Self.judged(stance).verdict == verdict)
  }

  @Test func `a clause for information is judged only where something was said to it`() throws {
    var silent = CheckSample()
    silent.agree("V-1", .notice, stance: nil)
    #expect(silent.assess().judgement(.clause("V-1")) == nil)
    let accepted = try Self.judged("accepted", .notice)
    #expect((accepted.verdict, accepted.consequence) == (.met, .none))
    let refused = try Self.judged("rejected", .notice) {
      $0.treat(.reservation, .exclude)
      $0.treat(.reservation, .ask, kind: .information)
    }
    #expect(refused.verdict == .unclear)
    #expect(refused.consequence == .ask)
  }

  @Test func `the regime tells clauses that must be accepted from those that are talked about`() throws {
    func treated(_ stance: String?, _ acceptance: Clause.Acceptance) throws -> Consequence {
      try Self.judged(stance, acceptance) {
        for deficiency in [Deficiency.clauseRejected, .clauseReserved] {
          $0.treat(deficiency, .exclude, acceptance: .required)
          $0.treat(deficiency, .ask, acceptance: .negotiable)
        }
      }.consequence
    }
    #expect(try treated("rejected", .required) == .exclude)
    #expect(try treated("reservation", .required) == .exclude)
    #expect(try treated("rejected", .negotiable) == .ask)
    #expect(try treated("reservation", .negotiable) == .ask)
    #expect(try treated("accepted", .required) == Consequence.none)
  }

  @Test func `what the clause says itself goes before the regime`() throws {
    let missed = try Self.judged("rejected") {
      $0.treat(.clauseRejected, .exclude, acceptance: .required)
      $0.clauses[0].clause.whenMissed = .ask
    }
    #expect(missed.consequence == .ask)
    let missing = try Self.judged(nil) {
      $0.treat(.missingClauseAnswer, .mayBeSuppliedLater, acceptance: .required)
      $0.clauses[0].clause.whenMissing = .exclude
    }
    #expect(missing.consequence == .exclude)
  }

  @Test func `where nothing may be supplied later, a clause that must be accepted excludes and another is asked for`()
    throws
  {
    for (acceptance, consequence) in [(Clause.Acceptance.required, Consequence.exclude), (.negotiable, .ask)] {
      let judgement = try Self.judged(nil, acceptance) {
        $0.treat(.missingClauseAnswer, .mayBeSuppliedLater)
        $0.allowsLaterSupply = false
      }
      #expect(judgement.consequence == consequence)
    }
  }

  @Test func `a clause applies as the answers decide`() throws {
    func judged(_ answer: String?, stance: String?) throws -> Judgement {
      try Self.judged(stance) {
        $0.ask("A", answer: answer)
        $0.clauses[0].clause.condition = .answer("A", .equals, "yes")
      }
    }
    #expect(try judged("yes", stance: nil).verdict == .notAnswered)
    #expect(try judged("no", stance: nil).verdict == nil)
    #expect(try judged("no", stance: "rejected").verdict == nil)
    #expect(try judged("no", stance: "rejected").consequence == Consequence.none)
    // Nobody knows whether it applies: silence is unclear, acceptance is enough.
    #expect(try judged("n/a", stance: nil).verdict == .unclear)
    #expect(try judged("n/a", stance: "accepted").verdict == .met)
  }

  @Test func `words beside an accepted clause bear on the clause, terms of the bidder's own on the offer too`() throws {
    #expect(try Self.judged("accepted", comment: "Vorbehaltlich der Freigabe.").verdict == .unclear)
    #expect(try Self.judged("accepted", comment: "Gern.").verdict == .met)
    var sample = CheckSample()
    sample.treat(.reservation, .exclude)
    sample.agree("V-1", stance: "accepted", comment: "Es gelten unsere AGB.")
    let assessment = sample.assess()
    #expect(assessment.judgement(.clause("V-1"))?.verdict == .unclear)
    #expect(assessment.judgement(.document)?.consequence == .exclude)
  }

  @Test func `a clause that is answered twice and differently is cleared up`() throws {
    var sample = CheckSample()
    sample.agree("V-1", stance: "accepted")
    sample.say(clause: "V-1", "reservation")
    let judgement = try #require(sample.assess().judgement(.clause("V-1")))
    #expect(judgement.verdict == .unclear)
    #expect(judgement.findings.map(\.code) == ["CH093", "CH095"])
  }

  @Test func `the overall declaration and the clauses must agree`() throws {
    var sample = CheckSample()
    sample.treat(.contradiction, .ask)
    sample.agree("V-1", stance: "accepted")
    sample.agree("V-2", .negotiable, stance: "rejected")
    let topic = Finding.Subject.declaration("terms-accepted")
    #expect(sample.assess().judgement(topic)?.verdict == .met)
    sample.agree("V-3", stance: "rejected")
    #expect(sample.assess().judgement(topic)?.verdict == .unclear)
    #expect(sample.assess().judgement(topic)?.findings.map(\.message.arguments) == [["V-3"]])
  }

  @Test func `judgements come in the order of the documents`() {
    var sample = CheckSample()
    sample.ask("A", answer: "yes")
    sample.agree("V-1", stance: "accepted")
    sample.agree("V-2", .notice, stance: nil)
    let subjects = sample.assess().judgements.map(\.subject)
    #expect(subjects.prefix(3) == [.requirement("A"), .clause("V-1"), .document])
  }

  @Test func `every shipped regime treats every deficiency of clauses, and words it as the law demands`() throws {
    let file = "specs/law/regimes.xml"
    let regimes = try #require(NormsFormat.read(Repository.bytes(file), file: file).value).regimes
    #expect(regimes.count == 3)
    for regime in regimes {
      func consequence(_ deficiency: Deficiency, _ acceptance: Clause.Acceptance) throws -> Consequence {
        let treatment = regime.treatment(of: deficiency, kind: nil, document: nil, acceptance: acceptance)
        return try #require(treatment, "\(regime.id): \(deficiency)").consequence
      }
      #expect(try consequence(.missingClauseAnswer, .required) == .mayBeSuppliedLater)
      #expect(try consequence(.missingClauseAnswer, .negotiable) == .ask)
      for deficiency in [Deficiency.clauseReserved, .clauseRejected] {
        #expect(try consequence(deficiency, .required) == .exclude)
        #expect(try consequence(deficiency, .negotiable) == .ask)
      }
    }
  }
}
