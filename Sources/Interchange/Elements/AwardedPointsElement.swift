import Procurement
import XML

/// `<points bidder="elbpost" requirement="DM-GW-07" …>`: what the evaluators gave, and what they agreed on.
enum AwardedPointsElement {
  /// Reads points; nil when their number cannot be read: they are missing then, and never zero.
  static func read(_ reader: inout ElementReader) -> AwardedPoints? {
    let bidder = reader.attribute("bidder", .token, else: "")
    let requirement = reader.attribute("requirement", .requirementID, else: "")
    if !requirement.isEmpty { reader.about = .requirement(requirement) }
    let points = reader.attribute("value", .points)
    let day = reader.attribute("on", .day)
    let evaluators = reader.attribute("evaluators", .list(of: .token), else: [])
    let reason = reader.child("reason") { $0.text() }
    let earlier = reader.children("earlier", read: earlier).compactMap { $0 }
    let votes = reader.children("vote", read: vote).compactMap { $0 }
    if reader.has("value") != (reason != nil) {
      reader.report("IN016", Message("IN016.together", "value", "reason"))
    }
    // What was agreed, or at least one vote: an element with neither says nothing.
    if !reader.has("value"), !reader.element.children.contains(where: { $0.element?.name == "vote" }) {
      reader.report("IN016", Message("IN016.atLeastOne", reader.element.name, "value, vote"))
    }
    guard points != nil || !reader.has("value") else { return nil }
    return AwardedPoints(
      bidder: bidder,
      requirement: requirement,
      points: points,
      reason: reason ?? "",
      day: day,
      earlier: earlier,
      evaluators: evaluators,
      votes: votes,
      location: reader.location
    )
  }

  private static func earlier(_ reader: inout ElementReader) -> EarlierPoints? {
    let points = reader.requiredAttribute("value", .points)
    let day = reader.attribute("on", .day)
    let reason = reader.requiredChild("reason") { $0.text() }
    return points.map { EarlierPoints(points: $0, reason: reason ?? "", day: day, location: reader.location) }
  }

  /// Points of one evaluator; nil when their number cannot be read.
  static func vote(_ reader: inout ElementReader) -> PanelVote? {
    let evaluator = reader.attribute("evaluator", .token, else: "")
    let points = reader.requiredAttribute("value", .points)
    let day = reader.attribute("on", .day)
    let source = reader.attribute("source", .token)
    let reason = reader.requiredChild("reason") { $0.text() }
    return points.map {
      PanelVote(
        evaluator: evaluator,
        points: $0,
        reason: reason ?? "",
        day: day,
        source: source,
        location: reader.location
      )
    }
  }
}

// Writing.
extension AwardedPointsElement {
  /// The element.
  static func element(_ points: AwardedPoints) -> XMLElement {
    let reason = points.points.map { _ in XMLElement("reason", text: points.reason) }
    return XMLElement(
      "points",
      [
        XMLAttribute("bidder", points.bidder), XMLAttribute("requirement", points.requirement),
        .optional("value", points.points), .optional("on", points.day), .list("evaluators", points.evaluators),
      ],
      [reason] + points.earlier.map(element) + points.votes.map(element)
    )
  }

  private static func element(_ earlier: EarlierPoints) -> XMLElement {
    XMLElement(
      "earlier",
      [XMLAttribute("value", String(earlier.points)), .optional("on", earlier.day)],
      [XMLElement("reason", text: earlier.reason)]
    )
  }

  /// The points of one evaluator.
  static func element(_ vote: PanelVote) -> XMLElement {
    XMLElement(
      "vote",
      [
        XMLAttribute("evaluator", vote.evaluator), XMLAttribute("value", String(vote.points)),
        .optional("on", vote.day), .optional("source", vote.source),
      ],
      [XMLElement("reason", text: vote.reason)]
    )
  }
}
