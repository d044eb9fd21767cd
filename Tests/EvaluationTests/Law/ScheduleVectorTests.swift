import Evaluation
import Procurement
import TestSupport
import Testing

/// Every period of the facts, with days counted by hand on a calendar on the wall.
@Suite struct ScheduleVectorTests {
  struct Vector: Sendable, CustomStringConvertible {
    var regime = "vgv-2016"
    var kind: ProcedureKind = .open
    var circumstances: [Circumstance] = []
    var days: [Milestone: String]
    var step: ScheduleStep
    var limit: String?
    var value = 300_000

    var description: String { "\(regime) \(kind.rawValue) \(circumstances.map(\.rawValue)) \(step.rawValue)" }
  }

  private static let march: [Milestone: String] = [.dispatch: "2026-03-02", .submission: "2026-12-01"]
  private static let june: [Milestone: String] = [.dispatch: "2015-06-01", .submission: "2015-12-01"]

  /// Facts 2.6, VgV: dispatched on Monday, 2 March 2026; Good Friday is 3 April, Easter Monday 6 April.
  static let vgv: [Vector] = [
    Vector(days: march, step: .submission, limit: "2026-04-07"),
    Vector(circumstances: [.electronicOffers], days: march, step: .submission, limit: "2026-04-01"),
    Vector(circumstances: [.urgency], days: march, step: .submission, limit: "2026-03-17"),
    Vector(circumstances: [.urgency, .electronicOffers], days: march, step: .submission, limit: "2026-03-17"),
    Vector(circumstances: [.priorInformation], days: march, step: .submission, limit: "2026-03-17"),
    // 40 days end on Saturday, 11 April.
    Vector(circumstances: [.restrictedAccess], days: march, step: .submission, limit: "2026-04-13"),
    // 30 and 5 days again end on Easter Monday.
    Vector(
      circumstances: [.restrictedAccess, .electronicOffers],
      days: march,
      step: .submission,
      limit: "2026-04-07"
    ),
    Vector(kind: .restricted, days: march, step: .participation, limit: "2026-04-01"),
    Vector(kind: .restricted, circumstances: [.urgency], days: march, step: .participation, limit: "2026-03-17"),
    Vector(kind: .negotiated, days: march, step: .participation, limit: "2026-04-01"),
    Vector(kind: .negotiated, circumstances: [.urgency], days: march, step: .participation, limit: "2026-03-17"),
    Vector(kind: .dialogue, days: march, step: .participation, limit: "2026-04-01"),
    Vector(kind: .innovation, days: march, step: .participation, limit: "2026-04-01"),
    Vector(kind: .dialogue, days: march, step: .submission, limit: nil),
    Vector(kind: .innovation, days: march, step: .submission, limit: nil),
    Vector(kind: .negotiatedWithoutCall, days: march, step: .submission, limit: nil),
    Vector(days: march, step: .priorInformation, limit: nil),
  ]

  /// Offers after the invitation: 13 April 2026 is a Monday; 30 days end on Wednesday, 13 May.
  static let invited: [Vector] = [ProcedureKind.restricted, .negotiated].flatMap { kind in
    let days: [Milestone: String] = [.dispatch: "2026-03-02", .invitation: "2026-04-13", .submission: "2026-12-01"]
    return [
      Vector(kind: kind, days: days, step: .submission, limit: "2026-05-13"),
      Vector(kind: kind, circumstances: [.electronicOffers], days: days, step: .submission, limit: "2026-05-08"),
      Vector(kind: kind, circumstances: [.urgency], days: days, step: .submission, limit: "2026-04-23"),
      Vector(kind: kind, circumstances: [.noAgreement], days: days, step: .submission, limit: "2026-04-23"),
      Vector(kind: kind, circumstances: [.priorInformation], days: days, step: .submission, limit: "2026-04-23"),
      Vector(kind: kind, circumstances: [.agreedPeriod], days: days, step: .submission, limit: nil),
      // 35 days end on Monday, 18 May.
      Vector(kind: kind, circumstances: [.restrictedAccess], days: days, step: .submission, limit: "2026-05-18"),
    ]
  }

