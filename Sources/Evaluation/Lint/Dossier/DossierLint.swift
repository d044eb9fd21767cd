package import Procurement

/// Lints a dossier: its choices, and the wording of everything that becomes a document.
package enum DossierLint {
  /// Rules on text that a dossier answers by its form: levels stand with the requirement, and documents number themselves.
  private static let settledByForm: Set<String> = ["LT003", "LT018"]

  /// What the rules on choices find in `specification`, by place.
  package static func findings(in specification: Specification) -> [Finding] {
    DossierRules.all.flatMap { $0.findings(in: specification) }.sorted()
  }

  /// What the rules on publication find in `record`, by place.
  package static func findings(in record: PublicationRecord, of specification: Specification) -> [Finding] {
    PublicationRules.all.flatMap { $0.findings(in: record, of: specification) }.sorted()
  }

  /// What the rules on text find in the words of a dossier.
  ///
  /// `places` and `subjects` say for each block of the manuscript where it stands and what it is. What `specification`
  /// demands of the company with evidence about it is a criterion of suitability by its form, whatever its words.
  package static func findings(
    in text: LintText,
    of specification: Specification,
    places: [SourceLocation],
    subjects: [Finding.Subject]
  ) -> [DraftFinding] {
    let suitability = Set(
      specification.requirements.map(\.requirement).filter { $0.evidence.contains { $0.document == .company } }.map {
        Finding.Subject.requirement($0.id)
      }
    )
    return DraftLint.findings(in: text).filter { found in
      !settledByForm.contains(found.finding.code)
        && !(found.finding.code == "LT011" && suitability.contains(subjects[found.block]))
    }.map { found in
      var found = found
      found.finding.location = places[found.block]
      found.finding.about = subjects[found.block]
      found.span = nil
      found.finding.message = located(found.finding.message, places)
      return found
    }
  }

  /// A message that names a paragraph names its place in the files instead.
  private static func located(_ message: Message, _ places: [SourceLocation]) -> Message {
    guard message.key == "LT017.paragraph", let line = message.arguments.last.flatMap({ Int($0) }),
      places.indices.contains(line - 1)
    else { return message }
    return Message(key: "LT017.place", arguments: message.arguments.dropLast() + ["\(places[line - 1])"])
  }
}
