import Procurement
import XML

/// `<consequence missed="exclude" missing="ask"/>`: what it costs to miss a requirement, or not to answer it.
enum ConsequenceElement {
  static func read(_ reader: inout ElementReader) -> (missed: Consequence?, missing: Consequence?) {
    if !reader.has("missed"), !reader.has("missing") {
      reader.report("IN016", Message("IN016.atLeastOne", reader.element.name, "missed, missing"))
    }
    return (
      reader.attribute("missed", .oneOf(Consequence.self)), reader.attribute("missing", .oneOf(Consequence.self))
    )
  }

  /// The element; nil when it has nothing to say.
  static func element(missed: Consequence?, missing: Consequence?) -> XMLElement? {
    guard missed != nil || missing != nil else { return nil }
    return XMLElement("consequence", [.optional("missed", missed), .optional("missing", missing)])
  }
}
