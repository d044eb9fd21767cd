import LastenheftKit

/// The facts that are not verified and what leans on them, as a Markdown table that a note or a file can take.
struct LeaningText {
  /// What is said.
  let report: CoverageReport

  /// All lines.
  var block: String {
    guard !report.leanings.isEmpty else { return say("leaning.none") }
    let head = ["fact", "confidence", "resting", "answering"].map { say("leaning.column.\($0)") }
    let rows = report.leanings.map { leaning in
      [leaning.fact, leaning.confidence, ids(leaning.restingOn), ids(leaning.answering)]
    }
    let counts = ["P", "I"].map { grade in String(report.leanings.filter { $0.confidence == grade }.count) }
    return ([say("leaning.summary", counts[0], counts[1]), "", line(head), "|---|---|---|---|"] + rows.map(line))
      .joined(separator: "\n")
  }

  private func ids(_ ids: [String]) -> String { ids.isEmpty ? "–" : ids.joined(separator: ", ") }

  private func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
}
