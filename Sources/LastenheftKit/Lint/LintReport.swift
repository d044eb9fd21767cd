import Evaluation
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
    /// What people answered in the dossier, for the award file.
    package let answered: [Answered]
    /// How many findings the baseline knows.
    package let known: Int
  }

  /// A finding that stays, and why.
  package struct Answered: Encodable, Sendable {
    package let finding: Found
    package let by: String
    package let on: String
    package let reason: String
  }

  /// A finding.
  package struct Found: Encodable, Sendable {
    package let code: String
    /// `error` blocks the publication, `warning` wants a change or a reason, `note` is a hint.
    package let severity: String
    package let file: String
    package let line: Int
    /// Id of the requirement, clause or position; nil in drafts.
    package let about: String?
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
        answered: file.answered.map { answered in
          Answered(
            finding: Found(answered.found, in: wording),
            by: answered.answer.by,
            on: answered.answer.on.description,
            reason: answered.answer.reason
          )
        },
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
      file: finding.location.file,
      line: finding.location.line,
      about: finding.about.id,
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
      file: found.finding.location.file,
      line: found.finding.location.line,
      about: found.finding.about.id,
      column: found.span?.column,
      endLine: found.span?.endLine,
      endColumn: found.span?.endColumn,
      quote: found.quote,
      text: wording.text(found.finding.message),
      fingerprint: found.fingerprint
    )
  }
}
