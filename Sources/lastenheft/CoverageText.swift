import LastenheftKit

/// The coverage of a catalogue in words: how much, what is wrong, then both directions.
struct CoverageText {
  /// What is said.
  let report: CoverageReport

  /// All lines.
  var block: String {
    [summary, groups, grounds, findings, facts, demands].filter { !$0.isEmpty }
      .map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }

  private var summary: [String] {
    let title =
      report.catalogue.map { say("coverage.title", $0, report.version ?? "") } ?? say("coverage.title.none")
    let states = [
      ("answered", report.total.answered), ("reasoned", report.total.reasoned), ("open", report.total.open),
    ]
    var rows = [(say("coverage.column.fact-count"), report.total.facts)]
    rows += states.map { ("  " + say("coverage.state.\($0.0)"), $0.1) }
    rows += ["requirement", "clause"].map { kind in
      (say("coverage.\(kind)s"), report.demands.filter { $0.kind == kind }.count)
    }
    rows.append((say("coverage.findings"), report.findings.count))
    let width = rows.map(\.0.count).max() ?? 0
    let counts = ["V", "P", "I"].map { String(report.confidences[$0] ?? 0) }
    var lines = rows.map { "  " + padded($0.0, to: width + 2) + leading(String($0.1), to: 4) }
    lines[0] += "   " + say("coverage.confidences", counts[0], counts[1], counts[2])
    return [title, ""] + lines
  }

  private var groups: [String] {
    let head = ["group", "fact-count", "answered", "reasoned", "open"].map { say("coverage.column.\($0)") }
    let rows = report.groups.map { row($0.name, $0) } + [row(say("coverage.total"), report.total)]
    return [say("coverage.by-group"), ""] + table([head] + rows)
  }

  private func row(_ name: String, _ count: CoverageReport.Count) -> [String] {
    [name] + [count.facts, count.answered, count.reasoned, count.open].map(String.init)
  }

  private var grounds: [String] {
    guard !report.grounds.isEmpty else { return [] }
    let head = [say("coverage.column.ground"), say("coverage.column.fact-count")]
    let rows = report.grounds.map { [say("ground.\($0.name)"), String($0.facts)] }
    return [say("coverage.by-ground"), ""] + table([head] + rows)
  }

  private func table(_ rows: [[String]]) -> [String] {
    TextTable(rows: rows, rightAligned: [1, 2, 3, 4]).lines.map { "  " + $0 }
  }

  private var findings: [String] {
    guard !report.findings.isEmpty else { return [say("coverage.no-findings")] }
    return [say("coverage.findings"), ""] + report.findings.map { "  " + FindingText.line($0) }
  }
}

// Both directions.
extension CoverageText {
  private var facts: [String] {
    let width = report.facts.map(\.id.count).max() ?? 0
    var lines = [say("coverage.facts")]
    var group = ""
    for fact in report.facts {
      if fact.group != group { lines.append("") }
      group = fact.group
      let head = "  \(padded(fact.id, to: width))  \(fact.confidence)  "
      lines += Paragraph(answer(fact), after: head).lines
    }
    return lines
  }

  private func answer(_ fact: CoverageReport.Entry) -> String {
    let answer = fact.coveredBy.joined(separator: ", ")
    let reason = fact.because.map { say("ground.\($0)") + (fact.reason.map { ": " + $0 } ?? "") }
    let parts = [answer, reason ?? ""].filter { !$0.isEmpty }
    return parts.isEmpty ? say("coverage.open") : parts.joined(separator: " · ")
  }

  private var demands: [String] {
    let width = report.demands.map(\.id.count).max() ?? 0
    let indent = String(repeating: " ", count: width + 4)
    let lines = report.demands.flatMap { demand in
      let facts = demand.facts.map { "\($0.fact) \($0.confidence ?? "?")" }.joined(separator: ", ")
      return Paragraph(demand.title, after: "  \(padded(demand.id, to: width))  ").lines
        + Paragraph(facts.isEmpty ? say("coverage.nothing") : facts, after: indent).lines
    }
    return lines.isEmpty ? [] : [say("coverage.demands"), ""] + lines
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private func leading(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
