import Procurement

/// A text of the dossier with its place.
struct DraftText {
  /// The text.
  let text: LocalizedText
  /// Where it stands, as closely as the file was remembered.
  let location: SourceLocation
  /// What it belongs to.
  let subject: Finding.Subject

  /// A text that belongs to `subject`.
  init(_ text: LocalizedText, at location: SourceLocation, about subject: Finding.Subject = .document) {
    self.text = text
    self.location = location
    self.subject = subject
  }
}

extension Draft {
  /// All running texts of the joined tender: what bidders read, and what only insiders read.
  var texts: [DraftText] {
    tenderTexts + chapters.flatMap(\.introductions) + chapters.flatMap(\.requirements).flatMap(\.texts)
      + clauseGroups.flatMap(\.texts)
      + positions.compactMap { position in
        position.position.note.map {
          DraftText($0, at: position.position.location, about: .position(position.id))
        }
      }
  }

  private var tenderTexts: [DraftText] {
    let reasons = [tender.procedure.reason.map { DraftText($0, at: tender.procedure.location) }]
    let head = [
      DraftText(tender.subject.description, at: tender.location),
      tender.estimate.reason.map { DraftText($0, at: tender.estimate.location) },
    ]
    let sections = tender.sections.map { DraftText($0.text, at: $0.location) }
    let choices = tender.selections.compactMap { choice in
      choice.reason.map { DraftText($0, at: choice.location) }
    }
    return (head + reasons).compactMap(\.self) + sections + choices
  }
}

extension Specification.Chapter {
  /// The introduction, placed at the first requirement, because chapters do not remember their line.
  fileprivate var introductions: [DraftText] {
    guard let introduction, let first = requirements.first else { return [] }
    return [DraftText(introduction, at: first.requirement.location)]
  }
}

extension Specification.ClauseGroup {
  /// The texts of the clauses as they apply: of each, the variant that is used.
  fileprivate var texts: [DraftText] {
    let head = introduction.map { DraftText($0, at: location) }.map { [$0] } ?? []
    return head
      + clauses.flatMap { clause in
        let subject = Finding.Subject.clause(clause.id)
        let reason = clause.clause.reason.map { DraftText($0, at: clause.clause.location, about: subject) }
        return (reason.map { [$0] } ?? []) + [
          DraftText(clause.variant.text, at: clause.variant.location, about: subject)
        ]
      }
  }
}

extension SpecifiedRequirement {
  /// The texts of the requirement as it applies.
  fileprivate var texts: [DraftText] {
    let location = requirement.location
    let subject = Finding.Subject.requirement(id)
    let own = [
      requirement.statement, requirement.kindReason, requirement.verification?.text, requirement.expectedAnswer,
    ]
    .compactMap(\.self).map { DraftText($0, at: location, about: subject) }
    let levels = requirement.levels.map { DraftText($0.text, at: $0.location, about: subject) }
    let notes = requirement.evidence.compactMap { demand in
      demand.note.map { DraftText($0, at: demand.location, about: subject) }
    }
    return own + levels + notes
  }
}
