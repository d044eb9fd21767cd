package import Procurement
package import XML

/// `<evaluation>`: points that people gave.
package enum EvaluationFormat {
  /// Reads the points.
  package static func read(
    _ bytes: [UInt8],
    file: String,
    limits: XMLLimits = .standard
  ) -> Reading<EvaluationRecord> {
    NativeFile.read(.evaluation, bytes, file: file, limits: limits) { reader in
      let tender = reader.attribute("tender", .id, else: "")
      let limit = reader.attribute("spread-limit", .points)
      let points = reader.children("points", read: points).compactMap { $0 }
      reader.requireUnique(points.map { ($0.key, $0.location.line) })
      return EvaluationRecord(tender: tender, spreadLimit: limit, points: points, location: reader.location)
    }
  }

  /// Points, or nil when their number cannot be read: they are missing then, and never zero.
  private static func points(_ reader: inout ElementReader) -> AwardedPoints? {
    let bidder = reader.attribute("bidder", .token, else: "")
    let requirement = reader.attribute("requirement", .requirementID, else: "")
    if !requirement.isEmpty { reader.about = .requirement(requirement) }
    let points = reader.requiredAttribute("value", .points)
    let evaluators = reader.attribute("evaluators", .list(of: .token), else: [])
    let reason = reader.requiredChild("reason") { $0.text() }
    let votes = reader.children("vote", read: vote).compactMap { $0 }
    guard let points else { return nil }
    return AwardedPoints(
      bidder: bidder,
      requirement: requirement,
      points: points,
      reason: reason ?? "",
      evaluators: evaluators,
      votes: votes,
      location: reader.location
    )
  }
}

extension EvaluationFormat {
  /// The points of one evaluator, or nil when their number cannot be read: they are missing then, and never zero.
  private static func vote(_ reader: inout ElementReader) -> PanelVote? {
    let evaluator = reader.attribute("evaluator", .token, else: "")
    let points = reader.requiredAttribute("value", .points)
    let reason = reader.requiredChild("reason") { $0.text() }
    return points.map {
      PanelVote(evaluator: evaluator, points: $0, reason: reason ?? "", location: reader.location)
    }
  }
}

extension AwardedPoints {
  // Empty where one of the two is missing: that has been noted already.
  fileprivate var key: String { bidder.isEmpty || requirement.isEmpty ? "" : "\(bidder) \(requirement)" }
}

// Writing.
extension EvaluationFormat {
  /// The canonical bytes.
  package static func write(_ record: EvaluationRecord) -> [UInt8] {
    let points = record.points.map { points in
      XMLElement(
        "points",
        [
          XMLAttribute("bidder", points.bidder), XMLAttribute("requirement", points.requirement),
          XMLAttribute("value", String(points.points)), .list("evaluators", points.evaluators),
        ],
        [XMLElement("reason", text: points.reason)] + points.votes.map(element)
      )
    }
    let attributes: [XMLAttribute?] = [
      XMLAttribute("tender", record.tender), .optional("spread-limit", record.spreadLimit),
    ]
    return NativeFile.bytes(XMLElement("evaluation", attributes, points))
  }

  private static func element(_ vote: PanelVote) -> XMLElement {
    XMLElement(
      "vote",
      [XMLAttribute("evaluator", vote.evaluator), XMLAttribute("value", String(vote.points))],
      [XMLElement("reason", text: vote.reason)]
    )
  }
}
