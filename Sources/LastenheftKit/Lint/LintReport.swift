import Procurement
package import Wording

/// A run of the linter as a program reads it.
package struct LintReport: Encodable, Sendable {
  /// A draft.
  package struct File: Encodable, Sendable {
    package let path: String
    /// `lines` or `paragraphs`: what the line numbers count; nil when it could not be read.
    package let counting: String?
    package let findings: [Found]
    /// How many findings the baseline knows.
    package let known: Int
  }

  /// A finding.
  package struct Found: Encodable, Sendable {
    package let code: String
    /// `error` blocks the publication, `warning` wants a change or a reason, `note` is a hint.
    package let severity: String
    package let line: Int
    package let column: Int?
    package let endLine: Int?
    package let endColumn: Int?
    package let quote: String?
    package let text: String
    package let fingerprint: String?
  }

  package let files: [File]
  /// Findings of the baseline that are not there any more.
  package let stale: Int

  /// `run` said in `wording`.
  package init(_ run: LintRun, in wording: Wording) {
    stale = run.staleCount
    files = run.files.map { file in
      File(
        path: file.path,
        counting: file.manuscript?.counting.rawValue,
        findings: file.refusals.map { Found($0, in: wording) } + file.findings.map { Found($0, in: wording) },
        known: file.knownCount
      )
    }
  }
}

extension LintReport.Found {
  fileprivate init(_ finding: Finding, in wording: Wording) {
    self.init(
      code: finding.code,
      severity: finding.severity.rawValue,
      line: finding.location.line,
      column: nil,
      endLine: nil,
      endColumn: nil,
      quote: nil,
      text: wording.text(finding.message),
      fingerprint: nil
    )
  }

  fileprivate init(_ found: DraftFinding, in wording: Wording) {
    self.init(
      code: found.finding.code,
      severity: found.finding.severity.rawValue,
      line: found.finding.location.line,
      column: found.span?.column,
      endLine: found.span?.endLine,
      endColumn: found.span?.endColumn,
      quote: found.quote,
      text: wording.text(found.finding.message),
      fingerprint: found.fingerprint
    )
  }
}
