import Procurement
import XML

/// `<schedule>`: the named days.
enum ScheduleElement {
  static func read(_ reader: inout ElementReader) -> Schedule {
    let circumstances = reader.attribute("circumstances", .list(of: .oneOf(Circumstance.self))) ?? []
    let days = reader.children("day", atLeast: 1) { day in
      (
        milestone: day.requiredAttribute("milestone", .oneOf(Milestone.self)),
        date: day.requiredAttribute("date", .day),
        line: day.element.line
      )
    }
    reader.requireUnique(days.map { ($0.milestone?.rawValue ?? "", $0.line) })
    for milestone in [Milestone.dispatch, .submission] where !days.contains(where: { $0.milestone == milestone }) {
      reader.report("IN003", Message("IN003.milestone", milestone.rawValue))
    }
    var schedule = Schedule(days: [:], circumstances: circumstances, location: reader.location)
    for case (let milestone?, let date?, let line) in days where schedule.days[milestone] == nil {
      schedule.days[milestone] = date
      schedule.places[milestone] = SourceLocation(file: reader.file, line: line)
    }
    requireOrder(schedule, &reader)
    return schedule
  }

  private static let course: [Milestone] = [
    .dispatch, .participation, .invitation, .questions, .submission, .opening, .information, .award, .start, .end,
  ]

  private static func requireOrder(_ schedule: Schedule, _ reader: inout ElementReader) {
    let known = course.filter { schedule[$0] != nil }
    for (earlier, later) in zip(known, known.dropFirst()) + [(.submission, .bindingUntil)] {
      guard let first = schedule[earlier], let second = schedule[later], second < first else { continue }
      let arguments = [later.rawValue, second.description, earlier.rawValue, first.description]
      reader.report("IN018", Message(key: "IN018.order", arguments: arguments), line: schedule.place(of: later).line)
    }
  }

  /// The element; days in the order in which milestones are declared.
  static func element(_ schedule: Schedule) -> XMLElement {
    let days = Milestone.allCases.compactMap { milestone in
      schedule[milestone].map {
        XMLElement("day", [XMLAttribute("milestone", milestone.rawValue), XMLAttribute("date", $0.description)])
      }
    }
    return XMLElement("schedule", [.list("circumstances", schedule.circumstances.map(\.rawValue))], days)
  }
}
