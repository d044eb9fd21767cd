import LastenheftKit

/// What reads differently in two texts of a law, in words: `[-old-]` and `{+new+}`.
struct LawDiffText {
  /// What is said.
  let report: LawChangesReport

  /// All lines.
  var block: String {
    let changes = report.changes.map { self.change($0).joined(separator: "\n") }
    let none = report.changes.isEmpty ? [say("law.diff.none")] : []
    return ([head.joined(separator: "\n")] + none + changes).joined(separator: "\n\n")
  }

  private var head: [String] {
    let title = say("law.diff.title", report.new.abbreviation, report.new.title)
    let sides = [("law.diff.old", report.old), ("law.diff.new", report.new)].flatMap { key, side -> [String] in
      let built = side.built.map { say("law.built", $0) } ?? say("law.built.none")
      return ["  \(say(key)): \(side.file), \(built)"] + side.status.flatMap { Paragraph($0, after: "    ").lines }
    }
    let names = report.changes.map { "\($0.name) (\(say("law.change.\($0.kind)")))" }.joined(separator: ", ")
    let summary = report.changes.isEmpty ? [] : [""] + Paragraph(names, after: say("law.diff.summary") + " ").lines
    return [title] + sides + summary + (report.changes.isEmpty ? [] : Paragraph(say("law.diff.marks"), after: "").lines)
  }

  private func change(_ change: LawChangesReport.Change) -> [String] {
    let title = change.title.isEmpty ? "" : "  \(change.title)"
    var lines = ["── \(change.name)\(title): \(say("law.change.\(change.kind)"))"]
    if let other = change.counterpart { lines.append("  " + say("law.counterpart.\(change.kind)", other)) }
    if !change.titleWords.isEmpty {
      lines.append("  " + say("law.diff.heading"))
      lines += Paragraph(excerpt(change.titleWords), after: "    ").lines
    }
    for passage in change.passages { lines += self.passage(passage, of: change) }
    return lines + leaning(change)
  }

  private func passage(_ passage: LawChangesReport.Passage, of change: LawChangesReport.Change) -> [String] {
    let before = passage.before.map { $0.isEmpty ? say("law.diff.unnumbered") : say("law.diff.before", $0) }
    let isWhole = passage.kind == change.kind && passage.place.isEmpty
    let kind = passage.kind == "changed" || isWhole ? nil : say("law.change.\(passage.kind)")
    let remarks = [before, kind].compactMap(\.self).joined(separator: ", ")
    let head = [passage.place, remarks.isEmpty ? "" : "(\(remarks))"].filter { !$0.isEmpty }.joined(separator: " ")
    guard passage.kind != "renumbered" else { return ["  " + head] }
    let words = Paragraph(excerpt(passage.words), after: "    ").lines
    return head.isEmpty ? words : ["  " + head] + words
  }

  /// The words around what changed; a long run without change is cut.
  private func excerpt(_ words: [LawChangesReport.Words]) -> String {
    words.enumerated().map { index, run in
      switch run.state {
      case "removed": "[-\(run.text)-]"
      case "added": "{+\(run.text)+}"
      default: cut(run.text, isFirst: index == 0, isLast: index == words.count - 1)
      }
    }.joined(separator: " ")
  }

  private func cut(_ text: String, isFirst: Bool, isLast: Bool) -> String {
    let words = text.split(separator: " ")
    let (before, after) = (isLast ? 0 : 8, isFirst ? 0 : 8)
    guard words.count > before + after + 4 else { return text }
    return [words.prefix(after).joined(separator: " "), "…", words.suffix(before).joined(separator: " ")]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func leaning(_ change: LawChangesReport.Change) -> [String] {
    guard report.hasDossier else { return [] }
    guard !change.citations.isEmpty || !change.unused.isEmpty else { return ["  → " + say("law.leaning.none")] }
    var lines: [String] = []
    if !change.citations.isEmpty {
      lines += Paragraph(change.citations.joined(separator: "; "), after: "  → " + say("law.leaning.cited") + " ").lines
    }
    for kind in ["requirement", "clause", "alternatives", "position", "parameter", "sentence"] {
      for node in change.leaning where node.kind == kind {
        let place = node.place.map { " (\($0))" } ?? ""
        lines += Paragraph(node.label + place, after: "    " + say("law.leaning.\(kind)") + ": ").lines
      }
    }
    let answers = change.leaning.filter { $0.kind == "answer" }.map(\.label)
    if !answers.isEmpty {
      lines += Paragraph(answers.joined(separator: ", "), after: "    " + say("law.leaning.answers") + ": ").lines
    }
    return lines + unused(change)
  }

  private func unused(_ change: LawChangesReport.Change) -> [String] {
    change.unused.flatMap { place in
      let owner = [say("law.owner.\(place.owner)"), place.id].compactMap(\.self).joined(separator: " ")
      return Paragraph(
        "\(place.citation): \(owner) (\(place.file):\(place.line))",
        after: "  → " + say("law.leaning.unused") + " "
      ).lines
    }
  }
}
