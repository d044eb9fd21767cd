import Evaluation
import Procurement
import Testing

/// What findings cost, and whether an offer stays in.
@Suite struct CheckPolicyTests {
  private func missing(_ kind: RequirementKind, prepare: (inout CheckSample) -> Void = { _ in }) -> Judgement? {
    var sample = CheckSample()
    sample.ask("A", kind, answer: nil)
    prepare(&sample)
    return sample.assess().judgement(.requirement("A"))
  }

  @Test func `the most specific treatment of the regime decides`() {
    let judgement = missing(.scored) {
      $0.treat(.missingAnswer, .mayBeSuppliedLater)
      $0.treat(.missingAnswer, .scoredZero, kind: .scored)
      $0.treat(.missingAnswer, .exclude, kind: .exclusion)
    }
    #expect(judgement?.consequence == .scoredZero)
    #expect(judgement?.treatment?.kind == .scored)
  }

  @Test func `a regime that is silent excuses nobody`() {
    let judgement = missing(.exclusion)
    #expect(judgement?.consequence == .ask)
    #expect(judgement?.treatment == nil)
  }

  @Test func `a regime may say that something costs nothing`() {
    let judgement = missing(.information) { $0.treat(.missingAnswer, .none, kind: .information) }
    #expect(judgement?.verdict == .notAnswered)
    #expect(judgement?.consequence == Consequence.none)
  }

  @Test func `what the requirement says itself goes before the regime, and stands on a treatment that fits`() {
    let judgement = missing(.exclusion) {
      $0.treat(.missingAnswer, .mayBeSuppliedLater)
      $0.treat(.missingAnswer, .exclude, kind: .scored)
      $0.requirements[0].whenMissing = .exclude
    }
    #expect(judgement?.consequence == .exclude)
    #expect(judgement?.treatment?.consequence == .exclude)
    let alone = missing(.exclusion) {
      $0.treat(.missingAnswer, .mayBeSuppliedLater)
      $0.requirements[0].whenMissing = .scoredZero
    }
    #expect(alone?.consequence == .scoredZero)
    #expect(alone?.treatment == nil, "no treatment says so")
  }

  @Test func `missing an answer and missing the requirement cost what each of them costs`() {
    var sample = CheckSample()
    sample.treat(.missingAnswer, .ask)
    sample.treat(.requirementNotMet, .ask)
    sample.ask("A", answer: nil) { $0.whenMissed = .exclude }
    sample.ask("B", answer: "no") { $0.whenMissed = .exclude }
    let assessment = sample.assess()
    #expect(assessment.judgement(.requirement("A"))?.consequence == .ask)
    #expect(assessment.judgement(.requirement("B"))?.consequence == .exclude)
  }

  @Test(arguments: [
    (RequirementKind.exclusion, Consequence.exclude), (.scored, .scoredZero), (.information, .ask),
  ])
  func `where nothing may be supplied later, the next harder consequence follows`(
    kind: RequirementKind,
    expected: Consequence
  ) {
    let judgement = missing(kind) {
      $0.treat(.missingAnswer, .mayBeSuppliedLater)
      $0.allowsLaterSupply = false
    }
    #expect(judgement?.consequence == expected)
  }

  @Test func `the worst of several findings decides`() {
    var sample = CheckSample()
    sample.treat(.reservation, .exclude)
    sample.treat(.contradiction, .ask)
    sample.ask("A", answer: nil)
    sample.say("A", "yes", comment: "Nicht im Grundpreis, vorbehaltlich der Prüfung.")
    let assessment = sample.assess()
    #expect(assessment.findings.map(\.code) == ["CH051", "CH060"])
    let judgement = assessment.judgement(.requirement("A"))
    #expect(judgement?.verdict == .unclear)
    #expect(judgement?.consequence == .exclude)
    #expect(judgement?.treatment?.deficiency == .reservation)
  }

  @Test func `notes cost nothing`() {
    var sample = CheckSample()
    sample.treat(.alteredDocuments, .exclude)
    sample.offer.digest = nil
    let assessment = sample.assess()
    #expect(assessment.findings.map(\.code) == ["CH002"])
    #expect(assessment.admission == .admitted)
  }

