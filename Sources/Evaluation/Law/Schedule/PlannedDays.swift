import Procurement

/// Finds faults in the days of a tender, where the register has periods to compare them with.
struct PlannedDays: ResolutionCheck {
  func findings(in draft: Draft) -> [Finding] {
    guard !draft.norms.periods.periods.isEmpty else { return [] }
    return SchedulePlanner(tender: draft.tender, norms: draft.norms).plan()?.findings ?? []
  }
}
