import Procurement
import XML

/// `<ground>`: what opens a procedure.
enum ProcedureGroundElement {
  /// The words for what has to be true.
  private enum Test: String, CaseIterable {
    case always, value, person
  }

  static func read(_ reader: inout ElementReader) -> ProcedureGround? {
    let id = reader.attribute("id", .id, else: "")
    let test = test(&reader)
    let standing = StandingAttributes.read(&reader)
    let text = reader.requiredChild("text", read: LocalizedTextElement.running)
    let citations = reader.children("cite", read: CitationAttributes.read)
    let cautions = reader.children("caution", read: caution).compactMap(\.self)
    guard let standing, let text else { return nil }
    return ProcedureGround(
      id: id,
      test: test,
      text: text,
      citations: citations,
      cautions: cautions,
      standing: standing,
      location: reader.location
    )
  }

  private static func test(_ reader: inout ElementReader) -> ProcedureGround.Test {
    let test = reader.attribute("test", .oneOf(Test.self), else: .person)
    let limit = reader.attribute("up-to", .money)
    if (test == .value) != reader.has("up-to") {
      let key = test == .value ? "IN016.neededForType" : "IN016.notForType"
      reader.report("IN016", Message(key, "up-to", test.rawValue))
    }
    switch test {
    case .always: return .always
    case .person: return .person
    case .value: return .upTo(limit ?? Money(cents: 0))
    }
  }

  private static func caution(_ reader: inout ElementReader) -> ProcedureGround.Caution? {
    let (confidence, source) = StandingAttributes.readSource(&reader)
    let text = reader.requiredChild("text", read: LocalizedTextElement.running)
    let citations = reader.children("cite", read: CitationAttributes.read)
    return text.map {
      ProcedureGround.Caution(text: $0, citations: citations, source: source, confidence: confidence)
    }
  }

  /// The element.
  static func element(_ ground: ProcedureGround) -> XMLElement {
    let cautions = ground.cautions.map { caution in
      XMLElement(
        "caution",
        StandingAttributes.attributes(caution.confidence, caution.source),
        [LocalizedTextElement.element("text", caution.text)] + StandingAttributes.cites(caution.citations)
      )
    }
    return XMLElement(
      "ground",
      [XMLAttribute("id", ground.id)] + attributes(ground.test) + StandingAttributes.attributes(ground.standing),
      [LocalizedTextElement.element("text", ground.text)] + StandingAttributes.cites(ground.citations) + cautions
    )
  }

  private static func attributes(_ test: ProcedureGround.Test) -> [XMLAttribute] {
    switch test {
    case .always: [XMLAttribute("test", Test.always.rawValue)]
    case .person: [XMLAttribute("test", Test.person.rawValue)]
    case .upTo(let limit):
      [XMLAttribute("test", Test.value.rawValue), XMLAttribute("up-to", limit.description)]
    }
  }
}
