import Procurement

/// An answer to a bidder changes the documents, and no issue carries the change.
struct AnswerWithoutAmendment: PublicationRule {
  static let info = LintInfo(
    "LD020",
    .error,
    bases: .equalTreatment,
    facts: ["S-36"],
    example: "Antwort auf F-01: „Zehn statt fünf Arbeitstage“, die Leistungsbeschreibung nennt weiter fünf.",
    counterExample:
      "Antwort auf F-01: „Zehn statt fünf Arbeitstage; siehe Stand 1.1“, mit Stand 1.1 in publication.xml."
  )

  func findings(in record: PublicationRecord, of specification: Specification) -> [Finding] {
    record.questions.filter { $0.answered != nil && !$0.changed.isEmpty }.flatMap { question in
      unknown(question, specification) + [unpublished(question, record)].compactMap(\.self)
    }
  }

  private func unknown(_ question: PublicationRecord.Question, _ specification: Specification) -> [Finding] {
    question.changed.filter { !specification.holds($0) }.map {
      finding("unknown", question.id, $0, at: question.location)
    }
  }

  /// The issue is missing, or is older than the question.
  private func unpublished(_ question: PublicationRecord.Question, _ record: PublicationRecord) -> Finding? {
    let changed = question.changed.joined(separator: ", ")
    guard let version = question.version else { return finding("found", question.id, changed, at: question.location) }
    guard let issue = record.issues.first(where: { $0.version == version }) else {
      return finding("no-issue", question.id, version, at: question.location)
    }
    return issue.on < question.received ? finding("early", question.id, version, at: question.location) : nil
  }
}

extension Specification {
  /// Whether `id` is in the documents, or was and is left out now.
  fileprivate func holds(_ id: String) -> Bool {
    requirement(id) != nil || clause(id) != nil || positions.contains { $0.id == id }
      || omissions.contains { $0.requirement.id == id } || clauseOmissions.contains { $0.clause.id == id }
      || alternatives.contains { $0.id == id }
  }
}
