/// A tender as its author wrote it: choices and words, not yet joined with the catalogue.
package struct Tender: Hashable, Sendable, Identifiable {
  /// Such as `dresden-2015`.
  package var id: String
  /// Version of the published documents, such as `1.0`.
  package var version: String
  /// Name of the procurement.
  package var title: LocalizedText
  /// Who buys.
  package var authority: ContractingAuthority
  /// What is bought.
  package var subject: Subject
  /// Chapters of running text before the requirements: background, aims, use cases.
  package var sections: [Section]
  /// The estimated contract value, and how it comes about.
  package var estimate: ValueEstimate
  /// How many competitors it wants to leave; nil where it does not say.
  package var competition: CompetitionGoal?
  /// Answers of people to open questions about norms.
  package var confirmations: [Confirmation]
  /// Regime and kind of procedure.
  package var procedure: Procedure
  /// The named days.
  package var schedule: Schedule
  /// How offers are handed in; nil where the tender does not say.
  package var submission: SubmissionTerms?
  /// Empty when the contract is awarded as a whole.
  package var lots: [Lot]
  /// Parameters of the tender's own.
  package var parameters: [Parameter]
  /// Values for parameters of the catalogue.
  package var settings: [Setting]
  /// Where the requirements come from.
  package var sources: [Source]
  /// What is chosen from the catalogue, and how it is changed.
  package var selections: [Selection]
  /// Chapters with requirements of the tender's own.
  package var chapters: [Chapter]
  /// Main groups of the criteria tree.
  package var criteria: [CriterionGroup]
  /// How offers are ranked.
  package var scoring: ScoringTerms
  /// Clauses of the tender's own.
  package var clauses: [ClauseGroup]
  /// Where it stands.
  package var location: SourceLocation

  /// A tender; see the properties.
  package init(
    id: String,
    version: String,
    title: LocalizedText,
    authority: ContractingAuthority,
    subject: Subject,
    sections: [Section] = [],
    estimate: ValueEstimate,
    competition: CompetitionGoal? = nil,
    confirmations: [Confirmation] = [],
    procedure: Procedure,
    schedule: Schedule,
    submission: SubmissionTerms? = nil,
    lots: [Lot] = [],
    parameters: [Parameter] = [],
    settings: [Setting] = [],
    sources: [Source] = [],
    selections: [Selection] = [],
    chapters: [Chapter] = [],
    criteria: [CriterionGroup] = [],
    scoring: ScoringTerms,
    clauses: [ClauseGroup] = [],
    location: SourceLocation
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.authority = authority
    self.subject = subject
    self.sections = sections
    self.estimate = estimate
    self.competition = competition
    self.confirmations = confirmations
    self.procedure = procedure
    self.schedule = schedule
    self.submission = submission
    self.lots = lots
    self.parameters = parameters
    self.settings = settings
    self.sources = sources
    self.selections = selections
    self.chapters = chapters
    self.criteria = criteria
    self.scoring = scoring
    self.clauses = clauses
    self.location = location
  }

  /// A value for a parameter that the catalogue declares, as written; its type is the parameter's.
  package struct Setting: Hashable, Sendable {
    /// Id of the parameter.
    package var parameter: String
    /// The value.
    package var value: String
    /// Where it stands.
    package var location: SourceLocation

    /// `value` for `parameter`.
    package init(parameter: String, value: String, location: SourceLocation) {
      self.parameter = parameter
      self.value = value
      self.location = location
    }
  }

  /// A catalogue or a norm register that the tender builds on.
  package struct Source: Hashable, Sendable {
    /// What stands in the folder.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
      case catalogue
      case norms
    }

    /// What stands in the folder.
    package var kind: Kind
    /// The folder, relative to the tender's own.
    package var folder: String
    /// The version that the tender was drafted against; for catalogues.
    package var version: String?
    /// Where it stands.
    package var location: SourceLocation

    /// A source in `folder`.
    package init(kind: Kind, folder: String, version: String? = nil, location: SourceLocation) {
      self.kind = kind
      self.folder = folder
      self.version = version
      self.location = location
    }
  }
}
