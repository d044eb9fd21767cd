/// What people answered to findings of the linter in a dossier: `lint.xml`.
///
/// It stands beside the files that make the documents and does not change their digest: it is for the award file.
package struct LintAnswers: Hashable, Sendable {
  /// Id of the tender.
  package var tender: String
  /// In the order of the file.
  package var answers: [LintAnswer]
  /// Where it stands.
  package var location: SourceLocation

  /// The answers to the findings on `tender`.
  package init(tender: String, answers: [LintAnswer], location: SourceLocation) {
    self.tender = tender
    self.answers = answers
    self.location = location
  }
}

/// Why a finding stays as it is, who says so, and when.
package struct LintAnswer: Hashable, Sendable {
  /// Code of the rule.
  package var rule: String
  /// Id of the requirement, clause or position that the finding is about; nil for the tender as a whole.
  package var about: String?
  /// The words that the finding is about; nil for all findings of the rule there.
  package var words: String?
  /// Who answers for it.
  package var by: String
  /// When the person answered.
  package var on: CalendarDay
  /// Why it stays.
  package var reason: String
  /// Where it stands.
  package var location: SourceLocation

  /// An answer to findings of `rule`.
  package init(
    rule: String,
    about: String?,
    words: String?,
    by: String,
    on: CalendarDay,
    reason: String,
    location: SourceLocation
  ) {
    self.rule = rule
    self.about = about
    self.words = words
    self.by = by
    self.on = on
    self.reason = reason
    self.location = location
  }
}
