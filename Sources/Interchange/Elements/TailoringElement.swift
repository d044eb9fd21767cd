import Procurement
import XML

/// `<tailor requirement="DM-SVC-02">` and `<tailor clause="V-ACC-01">`: what a tender changes in the catalogue.
enum TailoringElement {
  /// Reads the changes and their reason.
  ///
  /// Requirements and clauses have one content model, as a schema wants it; what does not fit is noted.
  static func read(_ reader: inout ElementReader) -> (Selection.Choice?, LocalizedText?) {
    let target = SelectionElement.target(&reader)
    var tailoring = Tailoring()
    tailoring.kind = reader.attribute("kind", .oneOf(RequirementKind.self))
    tailoring.minimumPoints = reader.attribute("minimum-points", .points)
    tailoring.lots = reader.attribute("lots", .list(of: .id))
    let reason = reader.requiredChild("reason", read: LocalizedTextElement.running)
    tailoring.title = reader.child("title", read: LocalizedTextElement.plain)
    tailoring.statement = reader.child("statement", read: LocalizedTextElement.running)
    let text = reader.child("text", read: LocalizedTextElement.running)
    readAnswer(&reader, into: &tailoring)
    readRest(&reader, into: &tailoring)
    if tailoring == Tailoring(), text == nil, reader.findings.isEmpty {
      reader.report("IN012", Message("IN012.nothing"))
    }
    return (target.map { choice(of: $0, tailoring, text: text, &reader) }, reason)
  }

  private static func choice(
    of target: SelectionElement.Target,
    _ tailoring: Tailoring,
    text: LocalizedText?,
    _ reader: inout ElementReader
  ) -> Selection.Choice {
    switch target {
    case .requirement(let id):
      if text != nil { reader.report("IN016", Message("IN016.tailorRequirement")) }
      return .tailor(id, tailoring)
    case .clause(let id):
      let known = Tailoring(title: tailoring.title, condition: tailoring.condition)
      if tailoring != known { reader.report("IN016", Message("IN016.tailorClause")) }
      return .tailorClause(id, ClauseTailoring(title: tailoring.title, text: text, condition: tailoring.condition))
    }
  }

  private static func readAnswer(_ reader: inout ElementReader, into tailoring: inout Tailoring) {
    tailoring.answer = reader.child("answer", read: AnswerTypeElement.read) ?? nil
    let type = tailoring.answer
    let hasExpectation = reader.element.first("expect") != nil
    if hasExpectation, reader.element.first("answer") == nil {
      reader.report("IN012", Message("IN012.answerNeeded"), line: reader.element.first("expect")?.line)
    }
    tailoring.expectation = reader.child("expect") { ExpectationElement.read(&$0, type: type) } ?? nil
    let levels = reader.children("level") { LevelElement.read(&$0, type: type) }
    tailoring.levels = levels.isEmpty ? nil : levels
  }

  private static func readRest(_ reader: inout ElementReader, into tailoring: inout Tailoring) {
    let evidence = reader.children("evidence", read: EvidenceElement.read)
    tailoring.evidence = evidence.isEmpty ? nil : evidence
    tailoring.condition = reader.child("applies-when", read: ConditionElement.read) ?? nil
    let consequence = reader.child("consequence", read: ConsequenceElement.read)
    tailoring.whenMissed = consequence?.missed
    tailoring.whenMissing = consequence?.missing
    tailoring.expectedAnswer = reader.child("expected-answer", read: LocalizedTextElement.running)
  }

  /// The element for a clause.
  static func element(
    _ tailoring: ClauseTailoring,
    ofClause id: String,
    because reason: LocalizedText?
  ) -> XMLElement {
    let children = [
      LocalizedTextElement.element("reason", reason), LocalizedTextElement.element("title", tailoring.title),
      LocalizedTextElement.element("text", tailoring.text), ConditionElement.element(tailoring.condition),
    ]
    return XMLElement("tailor", [XMLAttribute("clause", id)], children)
  }

  /// The element for a requirement.
  static func element(_ tailoring: Tailoring, of id: String, because reason: LocalizedText?) -> XMLElement {
    let attributes: [XMLAttribute?] = [
      XMLAttribute("requirement", id),
      .optional("kind", tailoring.kind),
      .optional("minimum-points", tailoring.minimumPoints),
      .list("lots", tailoring.lots ?? []),
    ]
    var children: [XMLElement?] = [
      LocalizedTextElement.element("reason", reason),
      LocalizedTextElement.element("title", tailoring.title),
      LocalizedTextElement.element("statement", tailoring.statement),
      tailoring.answer.map(AnswerTypeElement.element),
      ExpectationElement.element(tailoring.expectation),
    ]
    children += (tailoring.levels ?? []).map(LevelElement.element)
    children += (tailoring.evidence ?? []).map(EvidenceElement.element)
    children.append(ConditionElement.element(tailoring.condition))
    children.append(ConsequenceElement.element(missed: tailoring.whenMissed, missing: tailoring.whenMissing))
    children.append(LocalizedTextElement.element("expected-answer", tailoring.expectedAnswer))
    return XMLElement("tailor", attributes, children)
  }
}
