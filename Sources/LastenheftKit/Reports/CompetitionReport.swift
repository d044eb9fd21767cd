import Evaluation
import Procurement
import Wording

/// Who could bid for a tender, and which demands narrow the market.
package struct CompetitionReport: Encodable, Sendable {
  /// A provider on the market.
  package struct Company: Encodable, Sendable {
    package let id: String
    package let name: String
    package let from: String?
    package let until: String?
    package let confidence: String
    package let source: String
  }

  /// Providers that compete as one.
  package struct Group: Encodable, Sendable {
    package let id: String
    package let providers: [Company]
    /// How it stands to all exclusion requirements: `certain`, `unknown` or `unable`.
    package let ability: String
  }

  /// How many groups can, may be able to, or cannot.
  package struct Count: Encodable, Sendable {
    package let certain: Int
    package let unknown: Int
    package let unable: Int
  }

  /// Why a provider cannot meet a demand.
  package struct Lacking: Encodable, Sendable {
    package let requirement: String
    package let reason: String
    package let confidence: String
    package let source: String
  }

  /// An exclusion requirement, or a group of alternatives.
  package struct Demanded: Encodable, Sendable {
    package let id: String
    package let title: String
    package let groups: Count
    package let lacks: [Lacking]
    package let file: String
    package let line: Int
  }

  /// Another service that may serve the need.
  package struct Alternative: Encodable, Sendable {
    package let id: String
    package let title: String
    package let text: String
    package let confidence: String
    package let source: String
  }

  /// The tender.
  package let tender: String
  package let title: String
  /// The day whose market is looked at.
  package let day: String
  /// The day whose law applies.
  package let lawOf: String
  /// How many groups the tender wants to leave; nil where it does not say.
  package let minimum: Int?
  package let reason: String?
  package let groups: [Group]
  /// All exclusion requirements together.
  package let together: Count
  package let demands: [Demanded]
  /// Exclusion requirements left out, because they hold only for another service that the tender admits.
  package let demandsForOthers: Int
  package let alternatives: [Alternative]
  package let findings: [FindingReport]
  /// Whether a file could not be read.
  package let isIncomplete: Bool
}

extension CompetitionReport {
  init(
    _ competition: Competition,
    for specification: Specification,
    findings: [Finding],
    isIncomplete: Bool,
    in wording: Wording
  ) {
    func plain(_ text: LocalizedText) -> String { wording.plain(text, specification: specification) }
    tender = specification.tender.id
    title = plain(specification.tender.title)
    day = competition.day.description
    lawOf = specification.asOf.description
    minimum = competition.goal?.minimum
    reason = competition.goal?.reason.map(plain)
    groups = competition.groups.map { Group($0) }
    together = Count { competition.count($0) }
    demands = competition.demands.map { demand in
      Demanded(
        id: demand.subject.id ?? "",
        title: plain(demand.title),
        groups: Count { demand.count($0) },
        lacks: demand.lacks.map { lack in
          Lacking(
            requirement: lack.requirement,
            reason: plain(lack.reason),
            confidence: lack.confidence.rawValue,
            source: lack.source
          )
        },
        file: demand.location.file,
        line: demand.location.line
      )
    }
    demandsForOthers = competition.demandsForOthers
    alternatives = competition.alternatives.map { service in
      Alternative(
        id: service.id,
        title: plain(service.title),
        text: plain(service.text),
        confidence: service.confidence.rawValue,
        source: service.source
      )
    }
    self.findings = findings.map { FindingReport($0, in: wording) }
    self.isIncomplete = isIncomplete
  }
}

extension CompetitionReport.Count {
  fileprivate init(_ count: (Ability) -> Int) {
    certain = count(.certain)
    unknown = count(.unknown)
    unable = count(.unable)
  }
}

extension CompetitionReport.Group {
  fileprivate init(_ group: Competition.Competitor) {
    id = group.id
    ability = group.ability.rawValue
    providers = group.providers.map { provider, period in
      CompetitionReport.Company(
        id: provider.id,
        name: provider.name,
        from: period.window.from?.description,
        until: period.window.until?.description,
        confidence: period.confidence.rawValue,
        source: period.source
      )
    }
  }
}
