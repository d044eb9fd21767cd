package import Procurement

/// Plans the course of a procedure in days, forward from the dispatch and backward from the wanted start of service.
package struct SchedulePlanner: Sendable {
  private let register: PeriodRegister
  private let tender: Tender

  /// A planner for `tender` under the periods and holidays of `norms`.
  package init(tender: Tender, norms: NormRegister) {
    self.tender = tender
    register = norms.periods
  }

  /// A planner for the tender of `specification` under its norms.
  package init(_ specification: Specification) { self.init(tender: specification.tender, norms: specification.norms) }

  /// The plan.
  ///
  /// - Parameters:
  ///   - dispatch: A day of dispatch other than the tender's own; the tender's other days are then not followed, only the
  ///     lengths between them where the law names none.
  ///   - start: A wanted start of service other than the tender's own.
  /// - Returns: The plan; nil when there is no day of dispatch.
  package func plan(on dispatch: CalendarDay? = nil, start: CalendarDay? = nil) -> SchedulePlan? {
    guard let day = dispatch ?? tender.schedule[.dispatch] else { return nil }
    let followsTender = dispatch == nil
    let law = PeriodLaw(register, tender: tender, day: day)
    let given = followsTender ? own : [.dispatch: day]
    var steps = steps(law, given: given, PeriodLaw.Manner(usesOwnLengths: !followsTender))
    if !followsTender { for index in steps.indices { steps[index].own = nil } }
    let wanted = start ?? tender.schedule[.start]
    var plan = SchedulePlan(
      dispatch: day,
      followsTender: followsTender,
      circumstances: tender.schedule.circumstances,
      kind: tender.procedure.kind,
      steps: steps,
      events: events(law),
      backward: wanted.map { BackwardPlanning(register: register, tender: tender).plan(for: $0) },
      countings: countings(of: steps),
      holidays: holidays(law, over: steps),
      findings: []
    )
    let scheduled = ScheduledTender(tender: tender, register: register, plan: plan, law: law, given: given)
    plan.findings = ScheduleRules.all.flatMap { $0.findings(in: scheduled) }.sorted()
    return plan
  }

  private var own: [ScheduleStep: CalendarDay] {
    Dictionary(
      uniqueKeysWithValues: tender.schedule.days.compactMap { milestone, day in
        ScheduleStep(rawValue: milestone.rawValue).map { ($0, day) }
      }
    )
  }

  private func steps(
    _ law: PeriodLaw,
    given: [ScheduleStep: CalendarDay],
    _ manner: PeriodLaw.Manner
  ) -> [PlannedStep] {
    var chain = ScheduleChain(law, given: given, manner)
    let all = ScheduleStep.allCases.filter { !$0.isEvent }.flatMap { step in
      let entry = chain.entry(of: step)
      let entries = [entry.latest, entry.earliest].compactMap(\.self).map { reckoning in
        let day = given[step] ?? reckoning.planned
        return PlannedStep(
          step: step,
          bound: reckoning.rule.bound,
          reckoning: reckoning,
          unnumbered: entry.unnumbered,
          own: given[step],
          day: day
        )
      }
      return entries.isEmpty ? [undated(step, entry, given[step], law)].compactMap(\.self) : entries
    }
    // By day, then in the order of a procedure; open ones last.
    return all.enumerated().sorted { first, second in
      let days = (first.element.day?.ordinal ?? .max, second.element.day?.ordinal ?? .max)
      return days.0 == days.1 ? first.offset < second.offset : days.0 < days.1
    }.map(\.element)
  }

  /// A step that no rule dates: with the tender's day, or open.
  private func undated(
    _ step: ScheduleStep,
    _ entry: ScheduleChain.Entry,
    _ day: CalendarDay?,
    _ law: PeriodLaw
  ) -> PlannedStep? {
    let rules = law.terms(about: step).map(\.rule).filter { !$0.anchor.isEvent }
    guard day != nil || !rules.isEmpty else { return nil }
    let bound = rules.first?.bound
    return PlannedStep(step: step, bound: bound, reckoning: nil, unnumbered: entry.unnumbered, own: day, day: day)
  }

  private func events(_ law: PeriodLaw) -> [EventPeriod] {
    law.terms.filter(\.rule.anchor.isEvent).map { terms in
      EventPeriod(
        rule: terms.rule,
        version: terms.version,
        length: terms.length.map { PeriodLength($0, terms.rule.unit) },
        confidence: terms.confidence
      )
    }
  }

  private func countings(of steps: [PlannedStep]) -> [CountingRule] {
    let used = Set(steps.compactMap { $0.reckoning?.rule.counting })
    return register.countings.filter { used.contains($0.id) }
  }

  private func holidays(_ law: PeriodLaw, over steps: [PlannedStep]) -> [RestDay] {
    let days = steps.filter { $0.step.isAct || $0.step == .standstill }.compactMap(\.day)
    guard let first = days.min(), let last = days.max() else { return [] }
    return law.calendar.holidays(from: first, to: last)
  }
}
