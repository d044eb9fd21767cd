import Procurement
import XML

/// `<procedure>` of a regime: the grounds on which it is open, and how many bidders are invited.
enum AwardProcedureElement {
  static func read(_ reader: inout ElementReader) -> AwardProcedure? {
    let regime = reader.attribute("regime", .id, else: "")
    let kind = reader.attribute("kind", .oneOf(ProcedureKind.self), else: .open)
    let standing = StandingAttributes.read(&reader)
    let title = reader.requiredChild("title", read: LocalizedTextElement.plain)
    let bidders = reader.child("bidders", read: bidders)
    let grounds = reader.children("ground", atLeast: 1, read: ProcedureGroundElement.read).compactMap(\.self)
    let merit = reader.child("merit", read: LocalizedTextElement.running)
    let drawback = reader.child("drawback", read: LocalizedTextElement.running)
    return standing.map {
      AwardProcedure(
        regime: regime,
        kind: kind,
        title: title ?? LocalizedText(regime),
        bidders: bidders,
        grounds: grounds,
        merit: merit,
        drawback: drawback,
        standing: $0,
        location: reader.location
      )
    }
  }

  private static func bidders(_ reader: inout ElementReader) -> AwardProcedure.Bidders {
    let minimum = reader.attribute("minimum", .positive, else: 1)
    let (confidence, source) = StandingAttributes.readSource(&reader)
    let citations = reader.children("cite", read: CitationAttributes.read)
    return AwardProcedure.Bidders(minimum: minimum, citations: citations, source: source, confidence: confidence)
  }

  /// The element.
  static func element(_ procedure: AwardProcedure) -> XMLElement {
    let own = [XMLAttribute("regime", procedure.regime), XMLAttribute("kind", procedure.kind.rawValue)]
    let head = [LocalizedTextElement.element("title", procedure.title), procedure.bidders.map(element)]
    let tail = [
      LocalizedTextElement.element("merit", procedure.merit),
      LocalizedTextElement.element("drawback", procedure.drawback),
    ]
    return XMLElement(
      "procedure",
      own + StandingAttributes.attributes(procedure.standing),
      head + procedure.grounds.map(ProcedureGroundElement.element) + tail
    )
  }

  private static func element(_ bidders: AwardProcedure.Bidders) -> XMLElement {
    XMLElement(
      "bidders",
      [XMLAttribute("minimum", String(bidders.minimum))]
        + StandingAttributes.attributes(bidders.confidence, bidders.source),
      StandingAttributes.cites(bidders.citations)
    )
  }
}
