import Evaluation
package import Procurement
import Rendering
import Wording

extension Workspace {
  /// The days of the procedure, forward from `dispatch` or the tender's own day, and back from `start` or its own.
  ///
  /// A specification has a day of dispatch, so there is always a plan.
  package func schedule(
    of specification: Specification,
    on dispatch: CalendarDay? = nil,
    start: CalendarDay? = nil
  ) -> SchedulePlan? {
    SchedulePlanner(specification).plan(on: dispatch, start: start)
  }

  /// The plan as a calendar file.
  package func calendar(of plan: SchedulePlan, for specification: Specification) -> [UInt8] {
    ICalendar(specification, plan: plan, language: wording.language).bytes
  }
}
