import Procurement
import XML

/// `<legal-state until="2018-05-24">`: how a requirement reads on certain days of dispatch.
enum LegalStateElement {
  /// Reads a state of a requirement whose answer has the form `type`.
  static func read(_ reader: inout ElementReader, type: AnswerType?) -> LegalState {
    var state = LegalState(window: WindowAttributes.readBounded(&reader), location: reader.location)
    state.title = reader.child("title", read: LocalizedTextElement.plain)
    state.statement = reader.child("statement", read: LocalizedTextElement.running)
    state.kindReason = reader.child("kind-reason", read: LocalizedTextElement.running)
    readAnswer(&reader, type: type, into: &state)
    let evidence = reader.children("evidence", read: EvidenceElement.read)
    state.evidence = evidence.isEmpty ? nil : evidence
    state.verification = reader.child("verification", read: VerificationElement.read)
    state.expectedAnswer = reader.child("expected-answer", read: LocalizedTextElement.running)
    if state.isEmpty, reader.findings.isEmpty { reader.report("IN012", Message("IN012.emptyState")) }
    return state
  }

  private static func readAnswer(_ reader: inout ElementReader, type: AnswerType?, into state: inout LegalState) {
    let hasAnswer = reader.element.first("answer") != nil
    state.answer = reader.child("answer", read: AnswerTypeElement.read) ?? nil
    let type = hasAnswer ? state.answer : type
    state.expectation = reader.child("expect") { ExpectationElement.read(&$0, type: type) } ?? nil
    let levels = reader.children("level") { LevelElement.read(&$0, type: type) }
    state.levels = levels.isEmpty ? nil : levels
  }

  /// The element.
  static func element(_ state: LegalState) -> XMLElement {
    var children: [XMLElement?] = [
      LocalizedTextElement.element("title", state.title),
      LocalizedTextElement.element("statement", state.statement),
      LocalizedTextElement.element("kind-reason", state.kindReason),
      state.answer.map(AnswerTypeElement.element),
      ExpectationElement.element(state.expectation),
    ]
    children += (state.levels ?? []).map(LevelElement.element)
    children += (state.evidence ?? []).map(EvidenceElement.element)
    children.append(VerificationElement.element(state.verification))
    children.append(LocalizedTextElement.element("expected-answer", state.expectedAnswer))
    return XMLElement("legal-state", WindowAttributes.attributes(state.window), children)
  }
}
