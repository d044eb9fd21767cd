/// The course of a procedure in days, with everything behind each day.
package struct SchedulePlan: Sendable {
  /// The day of dispatch, whose law applies.
  package var dispatch: CalendarDay
  /// Whether the plan follows the days of the tender; else it starts from `dispatch` alone.
  package var followsTender: Bool
  /// What lengthens or shortens periods, as the tender says.
  package var circumstances: [Circumstance]
  /// The kind of procedure, as the tender says.
  package var kind: ProcedureKind?
  /// By day; steps without a day last.
  package var steps: [PlannedStep]
  /// Periods that start with an event.
  package var events: [EventPeriod]
  /// Planning back from the wanted start of service; nil where none is wanted.
  package var backward: BackwardPlan?
  /// Ways to count that the days rest on, in the order of the register.
  package var countings: [CountingRule]
  /// Holidays between the first and the last day, in order.
  package var holidays: [RestDay]
  /// What is wrong with the days of the tender.
  package var findings: [Finding]

  /// A plan; see the properties.
  package init(
    dispatch: CalendarDay,
    followsTender: Bool,
    circumstances: [Circumstance],
    kind: ProcedureKind?,
    steps: [PlannedStep],
    events: [EventPeriod],
    backward: BackwardPlan?,
    countings: [CountingRule],
    holidays: [RestDay],
    findings: [Finding]
  ) {
    self.dispatch = dispatch
    self.followsTender = followsTender
    self.circumstances = circumstances
    self.kind = kind
    self.steps = steps
    self.events = events
    self.backward = backward
    self.countings = countings
    self.holidays = holidays
    self.findings = findings
  }

  /// How sure the law behind the day of `step` is; nil where there is none.
  package func confidence(of step: PlannedStep) -> Confidence? {
    guard let reckoning = step.reckoning, reckoning.rule.force == .law else {
      return step.unnumbered.first?.version(on: dispatch)?.confidence
    }
    return reckoning.confidence
  }

  /// Where the law says what is behind the day of `step`, each place once.
  package func citations(of step: PlannedStep) -> [Citation] {
    guard let reckoning = step.reckoning, reckoning.rule.force == .law else {
      return step.unnumbered.first?.citations ?? []
    }
    var citations = reckoning.rule.citations + reckoning.applied.flatMap(\.citations)
    if reckoning.shift?.ground == .law {
      citations += countings.first { $0.id == reckoning.rule.counting }?.citations ?? []
    }
    var seen: Set<Citation> = []
    return citations.filter { seen.insert($0).inserted }
  }

  /// The first entry about `step`.
  package func step(_ step: ScheduleStep) -> PlannedStep? { steps.first { $0.step == step } }
}
