import Procurement
import Rendering

/// A plan with every sign that a document can show.
extension Sample {
  static func plan() throws -> SchedulePlan {
    let offers = try reckoning(
      rule("offers", .submission, from: .dispatch, length: 20),
      from: "2015-06-15",
      counted: "2015-07-05",
      shift: DayShift(
        ground: .law,
        passed: [RestDay(day: day("2015-07-05"), reason: .sunday)],
        to: day("2015-07-06")
      )
    )
    let answers = try reckoning(
      rule("answers", .answers, .latest, from: .submission, .before, length: 6),
      from: "2015-07-06",
      counted: "2015-06-30"
    )
    let opening = try reckoning(
      rule("opening", .opening, from: .submission, length: 1, unit: .workingDays, force: .assumption),
      from: "2015-07-06",
      counted: "2015-07-07"
    )
    let standstill = try reckoning(
      rule("standstill", .standstill, from: .opening, length: 4),
      from: "2015-07-07",
      counted: "2015-07-11",
      rest: RestDay(day: day("2015-07-11"), reason: .holiday(holiday()))
    )
    return try SchedulePlan(
      dispatch: day("2015-06-15"),
      followsTender: true,
      circumstances: [.urgency],
      kind: .open,
      steps: [
        PlannedStep(step: .dispatch, bound: nil, reckoning: nil, own: day("2015-06-15"), day: day("2015-06-15")),
        PlannedStep(step: .answers, bound: .latest, reckoning: answers, own: nil, day: day("2015-06-30")),
        PlannedStep(
          step: .submission,
          bound: .earliest,
          reckoning: offers,
          own: day("2015-07-06"),
          day: day("2015-07-06")
        ),
        PlannedStep(step: .opening, bound: .earliest, reckoning: opening, own: nil, day: day("2015-07-07")),
        PlannedStep(step: .standstill, bound: .earliest, reckoning: standstill, own: nil, day: day("2015-07-11")),
        PlannedStep(
          step: .bindingUntil,
          bound: .earliest,
          reckoning: nil,
          unnumbered: [rule("binding", .bindingUntil, from: .submission, length: nil)],
          own: nil,
          day: nil
        ),
      ],
      events: [
        EventPeriod(
          rule: rule("reply", .reply, .latest, from: .request, length: 15),
          version: version,
          length: PeriodLength(15),
          confidence: .inferred
        ),
        EventPeriod(
          rule: rule("complaint", .complaint, .latest, from: .awareness, length: nil),
          version: version,
          length: nil,
          confidence: .verified
        ),
      ],
      backward: BackwardPlan(
        start: day("2015-09-01"),
        steps: [
          .init(step: .dispatch, day: day("2015-06-12")), .init(step: .submission, day: day("2015-07-08")),
        ]
      ),
      countings: [counting],
      holidays: [RestDay(day: day("2015-07-11"), reason: .holiday(holiday()))],
      findings: [
        Finding(
          code: "DL003",
          severity: .warning,
          message: Message("DL003.saturday", "submission", "2015-07-06"),
          location: here
        )
      ]
    )
  }

  static func holiday() throws -> Holiday {
    try Holiday(
      id: "feast",
      title: LocalizedText("Stadtfest, groß; laut", "city feast"),
      regions: ["DED"],
      rule: .fixed(month: 7, day: 11),
      window: Window(from: day("1995-01-01")),
      confidence: .partly,
      source: "sample",
      location: here
    )
  }

  private static var version: Norm.Version {
    get throws { try Norm.Version(from: day("2013-03-14"), until: nil, source: "sample", confidence: .verified) }
  }

  private static var counting: CountingRule {
    CountingRule(
      id: "calendar",
      title: LocalizedText("Kalendertage", "Calendar days"),
      text: LocalizedText("Der Tag des Ereignisses zählt nicht mit.", "The day of the event is not counted."),
      end: .nextWorkingDay,
      citations: [Citation(norm: "de-mail-g", section: "1")],
      confidence: .inferred,
      source: "sample",
      location: here
    )
  }

  private static func rule(
    _ id: String,
    _ step: ScheduleStep,
    _ bound: PeriodRule.Bound = .earliest,
    from anchor: ScheduleStep,
    _ direction: PeriodRule.Direction = .after,
    length: Int?,
    unit: PeriodLength.Unit = .days,
    force: PeriodRule.Force = .law
  ) throws -> PeriodRule {
    try PeriodRule(
      id: id,
      title: LocalizedText("Frist \(id)", "period \(id)"),
      note: LocalizedText("Hinweis zu <\(id)> & mehr."),
      step: step,
      bound: bound,
      anchor: anchor,
      direction: direction,
      unit: unit,
      length: length,
      counting: "calendar",
      force: force,
      scope: PeriodRule.Scope(),
      variations: [
        PeriodRule.Variation(when: [.urgency], effect: .replaced(15), usual: 20, citations: []),
        PeriodRule.Variation(when: [.agreedPeriod], effect: .replaced(nil), citations: []),
        PeriodRule.Variation(
          when: [.restrictedAccess, .electronicNotice],
          effect: .changed(5),
          citations: [Citation(norm: "de-mail-g", section: "2")],
          confidence: .partly
        ),
        PeriodRule.Variation(when: [.electronicOffers], effect: .changed(-7), citations: []),
      ],
      citations: force == .law ? [Citation(norm: "de-mail-g", section: "5", paragraph: "9")] : [],
      versions: [version],
      location: here
    )
  }

  private static func reckoning(
    _ rule: PeriodRule,
    from start: String,
    counted: String,
    shift: DayShift? = nil,
    rest: RestDay? = nil
  ) throws -> Reckoning {
    try Reckoning(
      rule: rule,
      version: version,
      start: day(start),
      length: PeriodLength(rule.length ?? 0, rule.unit),
      isOwnLength: false,
      usual: shift == nil ? nil : 25,
      applied: shift == nil ? [] : [rule.variations[0]],
      counted: day(counted),
      shift: shift,
      rest: rest,
      confidence: shift == nil ? .verified : .inferred
    )
  }
}
