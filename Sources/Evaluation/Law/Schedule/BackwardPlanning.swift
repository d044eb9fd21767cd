import Procurement

/// Finds how late each step may be if the service shall start on a wanted day.
///
/// Runs the same chain as planning forward and looks for the last day from which it still arrives in time; so what moves
/// for holidays moves alike in both directions.
struct BackwardPlanning {
  /// How many days before the start are looked at.
  private static let reach = 1500
  private static let manner = PeriodLaw.Manner(usesOwnLengths: true)

  let norms: NormRegister
  let tender: Tender

  /// The plan for `start`.
  func plan(for start: CalendarDay) -> BackwardPlan {
    guard let (dispatch, law) = dispatch(for: start) else { return BackwardPlan(start: start, steps: []) }
    var chain = ScheduleChain(law, given: [.dispatch: dispatch], Self.manner)
    let others = ScheduleStep.way.dropFirst().compactMap { step -> BackwardPlan.LatestDay? in
      guard chain.day(of: step) != nil, let day = latest(step, from: dispatch, to: start, law) else { return nil }
      return BackwardPlan.LatestDay(step: step, day: day)
    }
    return BackwardPlan(start: start, steps: [BackwardPlan.LatestDay(step: .dispatch, day: dispatch)] + others)
  }

  /// The last working day of dispatch that reaches `start`, with the law of that day.
  ///
  /// Day by day, because the law may be another one on each.
  private func dispatch(for start: CalendarDay) -> (CalendarDay, PeriodLaw)? {
    var law = PeriodLaw(norms, tender: tender, day: start)
    for distance in 0...Self.reach {
      guard let day = start.adding(days: -distance) else { return nil }
      if !law.span.contains(day) { law = PeriodLaw(norms, tender: tender, day: day) }
      if law.calendar.rest(on: day) == nil, reaches(start, [.dispatch: day], law) { return (day, law) }
    }
    return nil
  }

  /// The last day for `step`, not before `dispatch`, from which the chain reaches `start`.
  ///
  /// Under one law a later day never arrives earlier, so the range is halved until one day is left.
  private func latest(
    _ step: ScheduleStep,
    from dispatch: CalendarDay,
    to start: CalendarDay,
    _ law: PeriodLaw
  ) -> CalendarDay? {
    var (good, bad) = (dispatch.ordinal - 1, start.ordinal + 1)
    while bad - good > 1 {
      let middle = (good + bad) / 2
      guard let day = CalendarDay(ordinal: middle) else { return nil }
      if reaches(start, [.dispatch: dispatch, step: day], law) { good = middle } else { bad = middle }
    }
    guard dispatch.ordinal <= good, let day = CalendarDay(ordinal: good) else { return nil }
    return step.isAct ? law.calendar.workingDay(from: day, backwards: true)?.to : day
  }

  private func reaches(_ start: CalendarDay, _ given: [ScheduleStep: CalendarDay], _ law: PeriodLaw) -> Bool {
    var chain = ScheduleChain(law, given: given, Self.manner)
    return chain.day(of: .start).map { $0 <= start } ?? false
  }
}
