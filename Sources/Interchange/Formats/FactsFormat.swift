package import Procurement
package import XML

/// `<facts>`: the register of researched facts.
package enum FactsFormat {
  /// Reads the register.
  package static func read(
    _ bytes: [UInt8],
    file: String,
    limits: XMLLimits = .standard
  ) -> Reading<FactRegister> {
    NativeFile.read(.facts, bytes, file: file, limits: limits) { reader in
      let catalogue = reader.attribute("catalogue", .id, else: "")
      let facts = reader.children("fact", read: fact)
      reader.requireUnique(facts.map { ($0.id, $0.location.line) })
      return FactRegister(catalogue: catalogue, facts: facts, location: reader.location)
    }
  }

  private static func fact(_ reader: inout ElementReader) -> Fact {
    let id = reader.attribute("id", .requirementID, else: "")
    let confidence = reader.attribute("confidence", .oneOf(Confidence.self), else: .inferred)
    let coverers = reader.attribute("covered-by", .list(of: .requirementID)) ?? []
    let hasGround = reader.has("because")
    let ground = reader.attribute("because", .oneOf(Fact.Ground.self))
    let reason = reader.child("reason", read: LocalizedTextElement.plain)
    if hasGround != (reason != nil) { reader.report("IN016", Message("IN016.together", "because", "reason")) }
    return Fact(
      id: id,
      confidence: confidence,
      coverers: coverers,
      ground: ground,
      reason: reason,
      location: reader.location
    )
  }
}

// Writing.
extension FactsFormat {
  /// The canonical bytes.
  package static func write(_ register: FactRegister) -> [UInt8] {
    let facts = register.facts.map { fact in
      XMLElement(
        "fact",
        [
          XMLAttribute("id", fact.id), XMLAttribute("confidence", fact.confidence.rawValue),
          .list("covered-by", fact.coverers), .optional("because", fact.ground),
        ],
        [LocalizedTextElement.element("reason", fact.reason)]
      )
    }
    return NativeFile.bytes(XMLElement("facts", [XMLAttribute("catalogue", register.catalogue)], facts))
  }
}
