import Evaluation
import Procurement
import Wording

/// Everything that hangs on one id: norms, requirements, answers, findings, points.
package struct TraceReport: Encodable, Sendable {
  /// A norm behind a requirement.
  package struct Basis: Encodable, Sendable {
    package let citation: String
    package let norm: String
    package let role: String
    package let confidence: String
    /// Source of the version in force on the day of dispatch; nil where the register has none.
    package let version: String?
    package let facts: [String]
  }

  /// What one offer says to a requirement, and what came of it.
  package struct Answered: Encodable, Sendable {
    package let bidder: String
    package let file: String
    package let line: Int?
    package let values: [String]
    package let comment: String?
    package let evidence: [String]
    package let verdict: String?
    package let consequence: String
    package let findings: [FindingReport]
    /// BP; nil where the requirement is not scored or points are missing.
    package let points: Int?
    /// GP.
    package let weight: Int?
    /// LP.
    package let performance: Int?
  }

  /// A requirement or a clause with both directions.
  package struct Traced: Encodable, Sendable {
    package let id: String
    package let title: String
    /// Of a requirement its kind, of a clause what bidders must say to it.
    package let kind: String
    /// The chapter, or the group of clauses.
    package let chapter: String
    /// The wording that is used; nil for a requirement.
    package let variant: String?
    package let file: String
    package let line: Int
    package let origin: String
    package let changes: [String]
    package let reason: String?
    package let basis: [Basis]
    /// Where it stands in the documents for bidders.
    package let sentences: [String]
    package let answers: [Answered]
  }

  /// A thing with what it rests on and what rests on it.
  package struct Node: Encodable, Sendable {
    package let anchor: String
    package let kind: String
    package let label: String
    package let lines: [String]
    package let place: String?
    package let restsOn: [String]
    package let carries: [String]
  }

  /// The id that was asked for.
  package let id: String
  /// The requirements that hang on it.
  package let requirements: [Traced]
  /// The clauses that hang on it.
  package let clauses: [Traced]
  /// Everything that it hangs on and that hangs on it, from law to result.
  package let nodes: [Node]
}

/// What a trace is made from.
struct TraceSource {
  let specification: Specification
  let evaluated: Evaluated
  let wording: Wording

  /// The trace of `id` over `graph`, which holds what it hangs on and what hangs on it.
  func report(on id: String, graph: TraceGraph, words: TraceWords) -> TraceReport {
    let requirements = specification.requirements.filter { graph.contains(.requirement($0.id)) }
    let clauses = specification.clauses.filter { graph.contains(.clause($0.id)) }
    return TraceReport(
      id: id,
      requirements: requirements.map { traced($0, graph, words) },
      clauses: clauses.map { traced($0, graph, words) },
      nodes: TracePage(graph: graph, words: words).entries.map { entry in
        TraceReport.Node(
          anchor: entry.anchor,
          kind: entry.kind.rawValue,
          label: entry.label,
          lines: entry.lines,
          place: entry.place,
          restsOn: entry.bases,
          carries: entry.dependents
        )
      }
    )
  }

  private func traced(
    _ specified: SpecifiedRequirement,
    _ graph: TraceGraph,
    _ words: TraceWords
  ) -> TraceReport.Traced {
    let requirement = specified.requirement
    return TraceReport.Traced(
      id: requirement.id,
      title: wording.plain(requirement.title, specification: specification),
      kind: requirement.kind.rawValue,
      chapter: specified.chapter,
      variant: nil,
      file: requirement.location.file,
      line: requirement.location.line,
      origin: specified.origin.text,
      changes: specified.changes.map(\.rawValue),
      reason: specified.reason.map { wording.plain($0, specification: specification) },
      basis: requirement.basis.map(basis),
      sentences: sentences(on: .requirement(requirement.id), graph, words),
      answers: answers(to: requirement.id, graph)
    )
  }

  private func traced(_ specified: SpecifiedClause, _ graph: TraceGraph, _ words: TraceWords) -> TraceReport.Traced {
    let clause = specified.clause
    return TraceReport.Traced(
      id: clause.id,
      title: wording.plain(clause.title, specification: specification),
      kind: clause.acceptance.rawValue,
      chapter: specified.group,
      variant: specified.variant.id,
      file: clause.location.file,
      line: clause.location.line,
      origin: specified.origin.text,
      changes: specified.changes.map(\.rawValue),
      reason: specified.reason.map { wording.plain($0, specification: specification) },
      basis: clause.basis.map(basis),
      sentences: sentences(on: .clause(clause.id), graph, words),
      answers: answers(to: clause.id, graph)
    )
  }

  private func sentences(on node: TraceNode, _ graph: TraceGraph, _ words: TraceWords) -> [String] {
    graph.dependents(of: node).filter { $0.kind == .sentence }.map(words.label)
  }

  private func answers(to subject: String, _ graph: TraceGraph) -> [TraceReport.Answered] {
    evaluated.offers.compactMap { checked in
      guard graph.contains(.verdict(bidder: checked.assessment.traceID, subject: subject)) else { return nil }
      return checked.offer.map { answered(subject, $0, checked.assessment) }
    }
  }

  private func basis(_ basis: LegalBasis) -> TraceReport.Basis {
    let norm = specification.norms.norm(basis.citation.norm)
    return TraceReport.Basis(
      citation: wording.text(basis.citation, norms: specification.norms),
      norm: basis.citation.norm,
      role: basis.role.rawValue,
      confidence: basis.confidence.rawValue,
      version: norm?.version(on: specification.asOf)?.source,
      facts: basis.facts
    )
  }

  private func answered(_ id: String, _ offer: Offer, _ assessment: Assessment) -> TraceReport.Answered {
    let answer = offer.answers.first { $0.requirement == id }
    let stance = offer.clauses.first { $0.clause == id }
    let judgement = assessment.judgements.first { [.requirement(id), .clause(id)].contains($0.subject) }
    let score = evaluated.ranking.offers.first { $0.bidder == offer.bidder.id }?.scores.first { $0.requirement == id }
    return TraceReport.Answered(
      bidder: offer.bidder.id,
      file: assessment.file,
      line: (answer?.location ?? stance?.location)?.line,
      values: answer?.values ?? stance.map { [words(of: $0)] } ?? [],
      comment: answer?.comment ?? stance?.comment,
      evidence: answer?.evidence ?? [],
      verdict: judgement?.verdict?.rawValue,
      consequence: judgement?.consequence.rawValue ?? Consequence.none.rawValue,
      findings: judgement?.findings.map { FindingReport($0, in: wording) } ?? [],
      points: score?.points,
      weight: score?.weight,
      performance: score?.performance
    )
  }
}

extension TraceSource {
  /// What was said to a clause: the word where it is one, else as written.
  private func words(of stance: ClauseStance) -> String {
    stance.word.map { wording.text("stance.\($0.rawValue)") } ?? stance.stance ?? ""
  }
}

extension SpecifiedRequirement.Origin {
  fileprivate var text: String {
    switch self {
    case .catalogue(let id, let version): "\(id) \(version)"
    case .tender: "tender"
    }
  }
}
