package import Procurement
package import XML

/// `<lint-answers>`: why findings of the linter stay as they are.
package enum LintAnswersFormat {
  /// Reads the answers.
  package static func read(_ bytes: [UInt8], file: String, limits: XMLLimits = .standard) -> Reading<LintAnswers> {
    NativeFile.read(.lintAnswers, bytes, file: file, limits: limits) { reader in
      let tender = reader.attribute("tender", .id, else: "")
      let answers = reader.children("answer", read: answer).compactMap { $0 }
      return LintAnswers(tender: tender, answers: answers, location: reader.location)
    }
  }

  /// An answer, or nil when its day cannot be read: nobody answers for it then.
  private static func answer(_ reader: inout ElementReader) -> LintAnswer? {
    let rule = reader.attribute("rule", .token, else: "")
    let about = reader.attribute("about", .token)
    let words = reader.attribute("words", .text)
    let by = reader.attribute("by", .text, else: "")
    let on = reader.requiredAttribute("on", .day)
    let reason = reader.requiredChild("reason") { $0.text() }
    guard let on else { return nil }
    return LintAnswer(
      rule: rule,
      about: about,
      words: words,
      by: by,
      on: on,
      reason: reason ?? "",
      location: reader.location
    )
  }

  /// The canonical bytes.
  package static func write(_ answers: LintAnswers) -> [UInt8] {
    let elements = answers.answers.map { answer in
      let optional = [("about", answer.about), ("words", answer.words)].compactMap { name, value in
        value.map { XMLAttribute(name, $0) }
      }
      return XMLElement(
        "answer",
        attributes: [XMLAttribute("rule", answer.rule)] + optional
          + [XMLAttribute("by", answer.by), XMLAttribute("on", answer.on.description)],
        children: [.element(XMLElement("reason", text: answer.reason))]
      )
    }
    return NativeFile.bytes(
      XMLElement(
        "lint-answers",
        attributes: [XMLAttribute("tender", answers.tender)],
        children: elements.map { .element($0) }
      )
    )
  }
}
