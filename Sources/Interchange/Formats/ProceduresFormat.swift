package import Procurement
package import XML

/// `<procedures>`: the procedures of each regime, and the duties that go with them.
package enum ProceduresFormat {
  /// Reads one file.
  package static func read(
    _ bytes: [UInt8],
    file: String,
    limits: XMLLimits = .standard
  ) -> Reading<AwardLaw> {
    NativeFile.read(.procedures, bytes, file: file, limits: limits) { reader in
      var law = AwardLaw()
      law.procedures = reader.children("procedure", read: AwardProcedureElement.read).compactMap(\.self)
      law.duties = reader.children("duty", read: duty).compactMap(\.self)
      reader.requireUnique(law.procedures.flatMap(\.grounds).map { ($0.id, $0.location.line) })
      reader.requireUnique(law.duties.map { ($0.id, $0.location.line) })
      return law
    }
  }

  private static func duty(_ reader: inout ElementReader) -> AwardDuty? {
    let id = reader.attribute("id", .id, else: "")
    let regimes = reader.attribute("regimes", .list(of: .id), else: [])
    let stage = reader.attribute("stage", .oneOf(AwardDuty.Stage.self), else: .documentation)
    let over = reader.attribute("over", .money)
    let kinds = reader.attribute("kinds", .list(of: .oneOf(ProcedureKind.self))) ?? []
    let standing = StandingAttributes.read(&reader)
    let title = reader.requiredChild("title", read: LocalizedTextElement.plain)
    let text = reader.requiredChild("text", read: LocalizedTextElement.running)
    let citations = reader.children("cite", read: CitationAttributes.read)
    guard let standing, let text else { return nil }
    return AwardDuty(
      id: id,
      regimes: regimes,
      stage: stage,
      over: over,
      kinds: kinds,
      title: title ?? LocalizedText(id),
      text: text,
      citations: citations,
      standing: standing,
      location: reader.location
    )
  }
}

// Writing.
extension ProceduresFormat {
  /// The canonical bytes of one file.
  package static func write(_ law: AwardLaw) -> [UInt8] {
    let elements = law.procedures.map(AwardProcedureElement.element) + law.duties.map(element)
    return NativeFile.bytes(XMLElement("procedures", [], elements))
  }

  private static func element(_ duty: AwardDuty) -> XMLElement {
    let own: [XMLAttribute?] = [
      XMLAttribute("id", duty.id), .list("regimes", duty.regimes), XMLAttribute("stage", duty.stage.rawValue),
      .optional("over", duty.over), .list("kinds", duty.kinds.map(\.rawValue)),
    ]
    return XMLElement(
      "duty",
      own + StandingAttributes.attributes(duty.standing),
      [LocalizedTextElement.element("title", duty.title), LocalizedTextElement.element("text", duty.text)]
        + StandingAttributes.cites(duty.citations)
    )
  }
}
