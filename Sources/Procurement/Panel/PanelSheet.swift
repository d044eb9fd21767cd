/// The work file of one evaluator, or of the panel for its agreement: what is to be judged, with room for points.
///
/// It holds what the bidders answered and what was announced, and no price. It is handed out, filled in, and compared
/// with what was handed out when it comes back.
package struct PanelSheet: Hashable, Sendable {
  /// Id of the tender.
  package var tender: String
  /// Version of the documents.
  package var version: String
  /// SHA-256 of the dossier, 64 hexadecimal digits.
  package var digest: String
  /// The language of its texts.
  package var language: Language
  /// Who gives points; nil in the file for the agreement of all.
  package var evaluator: Evaluator?
  /// The day on which points were given; nil before it is filled in.
  package var day: CalendarDay?
  /// One an admitted offer, in the order of the files.
  package var offers: [PanelOffer]
  /// Where it stands.
  package var location: SourceLocation

  /// A work file; see the properties.
  package init(
    tender: String,
    version: String,
    digest: String,
    language: Language,
    evaluator: Evaluator?,
    day: CalendarDay? = nil,
    offers: [PanelOffer],
    location: SourceLocation
  ) {
    self.tender = tender
    self.version = version
    self.digest = digest
    self.language = language
    self.evaluator = evaluator
    self.day = day
    self.offers = offers
    self.location = location
  }
}

/// One offer in a work file.
package struct PanelOffer: Hashable, Sendable {
  /// Id of the bidder.
  package var bidder: String
  /// What the bidder is called.
  package var name: String
  /// SHA-256 of the file of the offer, 64 hexadecimal digits.
  package var digest: String
  /// What is to be judged, in the order of the criteria.
  package var tasks: [PanelTask]
  /// Where it stands.
  package var location: SourceLocation

  /// The offer of `bidder`.
  package init(bidder: String, name: String, digest: String, tasks: [PanelTask], location: SourceLocation) {
    self.bidder = bidder
    self.name = name
    self.digest = digest
    self.tasks = tasks
    self.location = location
  }
}

/// One answer that is to be judged, with plain texts in the language of the work file.
package struct PanelTask: Hashable, Sendable {
  /// Points that may be given, and what earns them.
  package struct Level: Hashable, Sendable {
    /// 0 to 10 (BP).
    package var points: Int
    /// What earns them.
    package var text: String

    /// The level of `points`.
    package init(points: Int, text: String) {
      self.points = points
      self.text = text
    }
  }

  /// Id of the requirement.
  package var requirement: String
  /// What it is called.
  package var title: String
  /// What it demands.
  package var statement: String
  /// What the bidder answered, amounts of money taken out.
  package var answer: String
  /// The documents that the answer refers to.
  package var evidence: [String]
  /// The scale.
  package var levels: [Level]
  /// What the evaluators gave; only in the file for their agreement.
  package var votes: [PanelVote]
  /// The points; nil before they are filled in.
  package var points: Int?
  /// Why; nil before it is filled in.
  package var reason: String?
  /// Where it stands.
  package var location: SourceLocation

  /// A task; see the properties.
  package init(
    requirement: String,
    title: String,
    statement: String,
    answer: String,
    evidence: [String],
    levels: [Level],
    votes: [PanelVote] = [],
    points: Int? = nil,
    reason: String? = nil,
    location: SourceLocation
  ) {
    self.requirement = requirement
    self.title = title
    self.statement = statement
    self.answer = answer
    self.evidence = evidence
    self.levels = levels
    self.votes = votes
    self.points = points
    self.reason = reason
    self.location = location
  }
}
