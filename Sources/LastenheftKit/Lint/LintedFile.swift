package import Evaluation
package import Procurement

/// A draft or a dossier that was linted, or that could not be read.
package struct LintedFile: Sendable {
  /// As the user named it.
  package let path: String
  /// What was read; nil when it could not be.
  package let manuscript: Manuscript?
  /// What the rules found and nobody answered, without what is known already.
  package let findings: [DraftFinding]
  /// What is wrong with the file or with the answers, or why it could not be read.
  package let refusals: [Finding]
  /// What people answered, with their reasons.
  package let answered: [AnsweredFindings.Answered]
  /// How many findings are known already.
  package let knownCount: Int
  /// Whether it is a dossier.
  package let isDossier: Bool
}

/// All drafts of a run.
package struct LintRun: Sendable {
  /// In the order of the command line.
  package let files: [LintedFile]
  /// Known findings that are not there any more.
  package let staleCount: Int

  /// Whether a file could not be read.
  package var isIncomplete: Bool { files.contains { $0.manuscript == nil } }

  /// All findings that nobody answered, those of reading among them.
  package var findings: [Finding] { files.flatMap { $0.refusals + $0.findings.map(\.finding) } }
}