  /// Facts 2.6, VOL/A-EG: dispatched on Monday, 1 June 2015.
  static let eg: [Vector] = [
    Vector(regime: "vol-a-eg-2009", days: june, step: .submission, limit: "2015-07-23"),
    Vector(
      regime: "vol-a-eg-2009",
      circumstances: [.electronicNotice],
      days: june,
      step: .submission,
      limit: "2015-07-16"
    ),
    // 40 days end on Saturday, 11 July.
    Vector(
      regime: "vol-a-eg-2009",
      circumstances: [.electronicNotice, .electronicDocuments],
      days: june,
      step: .submission,
      limit: "2015-07-13"
    ),
    // 47 days end on Saturday, 18 July.
    Vector(
      regime: "vol-a-eg-2009",
      circumstances: [.electronicDocuments],
      days: june,
      step: .submission,
      limit: "2015-07-20"
    ),
    Vector(
      regime: "vol-a-eg-2009",
      circumstances: [.priorInformation],
      days: june,
      step: .submission,
      limit: "2015-06-23"
    ),
    Vector(regime: "vol-a-eg-2009", kind: .restricted, days: june, step: .participation, limit: "2015-07-08"),
    Vector(
      regime: "vol-a-eg-2009",
      kind: .restricted,
      circumstances: [.urgency],
      days: june,
      step: .participation,
      limit: "2015-06-16"
    ),
    Vector(
      regime: "vol-a-eg-2009",
      kind: .negotiated,
      circumstances: [.urgency, .electronicNotice],
      days: june,
      step: .participation,
      limit: "2015-06-11"
    ),
    Vector(
      regime: "vol-a-eg-2009",
      kind: .restricted,
      days: june.merging([.invitation: "2015-07-13"]) { $1 },
      step: .submission,
      limit: "2015-08-24"  // 40 days end on Saturday, 22 August
    ),
    Vector(
      regime: "vol-a-eg-2009",
      kind: .restricted,
      circumstances: [.urgency],
      days: june.merging([.invitation: "2015-07-13"]) { $1 },
      step: .submission,
      limit: "2015-07-23"
    ),
  ]

  /// Below the threshold the law names no number.
  static let below: [Vector] = ProcedureKind.allCases.flatMap { kind in
    [ScheduleStep.participation, .submission, .bindingUntil].map { step in
      Vector(regime: "vol-a-1-saxony-2013", kind: kind, days: june, step: step, limit: nil)
    }
  }

  @Test(arguments: vgv + invited + eg) func `a period ends on the day counted by hand`(vector: Vector) throws {
    #expect(try limit(vector) == vector.limit)
  }

  @Test(arguments: below) func `below the threshold no number is invented`(vector: Vector) throws {
    let sample = try ScheduleSample(vector.regime, vector.kind, days: vector.days)
    let step = try sample.plan().step(vector.step)
    #expect(step?.reckoning.map { $0.rule.force == .assumption } ?? true)
  }

  private func limit(_ vector: Vector) throws -> String? {
    let sample = try ScheduleSample(
      vector.regime,
      vector.kind,
      vector.circumstances,
      days: vector.days,
      value: vector.value
    )
    return try sample.plan().limit(vector.step)
  }

  // 6 days before Tuesday, 7 April 2026, is Wednesday, 1 April; 4 days before is Good Friday.
  @Test func `answers are due six days before the end of the period for offers, four in urgency`() throws {
    let days: [Milestone: String] = [.dispatch: "2026-03-02", .submission: "2026-04-07"]
    let usual = try ScheduleSample("vgv-2016", .open, days: days).plan()
    #expect(usual.limit(.answers) == "2026-04-01")
    #expect(usual.day(.answers) == "2026-04-01")
    let urgent = try ScheduleSample("vgv-2016", .open, [.urgency], days: days).plan()
    #expect(urgent.limit(.answers) == "2026-04-03")
    #expect(urgent.day(.answers) == "2026-04-02", "planned before Good Friday")
    #expect(urgent.step(.answers)?.reckoning?.shift?.ground == .plan)
    let below = try ScheduleSample("vol-a-1-saxony-2013", .open, days: days).plan()
    #expect(below.step(.answers) == nil)
  }

  // Informed on 4 May 2026: days 5 to 14 May; 14 May is Ascension.
  @Test func `the standstill runs ten or fifteen days and is not extended`() throws {
    let days: [Milestone: String] = [
      .dispatch: "2026-03-02", .submission: "2026-04-07", .information: "2026-05-04",
    ]
    let electronic = try ScheduleSample("vgv-2016", .open, [.electronicInformation], days: days).plan()
    #expect(electronic.limit(.standstill) == "2026-05-14")
    #expect(electronic.step(.standstill)?.reckoning?.rest != nil)
    #expect(electronic.limit(.award) == "2026-05-15")
    #expect(electronic.findings.map(\.code).contains("DL007"))
    let post = try ScheduleSample("vgv-2016", .open, days: days).plan()
    #expect(post.limit(.standstill) == "2026-05-19")
    #expect(post.limit(.award) == "2026-05-20")
    #expect(!post.findings.map(\.code).contains("DL007"))
  }

