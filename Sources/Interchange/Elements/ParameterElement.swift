import Procurement
import XML

/// `<parameter id="accounts" …>`: a value that a tender sets once.
enum ParameterElement {
  static func read(_ reader: inout ElementReader) -> Parameter {
    let id = reader.attribute("id", .id, else: "")
    let attributes = AnswerTypeElement.attributes(&reader)
    // The codes must be known before the value can be judged, the title stands before the codes.
    let title = reader.requiredChild("title", read: LocalizedTextElement.plain)
    let type = AnswerTypeElement.answerType(attributes, codes: AnswerTypeElement.codes(&reader), &reader)
    if case .document = type { reader.report("IN015", Message("IN015.parameterType")) }
    return Parameter(
      id: id,
      title: title ?? LocalizedText(id),
      type: type ?? .yesNo,
      value: TypedValue.attribute("value", as: type, &reader),
      location: reader.location
    )
  }

  /// The element.
  static func element(_ parameter: Parameter) -> XMLElement {
    XMLElement(
      "parameter",
      [XMLAttribute("id", parameter.id)] + AnswerTypeElement.attributes(parameter.type)
        + [.optional("value", parameter.value.map(TypedValue.text))],
      [LocalizedTextElement.element("title", parameter.title)] + AnswerTypeElement.codes(parameter.type)
    )
  }
}
