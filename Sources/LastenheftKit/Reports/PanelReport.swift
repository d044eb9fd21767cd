import Evaluation
package import Procurement
package import Wording

/// What came of work files, and where the panel stands, as a program reads it; it holds no price.
package struct PanelReport: Encodable, Sendable {
  /// A file that was read.
  package struct File: Encodable, Sendable {
    package let file: String
    /// SHA-256 of the file.
    package let source: String
    package let evaluator: String?
    /// Whether it was taken over.
    package let isTaken: Bool
    /// How many answers have points in it.
    package let filled: Int
    package let findings: [FindingReport]
  }

  /// The points for one answer.
  package struct Line: Encodable, Sendable {
    package let bidder: String
    package let requirement: String
    package let votes: [Vote]
    /// Evaluators without points.
    package let missing: [String]
    /// How far the votes lie apart; nil below two of them.
    package let spread: Int?
    /// Nil while nothing is agreed.
    package let agreed: Int?
  }

  /// The points of one evaluator.
  package struct Vote: Encodable, Sendable {
    package let evaluator: String
    package let points: Int
  }

  package let files: [File]
  package let lines: [Line]
  /// What is wrong with the record as it is now.
  package let findings: [FindingReport]

  /// What came of `result`, and where its record stands.
  package init(
    _ result: PanelResult,
    specification: Specification,
    in wording: Wording
  ) {
    let record = result.record
    files = result.returns.map { read in
      File(
        file: read.file,
        source: read.source,
        evaluator: read.evaluator,
        isTaken: read.isSound,
        filled: read.filled.count,
        findings: read.findings.map { FindingReport($0, in: wording) }
      )
    }
    lines = record.points.filter { !$0.votes.isEmpty }.map { points in
      Line(
        bidder: points.bidder,
        requirement: points.requirement,
        votes: points.votes.map { Vote(evaluator: $0.evaluator, points: $0.points) },
        missing: points.absent,
        spread: points.spread,
        agreed: points.points
      )
    }
    findings = PanelRules.findings(in: record, specification: specification).sorted()
      .map { FindingReport($0, in: wording) }
  }
}
