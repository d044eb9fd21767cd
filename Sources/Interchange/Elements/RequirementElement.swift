import Procurement
import XML

/// `<requirement>`: one demand, in a catalogue or in a tender's own chapters.
enum RequirementElement {
  static func read(_ reader: inout ElementReader) -> Requirement {
    let id = reader.attribute("id", .requirementID, else: "")
    if !id.isEmpty { reader.about = .requirement(id) }
    let kind = reader.attribute("kind", .oneOf(RequirementKind.self), else: .information)
    let window = WindowAttributes.read(&reader)
    let covers = reader.attribute("covers", .list(of: .requirementID)) ?? []
    let minimumPoints = reader.attribute("minimum-points", .points)
    let lots = reader.attribute("lots", .list(of: .id)) ?? []
    let agreesWith = reader.attribute("agrees-with", .list(of: .requirementID)) ?? []
    var requirement = texts(&reader, id: id, kind: kind)
    let type = readAnswer(&reader, into: &requirement)
    readProof(&reader, into: &requirement)
    requirement.states = reader.children("legal-state") { LegalStateElement.read(&$0, type: type) }
    requirement.window = window
    requirement.covers = covers
    requirement.minimumPoints = minimumPoints
    requirement.lots = lots
    requirement.agreesWith = agreesWith
    return requirement
  }

  private static func texts(_ reader: inout ElementReader, id: String, kind: RequirementKind) -> Requirement {
    let title = reader.requiredChild("title", read: LocalizedTextElement.plain)
    let statement = reader.requiredChild("statement", read: LocalizedTextElement.running)
    let reason = reader.child("kind-reason", read: LocalizedTextElement.running)
    return Requirement(
      id: id,
      title: title ?? LocalizedText(id),
      statement: statement ?? LocalizedText(german: RichText([])),
      kind: kind,
      kindReason: reason,
      answer: .yesNo,
      location: reader.location
    )
  }

  private static func readAnswer(_ reader: inout ElementReader, into requirement: inout Requirement) -> AnswerType? {
    let type = reader.requiredChild("answer", read: AnswerTypeElement.read) ?? nil
    requirement.answer = type ?? .yesNo
    requirement.expectation = reader.child("expect") { ExpectationElement.read(&$0, type: type) } ?? nil
    requirement.levels = reader.children("level") { LevelElement.read(&$0, type: type) }
    return type
  }

  private static func readProof(_ reader: inout ElementReader, into requirement: inout Requirement) {
    requirement.evidence = reader.children("evidence", read: EvidenceElement.read)
    requirement.verification = reader.child("verification", read: VerificationElement.read)
    requirement.basis = reader.children("basis", read: BasisElement.read)
    requirement.condition = reader.child("applies-when", read: ConditionElement.read) ?? nil
    let consequence = reader.child("consequence", read: ConsequenceElement.read)
    requirement.whenMissed = consequence?.missed
    requirement.whenMissing = consequence?.missing
    requirement.expectedAnswer = reader.child("expected-answer", read: LocalizedTextElement.running)
  }

  /// The element.
  static func element(_ requirement: Requirement) -> XMLElement {
    var attributes: [XMLAttribute?] = [
      XMLAttribute("id", requirement.id), XMLAttribute("kind", requirement.kind.rawValue),
    ]
    attributes += WindowAttributes.attributes(requirement.window)
    attributes += [
      .list("covers", requirement.covers),
      .optional("minimum-points", requirement.minimumPoints),
      .list("lots", requirement.lots),
      .list("agrees-with", requirement.agreesWith),
    ]
    var children: [XMLElement?] = [
      LocalizedTextElement.element("title", requirement.title),
      LocalizedTextElement.element("statement", requirement.statement),
      LocalizedTextElement.element("kind-reason", requirement.kindReason),
      AnswerTypeElement.element(requirement.answer),
      ExpectationElement.element(requirement.expectation),
    ]
    children += requirement.levels.map(LevelElement.element)
    children += requirement.evidence.map(EvidenceElement.element)
    children.append(VerificationElement.element(requirement.verification))
    children += requirement.basis.map(BasisElement.element)
    children.append(ConditionElement.element(requirement.condition))
    children.append(ConsequenceElement.element(missed: requirement.whenMissed, missing: requirement.whenMissing))
    children.append(LocalizedTextElement.element("expected-answer", requirement.expectedAnswer))
    children += requirement.states.map(LegalStateElement.element)
    return XMLElement("requirement", attributes, children)
  }
}
