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
      let evaluators = reader.children("evaluator", read: evaluator)
      let points = reader.children("points", read: AwardedPointsElement.read).compactMap { $0 }
      let closings = reader.children("closing", read: closing).compactMap { $0 }
      reader.requireUnique(evaluators.map { ($0.id, $0.location.line) })
      reader.requireUnique(points.map { ($0.key, $0.location.line) })
      return EvaluationRecord(
        tender: tender,
        spreadLimit: limit,
        evaluators: evaluators,
        points: points,
        closings: closings,
        location: reader.location
      )
    }
  }

  private static func evaluator(_ reader: inout ElementReader) -> Evaluator {
    Evaluator(
      id: reader.attribute("id", .token, else: ""),
      name: reader.attribute("name", .text, else: ""),
      location: reader.location
    )
  }

  /// Nil when it does not say when or of what: then nothing is closed.
  private static func closing(_ reader: inout ElementReader) -> QualityClosing? {
    let by = reader.attribute("by", .text, else: "")
    let day = reader.requiredAttribute("on", .day)
    let digest = reader.requiredAttribute("digest", .token)
    let reason = reader.requiredChild("reason") { $0.text() } ?? ""
    guard let day, let digest else { return nil }
    return QualityClosing(by: by, day: day, digest: digest, reason: reason, location: reader.location)
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
    let evaluators = record.evaluators.map { evaluator in
      XMLElement("evaluator", [XMLAttribute("id", evaluator.id), XMLAttribute("name", evaluator.name)])
    }
    let attributes: [XMLAttribute?] = [
      XMLAttribute("tender", record.tender), .optional("spread-limit", record.spreadLimit),
    ]
    return NativeFile.bytes(
      XMLElement(
        "evaluation",
        attributes,
        evaluators + record.points.map(AwardedPointsElement.element) + record.closings.map(element)
      )
    )
  }

  /// What the digest of a record covers: everything but the closings, in canonical form.
  package static func closable(_ record: EvaluationRecord) -> [UInt8] {
    var open = record
    open.closings = []
    return write(open)
  }

  private static func element(_ closing: QualityClosing) -> XMLElement {
    XMLElement(
      "closing",
      [
        XMLAttribute("by", closing.by), XMLAttribute("on", closing.day.description),
        XMLAttribute("digest", closing.digest),
      ],
      [XMLElement("reason", text: closing.reason)]
    )
  }
}
