/// How late each step may be if the service shall start on a wanted day.
package struct BackwardPlan: Hashable, Sendable {
  /// A step and its latest day.
  package struct LatestDay: Hashable, Sendable {
    /// The step.
    package var step: ScheduleStep
    /// The latest working day on which the wanted start can still be reached.
    package var day: CalendarDay

    /// `step` at the latest on `day`.
    package init(step: ScheduleStep, day: CalendarDay) {
      self.step = step
      self.day = day
    }
  }

  /// The wanted start of service.
  package var start: CalendarDay
  /// In the order of the procedure, dispatch first; empty where a period has no number that could be counted back.
  package var steps: [LatestDay]

  /// A plan for `start`.
  package init(start: CalendarDay, steps: [LatestDay]) {
    self.start = start
    self.steps = steps
  }

  /// The latest day of `step`.
  package func latest(_ step: ScheduleStep) -> CalendarDay? { steps.first { $0.step == step }?.day }
}
