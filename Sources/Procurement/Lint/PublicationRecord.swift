/// What was published of a tender, and what bidders asked and were told: `publication.xml`.
///
/// It stands beside the files that make the documents and does not change their digest.
package struct PublicationRecord: Hashable, Sendable {
  /// Documents of one state, as all bidders got them.
  package struct Issue: Hashable, Sendable {
    /// Version of the documents, such as `1.0`.
    package var version: String
    /// The day on which they were made available.
    package var on: CalendarDay
    /// SHA-256 of the dossier that they were made from, as `lastenheft digest` prints it: 64 hexadecimal digits.
    package var digest: String
    /// What is different from the issue before; nil where nothing is said.
    package var changes: LocalizedText?
    /// Where it stands.
    package var location: SourceLocation

    /// The documents of `version`.
    package init(
      version: String,
      on: CalendarDay,
      digest: String,
      changes: LocalizedText?,
      location: SourceLocation
    ) {
      self.version = version
      self.on = on
      self.digest = digest
      self.changes = changes
      self.location = location
    }
  }

  /// A question of a bidder.
  package struct Question: Hashable, Sendable {
    /// Who got the answer.
    package enum Recipient: String, Hashable, Sendable, CaseIterable {
      /// All who are known to be interested.
      case all
      /// Nobody but the one who asked.
      case asker
    }

    /// Such as `F-01`.
    package var id: String
    /// The day on which it came in.
    package var received: CalendarDay
    /// The day of the answer; nil while there is none.
    package var answered: CalendarDay?
    /// Who got the answer; nil while there is none.
    package var recipient: Recipient?
    /// Ids of requirements, clauses and positions that the answer changes.
    package var changed: [String]
    /// Version of the issue that carries the change; nil where none does.
    package var version: String?
    /// What was asked, without the name of the bidder.
    package var text: LocalizedText
    /// What was answered; nil while there is none.
    package var answer: LocalizedText?
    /// Where it stands.
    package var location: SourceLocation

    /// The question `id`.
    package init(
      id: String,
      received: CalendarDay,
      answered: CalendarDay?,
      recipient: Recipient?,
      changed: [String],
      version: String?,
      text: LocalizedText,
      answer: LocalizedText?,
      location: SourceLocation
    ) {
      self.id = id
      self.received = received
      self.answered = answered
      self.recipient = recipient
      self.changed = changed
      self.version = version
      self.text = text
      self.answer = answer
      self.location = location
    }
  }

  /// Id of the tender.
  package var tender: String
  /// In order of time.
  package var issues: [Issue]
  /// In the order of the file.
  package var questions: [Question]
  /// Where it stands.
  package var location: SourceLocation

  /// A record of `issues` and `questions`.
  package init(tender: String, issues: [Issue], questions: [Question], location: SourceLocation) {
    self.tender = tender
    self.issues = issues
    self.questions = questions
    self.location = location
  }
}
