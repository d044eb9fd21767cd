import Procurement
import XML

/// `<verification method="certificate">`: how the buyer verifies an answer.
enum VerificationElement {
  static func read(_ reader: inout ElementReader) -> Verification {
    let method = reader.attribute("method", .oneOf(Verification.Method.self), else: .declaration)
    return Verification(method: method, text: reader.child("text", read: LocalizedTextElement.running))
  }

  /// The element.
  static func element(_ verification: Verification?) -> XMLElement? {
    verification.map {
      let text = LocalizedTextElement.element("text", $0.text)
      return XMLElement("verification", [XMLAttribute("method", $0.method.rawValue)], [text])
    }
  }
}
