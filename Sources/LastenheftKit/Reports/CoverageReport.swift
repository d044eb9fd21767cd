import Evaluation
import Procurement
import Wording

/// Which demand answers which fact, in both directions, and what does not fit.
package struct CoverageReport: Encodable, Sendable {
  /// How many facts are accounted for in which way.
  package struct Count: Encodable, Sendable {
    /// What is counted: a group such as `TR-PVD`, or a ground such as `definition`.
    package let name: String
    package let facts: Int
    package let answered: Int
    package let reasoned: Int
    package let open: Int
  }

  /// A fact, and what the catalogue makes of it.
  package struct Entry: Encodable, Sendable {
    package let id: String
    /// Such as `TR-PVD`.
    package let group: String
    package let confidence: String
    /// `answered`, `reasoned` or `open`.
    package let state: String
    package let coveredBy: [String]
    package let because: String?
    package let reason: String?
    package let file: String
    package let line: Int
  }

  /// A requirement or clause, and the facts that it names.
  package struct Demanded: Encodable, Sendable {
    /// A fact that is named.
    package struct Named: Encodable, Sendable {
      package let fact: String
      /// Nil where the register does not know it.
      package let confidence: String?
      /// Confidences of the legal bases that name it; empty where only `covers` does.
      package let basis: [String]
    }

    package let id: String
    /// `requirement` or `clause`.
    package let kind: String
    package let title: String
    package let facts: [Named]
    package let file: String
    package let line: Int
  }

  /// A fact that is not verified, and the demands that lean on it.
  package struct Leaning: Encodable, Sendable {
    package let fact: String
    /// `P` or `I`.
    package let confidence: String
    /// Requirements and clauses one of whose legal bases names the fact.
    package let restingOn: [String]
    /// Requirements and clauses that answer the fact without a legal basis that names it.
    package let answering: [String]
  }

  /// Id of the catalogue; nil where the folder has none.
  package let catalogue: String?
  /// Version of the catalogue.
  package let version: String?
  /// All facts together; its name is empty.
  package let total: Count
  /// Facts by confidence: V, P, I.
  package let confidences: [String: Int]
  /// By group, in the order of the register.
  package let groups: [Count]
  /// Facts that nothing answers, by ground.
  package let grounds: [Count]
  /// In the order of the register.
  package let facts: [Entry]
  /// Requirements, then clauses, in the order of the files.
  package let demands: [Demanded]
  /// Facts that are not verified and that a demand leans on, in the order of the register.
  package let leanings: [Leaning]
  /// Everything that is wrong, by place.
  package let findings: [FindingReport]
  /// Whether a file could not be read, so that the findings do not say everything.
  package let isIncomplete: Bool
}

extension CoverageReport {
  /// What came of `coverage`, after the files were read with the findings `reading`.
  init(_ coverage: Coverage, reading: [Finding], isIncomplete: Bool, in wording: Wording) {
    let facts = coverage.facts
    var groups: [String] = []
    for group in facts.map(\.group) where !groups.contains(group) { groups.append(group) }
    catalogue = coverage.catalogue?.id
    version = coverage.catalogue?.version
    total = Count("", facts)
    confidences = Dictionary(grouping: facts, by: \.confidence.rawValue).mapValues(\.count)
    self.groups = groups.map { group in Count(group, facts.filter { $0.group == group }) }
    grounds = Fact.Ground.allCases.map { ground in
      Count(ground.rawValue, facts.filter { $0.ground == ground && $0.state == .reasoned })
    }.filter { $0.facts > 0 }
    self.facts = facts.map { Entry($0, in: wording) }
    let grades = Dictionary(facts.map { ($0.id, $0.confidence.rawValue) }, uniquingKeysWith: { first, _ in first })
    demands = coverage.demands.map { Demanded($0, grades: grades, in: wording) }
    leanings = facts.filter { $0.confidence != .verified }.compactMap { Leaning($0, in: coverage) }
    findings = (reading + coverage.findings).sorted().map { FindingReport($0, in: wording) }
    self.isIncomplete = isIncomplete
  }
}

extension CoverageReport.Count {
  fileprivate init(_ name: String, _ facts: [Fact]) {
    func number(_ state: Coverage.State) -> Int { facts.filter { $0.state == state }.count }
    self.name = name
    self.facts = facts.count
    answered = number(.answered)
    reasoned = number(.reasoned)
    open = number(.open)
  }
}

extension CoverageReport.Entry {
  fileprivate init(_ fact: Fact, in wording: Wording) {
    id = fact.id
    group = fact.group
    confidence = fact.confidence.rawValue
    state = fact.state.rawValue
    coveredBy = fact.coverers
    because = fact.ground?.rawValue
    reason = fact.reason.map { wording.title($0) }
    file = fact.location.file
    line = fact.location.line
  }
}

extension CoverageReport.Leaning {
  /// Nil where no demand names the fact.
  fileprivate init?(_ fact: Fact, in coverage: Coverage) {
    let named = coverage.demands.map { demand in (demand.id, demand.namings.filter { $0.fact == fact.id }) }
      .filter { !$0.1.isEmpty }
    guard !named.isEmpty else { return nil }
    self.fact = fact.id
    confidence = fact.confidence.rawValue
    restingOn = named.filter { $0.1.contains { $0.basis != nil } }.map(\.0)
    answering = named.filter { $0.1.allSatisfy { $0.basis == nil } }.map(\.0)
  }
}

extension CoverageReport.Demanded {
  fileprivate init(_ demand: Demand, grades: [String: String], in wording: Wording) {
    id = demand.id
    kind = demand.subject.kind
    title = wording.title(demand.title)
    facts = demand.facts.map { fact in
      let bases = demand.namings.filter { $0.fact == fact }.compactMap { $0.basis?.confidence.rawValue }
      return Named(fact: fact, confidence: grades[fact], basis: bases)
    }
    file = demand.location.file
    line = demand.location.line
  }
}
