/// The tender as of its date: catalogue, tailoring, parameters and law joined.
///
/// Everything later reads this.
package struct Specification: Sendable {
  /// A chapter as the tender demands it.
  package struct Chapter: Sendable, Identifiable {
    /// Such as `A`.
    package var id: String
    /// Its heading.
    package var title: LocalizedText
    /// What it is about.
    package var introduction: LocalizedText?
    /// Requirements that apply, in reading order.
    package var requirements: [SpecifiedRequirement]
    /// Groups of which one option is enough.
    package var alternatives: [AlternativeGroup]

    /// A chapter of `requirements`.
    package init(
      id: String,
      title: LocalizedText,
      introduction: LocalizedText?,
      requirements: [SpecifiedRequirement],
      alternatives: [AlternativeGroup]
    ) {
      self.id = id
      self.title = title
      self.introduction = introduction
      self.requirements = requirements
      self.alternatives = alternatives
    }
  }

  /// A requirement of the catalogue that the tender leaves out, and why.
  package struct Omission: Sendable {
    /// The requirement as it stands in the catalogue.
    package var requirement: Requirement
    /// Who or what decided.
    package var ground: OmissionGround

    /// `requirement` is left out.
    package init(requirement: Requirement, ground: OmissionGround) {
      self.requirement = requirement
      self.ground = ground
    }

    /// The officer's reason; nil when a condition or the law decided.
    package var reason: LocalizedText? { if case .decision(let reason) = ground { reason } else { nil } }
  }

  /// Clauses under one heading, as the tender agrees them.
  package struct ClauseGroup: Sendable, Identifiable {
    /// Such as `V`.
    package var id: String
    /// Its heading.
    package var title: LocalizedText
    /// What it is about.
    package var introduction: LocalizedText?
    /// Clauses that apply, in reading order.
    package var clauses: [SpecifiedClause]
    /// Where it stands.
    package var location: SourceLocation

    /// A group of `clauses`.
    package init(
      id: String,
      title: LocalizedText,
      introduction: LocalizedText?,
      clauses: [SpecifiedClause],
      location: SourceLocation
    ) {
      self.id = id
      self.title = title
      self.introduction = introduction
      self.clauses = clauses
      self.location = location
    }
  }

  /// A clause of the catalogue that the tender leaves out, and why.
  package struct ClauseOmission: Sendable {
    /// The clause as it stands in the catalogue.
    package var clause: Clause
    /// Who or what decided.
    package var ground: OmissionGround

    /// `clause` is left out.
    package init(clause: Clause, ground: OmissionGround) {
      self.clause = clause
      self.ground = ground
    }
  }

  /// A position with its quantity over the whole term.
  package struct PricedPosition: Sendable, Identifiable {
    /// The position.
    package var position: PriceSheet.Position
    /// Pieces a recurrence.
    package var quantity: Int
    /// Pieces over the whole term.
    package var total: Int

    /// A position with its quantities.
    package init(position: PriceSheet.Position, quantity: Int, total: Int) {
      self.position = position
      self.quantity = quantity
      self.total = total
    }

    /// The id of the position.
    package var id: String { position.id }
  }

  /// The tender that it was made from.
  package let tender: Tender
  /// The day whose law applies: the day of dispatch.
  package let asOf: CalendarDay
  /// What applies, by chapter.
  package let chapters: [Chapter]
  /// What was left out.
  package let omissions: [Omission]
  /// The clauses that apply, by group; groups without any are left out.
  package let clauseGroups: [ClauseGroup]
  /// Clauses that were left out.
  package let clauseOmissions: [ClauseOmission]
  /// All parameters with their values, sorted by id.
  package let parameters: [Parameter]
  /// The price sheet, with quantities.
  package let positions: [PricedPosition]
  /// Months over which prices are evaluated.
  package let termInMonths: Int
  /// Value added tax in percent.
  package let taxPercent: DecimalNumber
  /// The norms that may be cited.
  package let norms: NormRegister
  /// The regime of the procedure.
  package let regime: Regime
  /// SHA-256 over the files of the dossier that make the documents; see `LastenheftKit`.
  package let digest: String
  /// Whether something is wrong with the files, so that the documents are a draft and say so.
  package var isDraft = false

  private let requirementIndex: [String: SpecifiedRequirement]
  private let clauseIndex: [String: SpecifiedClause]
  private let parameterIndex: [String: Parameter]

  /// A specification of parts that belong together; later parameters of the same id are ignored.
  package init(
    tender: Tender,
    asOf: CalendarDay,
    chapters: [Chapter],
    omissions: [Omission],
    clauseGroups: [ClauseGroup] = [],
    clauseOmissions: [ClauseOmission] = [],
    parameters: [Parameter],
    positions: [PricedPosition],
    termInMonths: Int,
    taxPercent: DecimalNumber,
    norms: NormRegister,
    regime: Regime,
    digest: String
  ) {
    self.tender = tender
    self.asOf = asOf
    self.chapters = chapters
    self.omissions = omissions
    self.clauseGroups = clauseGroups.filter { !$0.clauses.isEmpty }
    self.clauseOmissions = clauseOmissions
    self.parameters = parameters
    self.positions = positions
    self.termInMonths = termInMonths
    self.taxPercent = taxPercent
    self.norms = norms
    self.regime = regime
    self.digest = digest
    let all = chapters.flatMap(\.requirements)
    requirementIndex = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let clauses = clauseGroups.flatMap(\.clauses)
    clauseIndex = Dictionary(clauses.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    parameterIndex = Dictionary(parameters.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// All requirements that apply, in reading order.
  package var requirements: [SpecifiedRequirement] { chapters.flatMap(\.requirements) }

  /// All alternative groups, in reading order.
  package var alternatives: [AlternativeGroup] { chapters.flatMap(\.alternatives) }

  /// All clauses that apply, in reading order.
  package var clauses: [SpecifiedClause] { clauseGroups.flatMap(\.clauses) }

  /// The clause `id`, if it applies.
  package func clause(_ id: String) -> SpecifiedClause? { clauseIndex[id] }

  /// The requirement `id`, if it applies.
  package func requirement(_ id: String) -> SpecifiedRequirement? { requirementIndex[id] }

  /// The parameter `id`.
  package func parameter(_ id: String) -> Parameter? { parameterIndex[id] }

  /// The value that `operand` stands for; nil when a parameter has none or a milestone has no day.
  package func value(of operand: Operand) -> Value? {
    switch operand {
    case .value(let value): value
    case .parameter(let id): parameterIndex[id]?.value
    case .milestone(let milestone): tender.schedule[milestone].map { .date($0) }
    }
  }
}
