import LastenheftKit
import Procurement
import Wording

/// The findings of a run in words: place and rule, the line with a caret under the words, the way out.
struct LintText {
  /// What is said.
  let run: LintRun
  /// The file of known findings, if there is one.
  let baseline: String?

  /// Letters of a line that are shown around the words.
  private static let width = 100

  /// All lines.
  var block: String {
    let files = run.files.flatMap { file in
      file.refusals.map(refusal) + file.findings.map { found($0, in: file) }
    }
    return (files + [summary]).joined(separator: "\n")
  }

  private func refusal(_ finding: Finding) -> String {
    "\(finding.location): \(kind(finding)): \(finding.code) \(Speech.wording.text(finding.message))\n"
  }

  private func found(_ found: DraftFinding, in file: LintedFile) -> String {
    let head = "\(place(of: found, in: file)): \(kind(found.finding)): \(found.finding.code) "
    return ([head + Speech.wording.text(found.finding.message)] + (found.excerpt.isEmpty ? [] : excerpt(found))).joined(
      separator: "\n"
    ) + "\n"
  }

  /// `file:line:column`; the paragraph where a file has no lines; the requirement where a dossier has one.
  private func place(of found: DraftFinding, in file: LintedFile) -> String {
    let finding = found.finding
    if file.isDossier { return "\(finding.location)" + (finding.about.id.map { " \($0)" } ?? "") }
    guard file.manuscript?.counting == .lines, let span = found.span else {
      return "\(file.path), \(say("lint.paragraph", String(finding.location.line)))"
    }
    return "\(finding.location):\(span.column)"
  }

  /// The line, cut to what is around the words, and carets under them.
  private func excerpt(_ found: DraftFinding) -> [String] {
    let letters = Array(Console.visible(found.excerpt.replacing("\t", with: " ")))
    let marked = found.marked.clamped(to: 0..<letters.count)
    let length = min(max(marked.count, 1), Self.width)
    let start = max(0, min(marked.lowerBound - (Self.width - length) / 2, letters.count - Self.width))
    let end = min(letters.count, start + Self.width)
    let before = start > 0 ? "…" : ""
    let line = before + String(letters[start..<end]) + (end < letters.count ? "…" : "")
    let indent = marked.lowerBound - start + before.count
    return ["    " + line, "    " + String(repeating: " ", count: indent) + String(repeating: "^", count: length)]
  }

  private var summary: String {
    let all = run.findings
    let counts = [Finding.Severity.error, .warning, .note].map { severity in
      String(all.count { $0.severity == severity })
    }
    let answered = run.files.reduce(0) { $0 + $1.answered.count }
    let known = run.files.reduce(0) { $0 + $1.knownCount }
    var lines = all.isEmpty ? [say("lint.clean")] : []
    if !all.isEmpty { lines.append(say("lint.summary", counts[0], counts[1], counts[2], String(run.files.count))) }
    if answered > 0 { lines.append(say("lint.answered", String(answered))) }
    if known > 0 { lines.append(say("lint.known", String(known))) }
    if run.staleCount > 0, let baseline { lines.append(say("lint.baseline.stale", String(run.staleCount), baseline)) }
    return lines.joined(separator: "\n")
  }

  private func kind(_ finding: Finding) -> String { say("lint.kind.\(finding.severity.rawValue)") }
}
