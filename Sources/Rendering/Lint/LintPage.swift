package import Procurement
import Wording

/// Drafts with the findings in their margin: one page for all files of a run.
package struct LintPage: Sendable {
  /// A draft on the page.
  package struct File: Sendable {
    /// As the user named it.
    package var path: String
    /// What was read; nil when it could not be.
    package var manuscript: Manuscript?
    /// By place.
    package var findings: [DraftFinding]
    /// Why it could not be read.
    package var refusals: [Finding]
    /// What people answered.
    package var answers: [RecordedAnswer]

    /// A draft with what was found in it.
    package init(
      path: String,
      manuscript: Manuscript?,
      findings: [DraftFinding],
      refusals: [Finding],
      answers: [RecordedAnswer] = []
    ) {
      self.answers = answers
      self.path = path
      self.manuscript = manuscript
      self.findings = findings
      self.refusals = refusals
    }
  }

  private let files: [File]

  /// The page of `files`.
  package init(_ files: [File]) { self.files = files }

  /// The bytes of the page.
  package func render(in language: Language, with templates: Templates) throws(RenderError) -> [UInt8] {
    let wording = Wording(language)
    let view: View = [
      "language": .text(language.rawValue),
      "style": .markup(.style(templates.style)),
      "summary": .text(summary(in: wording)),
      "files": .list(files.map { file($0, in: wording) }),
    ]
    return Array(try templates.render(view, folder: "lint", language: language).utf8)
  }

  private func summary(in wording: Wording) -> String {
    let all = files.flatMap { $0.refusals + $0.findings.map(\.finding) }
    let counts = [Finding.Severity.error, .warning, .note].map { severity in
      String(all.count { $0.severity == severity })
    }
    return wording.text(Message(key: "lint.summary", arguments: counts + [String(files.count)]))
  }

  private func file(_ file: File, in wording: Wording) -> View {
    let notes = Dictionary(grouping: file.findings, by: \.block)
    let blocks = file.manuscript?.blocks ?? []
    return [
      "path": .text(file.path),
      "refusals": .list(file.refusals.map { note($0, in: wording) }),
      "hasAnswers": .flag(!file.answers.isEmpty),
      "answers": .list(file.answers.map { answer($0, in: wording) }),
      "rows": .list(blocks.indices.map { row(blocks[$0], notes[$0] ?? [], in: wording) }),
    ]
  }

  private func row(_ block: DraftBlock, _ notes: [DraftFinding], in wording: Wording) -> View {
    let isHeading = if case .heading = block.kind { true } else { false }
    return [
      "line": .number(block.source(of: 0).line),
      "isHeading": .flag(isHeading), "isText": .flag(!isHeading),
      "text": .markup(MarkedText.markup(block.text, notes)),
      "notes": .list(notes.map { note($0.finding, in: wording) }),
    ]
  }

  private func answer(_ answer: RecordedAnswer, in wording: Wording) -> View {
    note(answer.finding, in: wording).merging([
      "about": .text(answer.answer.about ?? ""), "by": .text(answer.answer.by),
      "on": .text(wording.text(answer.answer.on)), "reason": .text(answer.answer.reason),
    ])
  }

  private func note(_ finding: Finding, in wording: Wording) -> View {
    [
      "class": .text(finding.severity.rawValue), "code": .text(finding.code),
      "severity": .text(wording.text("lint.kind.\(finding.severity.rawValue)")),
      "text": .text(wording.text(finding.message)),
    ]
  }
}
