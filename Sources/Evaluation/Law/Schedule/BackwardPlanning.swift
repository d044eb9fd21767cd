import Procurement

/// Finds how late each step may be if the service shall start on a wanted day.
///
/// Runs the same chain as planning forward and looks for the last day from which it still arrives in time; so what moves
/// for holidays moves alike in both directions.
struct BackwardPlanning {
  /// How many days before the start are looked at.
  private static let reach = 1500

  let norms: NormRegister
  let tender: Tender

  /// The plan for `start`.
  func plan(for start: CalendarDay) -> BackwardPlan {
    guard let dispatch = latest(.dispatch, before: start, { self.law(on: $0) }, [:]) else {
      return BackwardPlan(start: start, steps: [])
    }
    let law = self.law(on: dispatch)
    var chain = ScheduleChain(law, given: [.dispatch: dispatch], Self.manner)
    var steps = [BackwardPlan.LatestDay(step: .dispatch, day: dispatch)]
    for step in ScheduleStep.way.dropFirst() where chain.day(of: step) != nil {
      guard let day = latest(step, before: start, { _ in law }, [.dispatch: dispatch]) else { continue }
      steps.append(BackwardPlan.LatestDay(step: step, day: day))
    }
    return BackwardPlan(start: start, steps: steps)
  }

  private static let manner = PeriodLaw.Manner(usesOwnLengths: true)

  private func law(on day: CalendarDay) -> PeriodLaw { PeriodLaw(norms, tender: tender, day: day) }

  /// The last day for `step` from which the chain reaches `start`.
  private func latest(
    _ step: ScheduleStep,
    before start: CalendarDay,
    _ lawOfDay: (CalendarDay) -> PeriodLaw,
    _ given: [ScheduleStep: CalendarDay]
  ) -> CalendarDay? {
    for distance in 0...Self.reach {
      guard let day = start.adding(days: -distance) else { return nil }
      let law = lawOfDay(day)
      if step.isAct, law.calendar.rest(on: day) != nil { continue }
      var chain = ScheduleChain(law, given: given.merging([step: day]) { _, new in new }, Self.manner)
      if let reached = chain.day(of: .start), reached <= start { return day }
    }
    return nil
  }
}
