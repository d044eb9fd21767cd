import Procurement
import XML

/// `<competition minimum="3">`: how many competitors the tender wants to leave.
enum CompetitionElement {
  static func read(_ reader: inout ElementReader) -> CompetitionGoal {
    let minimum = reader.attribute("minimum", .positive, else: 1)
    let reason = reader.child("reason", read: LocalizedTextElement.running)
    return CompetitionGoal(minimum: minimum, reason: reason, location: reader.location)
  }

  /// The element.
  static func element(_ goal: CompetitionGoal?) -> XMLElement? {
    goal.map {
      XMLElement(
        "competition",
        [XMLAttribute("minimum", String($0.minimum))],
        [LocalizedTextElement.element("reason", $0.reason)]
      )
    }
  }
}
