import Procurement
import XML

/// `<subject-class>`: contracts of one kind by their CPV codes.
enum SubjectClassElement {
  static func read(_ reader: inout ElementReader) -> SubjectClass? {
    let id = reader.attribute("id", .id, else: "")
    let scheme = reader.attribute("scheme", .oneOf(SubjectClass.Scheme.self), else: .full)
    let standing = StandingAttributes.read(&reader)
    let title = reader.requiredChild("title", read: LocalizedTextElement.plain)
    let codes = reader.children("codes", atLeast: 1, read: codes)
    let citations = reader.children("cite", read: CitationAttributes.read)
    return standing.map {
      SubjectClass(
        id: id,
        title: title ?? LocalizedText(id),
        scheme: scheme,
        codes: codes,
        citations: citations,
        standing: $0,
        location: reader.location
      )
    }
  }

  private static func codes(_ reader: inout ElementReader) -> SubjectClass.Codes {
    let from = reader.attribute("from", .cpv, else: "")
    let to = reader.attribute("to", .cpv) ?? from
    if to < from { reader.report("IN007", Message("IN007.order", from, to)) }
    return SubjectClass.Codes(from: from, to: to)
  }

  /// The element.
  static func element(_ subject: SubjectClass) -> XMLElement {
    let own = [XMLAttribute("id", subject.id), XMLAttribute("scheme", subject.scheme.rawValue)]
    let codes = subject.codes.map { codes in
      XMLElement(
        "codes",
        [XMLAttribute("from", codes.from), codes.to == codes.from ? nil : XMLAttribute("to", codes.to)]
      )
    }
    return XMLElement(
      "subject-class",
      own + StandingAttributes.attributes(subject.standing),
      [LocalizedTextElement.element("title", subject.title)] + codes + StandingAttributes.cites(subject.citations)
    )
  }
}