  // Informed on Monday, 20 July 2015.
  @Test func `the standstill of 2015 is the same`() throws {
    let days: [Milestone: String] = [
      .dispatch: "2015-06-01", .submission: "2015-07-14", .information: "2015-07-20",
    ]
    let post = try ScheduleSample("vol-a-eg-2009", .open, days: days).plan()
    #expect(post.limit(.standstill) == "2015-08-04")
    #expect(post.limit(.award) == "2015-08-05")
    let fax = try ScheduleSample("vol-a-eg-2009", .open, [.electronicInformation], days: days).plan()
    #expect(fax.limit(.award) == "2015-07-31")
  }

  // Informed on Monday, 27 July 2015; ten days end on 6 August.
  @Test(arguments: [(50_000, nil), (50_001, "2015-08-07")])
  func `in Saxony bidders are informed ten days before the contract, above 50 000 euros`(
    value: Int,
    award: String?
  ) throws {
    let days: [Milestone: String] = [
      .dispatch: "2015-06-01", .submission: "2015-07-14", .information: "2015-07-27",
    ]
    let plan = try ScheduleSample("vol-a-1-saxony-2013", .open, days: days, value: value).plan()
    #expect(plan.step(.standstill)?.reckoning?.limit.description == award.map { _ in "2015-08-06" })
    if let award { #expect(plan.limit(.award) == award) }
    #expect(plan.events.contains { $0.rule.id == "saechsvergabeg-objection" } == (award != nil))
  }

  // 30 days after Friday, 15 May 2026, end on a Sunday; 60 days on Tuesday, 14 July; 6 months on Sunday, 15 November.
  @Test func `after the award come notice, statistics and the end of challenges`() throws {
    let days: [Milestone: String] = [.dispatch: "2026-03-02", .submission: "2026-04-07", .award: "2026-05-15"]
    let plan = try ScheduleSample("vgv-2016", .open, days: days).plan()
    #expect(plan.limit(.awardNotice) == "2026-06-15")
    #expect(plan.limit(.statistics) == "2026-07-14")
    #expect(plan.limit(.challenge) == "2026-11-16")
  }

  // 48 days after Friday, 31 July 2015, end on Thursday, 17 September; 6 months on Sunday, 31 January 2016.
  @Test func `in 2015 the notice of the award had 48 days, and there were no statistics`() throws {
    let days: [Milestone: String] = [.dispatch: "2015-06-01", .submission: "2015-07-14", .award: "2015-07-31"]
    let plan = try ScheduleSample("vol-a-eg-2009", .open, days: days).plan()
    #expect(plan.limit(.awardNotice) == "2015-09-17")
    #expect(plan.step(.statistics) == nil)
    #expect(plan.limit(.challenge) == "2016-02-01")
  }

  @Test(arguments: [
    ("2015-06-01", 60_000, false), ("2017-03-01", 25_000, false), ("2017-03-01", 25_001, true),
    ("2026-06-30", 25_001, true), ("2026-07-01", 25_001, false), ("2026-07-01", 50_000, false),
    ("2026-07-01", 50_001, true),
  ])
  func `below the threshold statistics are due above a value that rose in 2026`(
    dispatch: String,
    value: Int,
    isDue: Bool
  ) throws {
    let days: [Milestone: String] = [.dispatch: dispatch, .submission: dispatch, .award: dispatch]
    let plan = try ScheduleSample("vol-a-1-saxony-2013", .open, days: days, value: value).plan()
    #expect((plan.step(.statistics) != nil) == isDue)
  }

  @Test(arguments: [
    (ProcedureKind.negotiatedWithoutCall, 25_000, nil), (.negotiatedWithoutCall, 25_001, "2015-10-28"),
    (.restrictedWithoutCall, 25_001, "2015-10-28"), (.open, 25_001, nil), (.restricted, 25_001, nil),
  ])
  func `awards without a call stay published for three months above 25 000 euros`(
    kind: ProcedureKind,
    value: Int,
    expected: String?
  ) throws {
    let days: [Milestone: String] = [.dispatch: "2015-06-15", .submission: "2015-07-07", .award: "2015-07-28"]
    let plan = try ScheduleSample("vol-a-1-saxony-2013", kind, days: days, value: value).plan()
    #expect(plan.limit(.publication) == expected)
  }

  @Test(arguments: [
    ("vgv-2016", "2026-03-02", "gwb-complaint 10", "gwb-review 15"),
    ("vgv-2016", "2026-03-02", "vgv-reply 15", "gwb-void-published 30"),
    ("vgv-2016", "2026-03-02", "gwb-void-known 30", "gwb-void-published 30"),
    ("vol-a-eg-2009", "2015-06-01", "gwb-complaint-2013 -", "gwb-review-2013 15"),
    ("vol-a-eg-2009", "2015-06-01", "eg-reply 15", "gwb-void-known-2013 30"),
    ("vol-a-1-saxony-2013", "2015-06-01", "vol-reply 15", "vol-reply 15"),
  ])
  func `periods that start with an event are told without a day`(
    regime: String,
    dispatch: String,
    first: String,
    second: String
  ) throws {
    let plan = try ScheduleSample(regime, .open, days: [.dispatch: dispatch, .submission: dispatch]).plan()
    let events = plan.events.map { "\($0.rule.id) \($0.length.map { String($0.count) } ?? "-")" }
    #expect(events.contains(first) && events.contains(second), "\(events)")
  }

  // The facts: what can be seen from the notice must be complained of by the deadline, in both laws.
  @Test(arguments: [("vol-a-eg-2009", "2015-06-01", "2015-08-03"), ("vgv-2016", "2026-03-02", "2026-04-07")])
  func `what the notice shows must be complained of by the end of the period for offers`(
    regime: String,
    dispatch: String,
    submission: String
  ) throws {
    let plan = try ScheduleSample(regime, .open, days: [.dispatch: dispatch, .submission: submission]).plan()
    #expect(plan.limit(.complaint) == submission)
  }

  // Facts 2.3: § 8 Abs. 2 SächsVergabeG.
  @Test func `the review authority has ten calendar days to object`() throws {
    let days: [Milestone: String] = [.dispatch: "2015-06-01", .submission: "2015-07-14"]
    let plan = try ScheduleSample("vol-a-1-saxony-2013", .open, days: days, value: 60_000).plan()
    #expect(plan.events.first { $0.rule.id == "saechsvergabeg-objection" }?.length == PeriodLength(10))
  }

  // With prior information 36 days are usual, from 1 June to 7 July 2015; 22 are the least, to 23 June.
  @Test(arguments: [("2015-06-22", "DL001"), ("2015-06-23", "DL002"), ("2015-07-06", "DL002"), ("2015-07-07", "")])
  func `after prior information 22 days are the least and 36 are usual`(submission: String, code: String) throws {
    let days: [Milestone: String] = [.dispatch: "2015-06-01", .submission: submission]
    let plan = try ScheduleSample("vol-a-eg-2009", .open, [.priorInformation], days: days).plan()
    let found = plan.findings.map(\.code).filter { ["DL001", "DL002"].contains($0) }
    #expect(found == (code.isEmpty ? [] : [code]))
  }

  @Test func `a call by prior information gives 30 days to confirm the interest`() throws {
    let plan = try ScheduleSample("vgv-2016", .restricted, [.priorInformation], days: Self.march).plan()
    #expect(plan.events.first { $0.rule.id == "vgv-interest" }?.length == PeriodLength(30))
  }

  // 12 months before 2 March 2026 is Sunday, 2 March 2025: planned is the Monday after.
  @Test func `prior information lies between twelve months and 35 days before the dispatch`() throws {
    let plan = try ScheduleSample("vgv-2016", .open, [.priorInformation], days: Self.march).plan()
    let steps = plan.steps.filter { $0.step == .priorInformation }
    let limits = Set(steps.compactMap { $0.reckoning.map { "\($0.rule.bound.rawValue) \($0.limit)" } })
    #expect(limits == ["earliest 2025-03-02", "latest 2026-01-26"])
  }

  // Start on Tuesday, 1 September 2015; end on 31 August 2019; offers due on 7 July 2015.
  @Test func `the service has periods of its own`() throws {
    let days: [Milestone: String] = [
      .dispatch: "2015-06-15", .submission: "2015-07-07", .start: "2015-09-01", .end: "2019-08-31",
    ]
    let plan = try ScheduleSample("vol-a-1-saxony-2013", .negotiatedWithoutCall, days: days).plan()
    #expect(plan.limit(.institutionEvidence) == "2015-08-01")
    #expect(plan.day(.institutionEvidence) == "2015-08-03", "a Saturday")
    #expect(plan.limit(.accreditation) == "2015-10-07")
    #expect(plan.limit(.access) == "2019-11-30")
  }
}
