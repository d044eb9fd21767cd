package import Procurement
internal import Wording

/// A specification as bidders may see it: the only thing that documents for bidders are made from.
///
/// It holds no estimate of the value, no reason for the procedure, no omission and no catalogue text that was replaced,
/// its requirements are `BidderRequirement`s and its clauses `BidderClause`s. What is not here cannot slip into a tender document by a change of a
/// template.
package struct BidderView: Sendable {
  /// A chapter with its requirements.
  struct Chapter: Sendable, Identifiable {
    let id: String
    let title: LocalizedText
    let introduction: LocalizedText?
    let requirements: [BidderRequirement]
    let alternatives: [AlternativeGroup]
  }

  /// Clauses under one heading.
  struct ClauseGroup: Sendable, Identifiable {
    let id: String
    let title: LocalizedText
    let introduction: LocalizedText?
    let clauses: [BidderClause]
  }

  /// The values that parameters stand for, and the norms that are cited.
  let context: TextContext
  let subject: Subject
  let sections: [Section]
  /// The name of the procedure; not the reason for it.
  let procedure: LocalizedText
  let allowsLaterSupply: Bool
  let allowsVariants: Bool
  let schedule: Schedule
  /// How offers are handed in.
  let submission: SubmissionTerms?
  let lots: [Lot]
  let chapters: [Chapter]
  let criteria: [CriterionGroup]
  let scoring: ScoringTerms
  let clauseGroups: [ClauseGroup]
  let positions: [Specification.PricedPosition]
  let termInMonths: Int
  let taxPercent: DecimalNumber
  /// What deficiencies cost, as far as the law behind it is verified.
  let consequences: [BidderConsequence]
  /// Norms that count for some bidders only.
  let tiedNorms: TiedNorms
  /// The chapters and the clauses, by their ids, that deal with personal data.
  let personalData: PersonalData

  private let index: [String: BidderRequirement]

  /// What bidders may see of `specification`.
  package init(_ specification: Specification) {
    let tender = specification.tender
    context = TextContext(specification)
    subject = tender.subject
    sections = tender.sections
    procedure = tender.procedure.title
    allowsLaterSupply = tender.procedure.allowsLaterSupply
    allowsVariants = tender.procedure.allowsVariants
    schedule = tender.schedule
    submission = tender.submission
    lots = tender.lots
    chapters = specification.chapters.map { Chapter($0, of: specification) }
    criteria = tender.criteria
    scoring = tender.scoring
    clauseGroups = specification.clauseGroups.map { group in
      ClauseGroup(
        id: group.id,
        title: group.title,
        introduction: group.introduction,
        clauses: group.clauses.map { BidderClause($0, on: specification.asOf) }
      )
    }
    positions = specification.positions
    termInMonths = specification.termInMonths
    taxPercent = specification.taxPercent
    consequences = BidderConsequence.all(under: specification.regime, on: specification.asOf)
    personalData = PersonalData(specification)
    tiedNorms = TiedNorms(chapters.flatMap(\.requirements))
    index = Dictionary(chapters.flatMap(\.requirements).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// All requirements, in reading order.
  var requirements: [BidderRequirement] { chapters.flatMap(\.requirements) }

  /// All clauses, in reading order.
  var clauses: [BidderClause] { clauseGroups.flatMap(\.clauses) }

  /// All running text that bidders read, titles aside.
  var texts: [LocalizedText] {
    sections.map(\.text) + chapters.compactMap(\.introduction) + requirements.flatMap(\.texts)
      + clauseGroups.compactMap(\.introduction) + clauses.map(\.text)
  }

  /// The named day, and for the end of the period for offers its hour.
  func day(_ milestone: Milestone, in wording: Wording) -> String? {
    schedule[milestone].map { wording.text($0, at: milestone == .submission ? submission?.until : nil) }
  }

  /// All named days in their order.
  func days(in phrasing: Phrasing) -> [(milestone: Milestone, day: Markup)] {
    let known = Milestone.allCases.compactMap { milestone in schedule[milestone].map { (milestone, $0) } }
    return known.sorted { $0.1 < $1.1 }.map { milestone, _ in
      (milestone, .text(day(milestone, in: phrasing.wording) ?? ""))
    }
  }

  /// The ids of the parameters whose values bidders need: those that a text, an expectation or a position names.
  var namedParameters: Set<String> {
    let operands = requirements.compactMap(\.expectation).flatMap(\.operands) + positions.map(\.position.quantity)
    let ids = operands.compactMap { if case .parameter(let id) = $0 { id } else { nil } }
    return Set(texts.flatMap(\.parameters) + ids)
  }

  /// The requirement `id`.
  func requirement(_ id: String) -> BidderRequirement? { index[id] }
}

extension BidderView.Chapter {
  fileprivate init(_ chapter: Specification.Chapter, of specification: Specification) {
    id = chapter.id
    title = chapter.title
    introduction = chapter.introduction
    alternatives = chapter.alternatives
    var groups: [String: AlternativeGroup] = [:]
    for group in chapter.alternatives { for id in group.requirements { groups[id] = group } }
    requirements = chapter.requirements.map { BidderRequirement($0, of: specification, alternative: groups[$0.id]) }
  }
}
