internal import Procurement
internal import Wording

/// The steps of a plan as a picture: a row a step, days to the right.
///
/// Shapes alone carry the meaning, so that it is read without colour; the table beside it says the same in words.
struct Timeline {
  /// One row.
  struct Row {
    let step: PlannedStep
    /// The day that the rule gives; nil where the tender's own day is all there is.
    let limit: CalendarDay?
    /// The latest day by planning back.
    let latest: CalendarDay?
  }

  let plan: SchedulePlan

  /// The rows, by day.
  var rows: [Row] {
    plan.steps.compactMap { step in
      guard step.day != nil, Self.isShown(step) else { return nil }
      return Row(step: step, limit: step.reckoning?.planned, latest: plan.backward?.latest(step.step))
    }
  }

  /// What lies years away would press everything else together.
  private static func isShown(_ step: PlannedStep) -> Bool {
    switch step.step {
    case .priorInformation: step.bound == .latest
    case .end, .access, .challenge, .publication, .accreditation, .complaint: false
    default: true
    }
  }

  /// The `svg` element.
  func drawing(in phrasing: Phrasing) -> Markup { TimelineDrawing(timeline: self, phrasing: phrasing).element }
}
