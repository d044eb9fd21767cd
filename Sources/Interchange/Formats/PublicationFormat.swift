package import Procurement
package import XML

/// `<publication>`: what was published of a tender, and what bidders asked and were told.
package enum PublicationFormat {
  /// Reads the record.
  package static func read(
    _ bytes: [UInt8],
    file: String,
    limits: XMLLimits = .standard
  ) -> Reading<PublicationRecord> {
    NativeFile.read(.publication, bytes, file: file, limits: limits) { reader in
      let tender = reader.attribute("tender", .id, else: "")
      let issues = reader.children("issue", read: issue).compactMap(\.self)
      reader.requireUnique(issues.map { ($0.version, $0.location.line) })
      requireSequence(issues, &reader)
      let questions = reader.children("question", read: question).compactMap(\.self)
      reader.requireUnique(questions.map { ($0.id, $0.location.line) })
      return PublicationRecord(tender: tender, issues: issues, questions: questions, location: reader.location)
    }
  }

  private static func issue(_ reader: inout ElementReader) -> PublicationRecord.Issue? {
    let version = reader.attribute("version", .version, else: "")
    let day = reader.requiredAttribute("on", .day)
    let digest = reader.attribute("digest", .digest, else: "")
    let changes = reader.child("changes", read: LocalizedTextElement.running)
    return day.map {
      PublicationRecord.Issue(version: version, on: $0, digest: digest, changes: changes, location: reader.location)
    }
  }

  private static func question(_ reader: inout ElementReader) -> PublicationRecord.Question? {
    let id = reader.attribute("id", .requirementID, else: "")
    let received = reader.requiredAttribute("received", .day)
    let answered = reader.attribute("answered", .day)
    let recipient = reader.attribute("to", .oneOf(PublicationRecord.Question.Recipient.self))
    let changed = reader.attribute("changes", .list(of: .requirementID)) ?? []
    let version = reader.attribute("issue", .version)
    reader.requireOrder(from: received, until: answered)
    let text = reader.requiredChild("asked", read: LocalizedTextElement.running)
    let answer = reader.child("answer", read: LocalizedTextElement.running)
    for (name, isThere) in [("to", reader.has("to")), ("answer", answer != nil)]
    where reader.has("answered") != isThere {
      reader.report("IN016", Message("IN016.together", "answered", name))
    }
    return received.map {
      PublicationRecord.Question(
        id: id,
        received: $0,
        answered: answered,
        recipient: recipient,
        changed: changed,
        version: version,
        text: text ?? LocalizedText(id),
        answer: answer,
        location: reader.location
      )
    }
  }

  /// Issues follow each other in time.
  private static func requireSequence(_ issues: [PublicationRecord.Issue], _ reader: inout ElementReader) {
    for (earlier, later) in zip(issues, issues.dropFirst()) where later.on < earlier.on {
      let message = Message("IN013.period", earlier.on.description, later.on.description)
      reader.report("IN013", message, line: later.location.line)
    }
  }
}

// Writing.
extension PublicationFormat {
  /// The canonical bytes.
  package static func write(_ record: PublicationRecord) -> [UInt8] {
    NativeFile.bytes(
      XMLElement(
        "publication",
        [XMLAttribute("tender", record.tender)],
        record.issues.map(element) + record.questions.map(element)
      )
    )
  }

  private static func element(_ issue: PublicationRecord.Issue) -> XMLElement {
    XMLElement(
      "issue",
      [
        XMLAttribute("version", issue.version), XMLAttribute("on", issue.on.description),
        XMLAttribute("digest", issue.digest),
      ],
      [LocalizedTextElement.element("changes", issue.changes)]
    )
  }

  private static func element(_ question: PublicationRecord.Question) -> XMLElement {
    XMLElement(
      "question",
      [
        XMLAttribute("id", question.id), XMLAttribute("received", question.received.description),
        .optional("answered", question.answered), .optional("to", question.recipient),
        .list("changes", question.changed), .optional("issue", question.version),
      ],
      [LocalizedTextElement.element("asked", question.text), LocalizedTextElement.element("answer", question.answer)]
    )
  }
}
