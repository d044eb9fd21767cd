/// A step of a procedure with its day, and why it is that day.
package struct PlannedStep: Hashable, Sendable {
  /// The step.
  package var step: ScheduleStep
  /// Whether the reckoned day is the earliest or the latest; nil where no rule is about the step.
  package var bound: PeriodRule.Bound?
  /// How the deciding day was reckoned; nil where none could be.
  package var reckoning: Reckoning?
  /// The rules of law about the step that name no number.
  package var unnumbered: [PeriodRule]
  /// The day that the tender names; nil where it names none, or where the plan does not follow it.
  package var own: CalendarDay?
  /// The day that the plan goes on with; nil where it is open.
  package var day: CalendarDay?

  /// A step; see the properties.
  package init(
    step: ScheduleStep,
    bound: PeriodRule.Bound?,
    reckoning: Reckoning?,
    unnumbered: [PeriodRule] = [],
    own: CalendarDay?,
    day: CalendarDay?
  ) {
    self.step = step
    self.bound = bound
    self.reckoning = reckoning
    self.unnumbered = unnumbered
    self.own = own
    self.day = day
  }

  /// The rule that people read about: the deciding one, or the first without a number.
  package var rule: PeriodRule? { reckoning?.rule ?? unnumbered.first }
}
