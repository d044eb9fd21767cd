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
    if reader.has("value"), reader.element.first("default") != nil {
      reader.report("IN016", Message("IN016.atMostOne", reader.element.name, "value, default"))
    }
    return Parameter(
      id: id,
      title: title ?? LocalizedText(id),
      type: type ?? .yesNo,
      value: TypedValue.attribute("value", as: type, &reader),
      defaults: reader.children("default") { datedDefault(&$0, type) }.compactMap(\.self),
      location: reader.location
    )
  }

  private static func datedDefault(_ reader: inout ElementReader, _ type: AnswerType?) -> DatedDefault? {
    if !reader.has("value") { reader.report("IN003", Message("IN003.attribute", reader.element.name, "value")) }
    let value = TypedValue.attribute("value", as: type, &reader)
    let window = WindowAttributes.readBounded(&reader)
    return value.map { DatedDefault(value: $0, window: window, location: reader.location) }
  }

  /// The element.
  static func element(_ parameter: Parameter) -> XMLElement {
    XMLElement(
      "parameter",
      [XMLAttribute("id", parameter.id)] + AnswerTypeElement.attributes(parameter.type)
        + [.optional("value", parameter.value.map(TypedValue.text))],
      [LocalizedTextElement.element("title", parameter.title)] + AnswerTypeElement.codes(parameter.type)
        + parameter.defaults.map(datedDefault)
    )
  }

  private static func datedDefault(_ value: DatedDefault) -> XMLElement {
    let attributes: [XMLAttribute?] = [XMLAttribute("value", TypedValue.text(value.value))]
    return XMLElement("default", attributes + WindowAttributes.attributes(value.window))
  }
}
