import Procurement

/// Finds schedules without the required days, or with days in an order that cannot be.
struct ScheduleOrder: ResolutionCheck {
  static let missingDay = RuleInfo(code: "TD060", severity: .error)
  static let disorderedDays = RuleInfo(code: "TD061", severity: .error)
  static let undatedEvidence = RuleInfo(code: "TD009", severity: .warning)

  /// Which day comes before which; `isSame` where both may fall on one day.
  private static let order: [(first: Milestone, second: Milestone, isSame: Bool)] = [
    (.dispatch, .questions, false),
    (.dispatch, .submission, false),
    (.questions, .submission, true),
    (.submission, .opening, true),
    (.submission, .award, true),
    (.opening, .award, true),
    (.award, .bindingUntil, true),
    (.submission, .bindingUntil, false),
    (.submission, .start, true),
    (.award, .start, true),
    (.start, .end, false),
  ]

  func findings(in draft: Draft) -> [Finding] {
    let schedule = draft.tender.schedule
    let missing = [Milestone.dispatch, .submission].filter { schedule[$0] == nil }.map {
      Self.missingDay.finding("missing", $0.rawValue, at: schedule.location)
    }
    return missing + Self.order.compactMap { disorder($0, in: schedule) } + undated(in: draft)
  }

  private func disorder(
    _ pair: (first: Milestone, second: Milestone, isSame: Bool),
    in schedule: Schedule
  ) -> Finding? {
    guard let first = schedule[pair.first], let second = schedule[pair.second] else { return nil }
    guard pair.isSame ? second < first : second <= first else { return nil }
    return Self.disorderedDays.finding(
      pair.isSame ? "before" : "not-after",
      pair.second.rawValue,
      second.description,
      pair.first.rawValue,
      first.description,
      at: schedule.location
    )
  }

  /// Evidence that must be valid on a day that the schedule leaves open.
  private func undated(in draft: Draft) -> [Finding] {
    draft.requirements.flatMap { requirement in
      requirement.evidence.flatMap { demand in
        demand.validOn.filter { draft.tender.schedule[$0] == nil }.map { milestone in
          Self.undatedEvidence.finding(
            "open",
            requirement.id,
            milestone.rawValue,
            demand.code.rawValue,
            at: demand.location,
            about: .requirement(requirement.id)
          )
        }
      }
    }
  }
}