  @Test(arguments: [
    (Consequence.none, Assessment.Admission.admitted), (.ask, .open), (.mayBeSuppliedLater, .open),
    (.scoredZero, .admitted), (.exclude, .excluded),
  ])
  func `an offer is open while something is to be asked, and excluded by one ground`(
    consequence: Consequence,
    expected: Assessment.Admission
  ) {
    var sample = CheckSample()
    sample.treat(.missingAnswer, consequence)
    sample.ask("A", answer: nil)
    sample.ask("B", answer: "yes")
    #expect(sample.assess().admission == expected)
  }

  @Test func `terms of the bidder's own bear on the whole offer`() {
    var sample = CheckSample()
    sample.treat(.reservation, .exclude)
    sample.ask("A", .information, answer: nil) { $0.answer = .text(limit: 100) }
    sample.say("A", "Es gelten unsere AGB")
    let assessment = sample.assess()
    #expect(assessment.judgement(.requirement("A"))?.verdict == .met)
    #expect(assessment.judgement(.document)?.consequence == .exclude)
    #expect(assessment.admission == .excluded)
  }

  @Test func `words beside an answer that nobody asked for are not lost`() {
    var sample = CheckSample()
    sample.treat(.reservation, .exclude)
    sample.ask("A", .information, answer: "no")
    sample.ask("B", answer: nil) { $0.condition = .answer("A", .equals, "yes") }
    sample.say("B", "entfällt", comment: "Vorbehaltlich der Freigabe.")
    #expect(sample.assess().admission == .excluded)
  }

  @Test func `a file that cannot be read stays in the procedure, and is never admitted`() {
    for (consequence, expected) in [
      (Consequence.none, Assessment.Admission.open), (.ask, .open), (.exclude, .excluded),
    ] {
      var sample = CheckSample()
      sample.treat(.formalDefect, consequence)
      let assessment = OfferCheck(against: sample.specification).unreadable(file: "x.xml", readingFindings: [])
      #expect(assessment.admission == expected)
      #expect(assessment.bidder == nil)
      #expect(assessment.findings.map(\.code) == ["CH003"])
      #expect(assessment.judgements.map(\.verdict) == [.unclear])
    }
  }

  @Test func `what the reader found bears on what it is about`() {
    func finding(_ subject: Finding.Subject) -> Finding {
      Finding(
        code: "IN002",
        severity: .error,
        message: Message("IN002.attribute"),
        location: SourceLocation(file: "offer.xml", line: 10),
        about: subject,
        deficiency: .formalDefect
      )
    }
    var sample = CheckSample()
    sample.ask("A", answer: "yes")
    sample.price("P", 100, times: 1)
    sample.offer.total = Money(cents: 100)
    for subject in [Finding.Subject.requirement("A"), .position("P"), .declaration("subcontracting"), .document] {
      let assessment = sample.assess(readingFindings: [finding(subject)])
      #expect(assessment.judgement(subject)?.verdict == .unclear, "\(subject)")
      #expect(assessment.judgements.filter { $0.consequence != .none }.map(\.subject) == [subject])
    }
    // Whatever the tender does not know bears on the offer as a whole: nothing is lost.
    for subject in [Finding.Subject.requirement("Z"), .position("Z"), .declaration("z"), .evidence("z")] {
      let assessment = sample.assess(readingFindings: [finding(subject)])
      #expect(assessment.judgement(.document)?.verdict == .unclear, "\(subject)")
      #expect(assessment.admission == .open)
    }
  }

  @Test func `judgements come in reading order, then the offer as a whole`() {
    var sample = CheckSample()
    sample.ask("A", answer: "yes")
    sample.ask("B", answer: "yes")
    sample.choose("G", .exclusion, ["A"], ["B"])
    sample.price("P", 100, times: 1)
    let declarations = Declaration.Topic.allCases.map { Finding.Subject.declaration($0.rawValue) }
    let expected =
      [.requirement("A"), .requirement("B"), .alternative("G"), .document] + declarations + [.position("P")]
    #expect(sample.assess().judgements.map(\.subject) == expected)
  }
}
