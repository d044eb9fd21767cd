package import Procurement

/// A draft that was linted, or that could not be read.
package struct LintedFile: Sendable {
  /// As the user named it.
  package let path: String
  /// What was read; nil when it could not be.
  package let manuscript: Manuscript?
  /// What the rules found, without what is known already.
  package let findings: [DraftFinding]
  /// Why it could not be read.
  package let refusals: [Finding]
  /// How many findings are known already.
  package let knownCount: Int
}

/// All drafts of a run.
package struct LintRun: Sendable {
  /// In the order of the command line.
  package let files: [LintedFile]
  /// Known findings that are not there any more.
  package let staleCount: Int

  /// Whether a file could not be read.
  package var isIncomplete: Bool { files.contains { $0.manuscript == nil } }

  /// All findings, those of reading among them.
  package var findings: [Finding] { files.flatMap { $0.refusals + $0.findings.map(\.finding) } }
}
