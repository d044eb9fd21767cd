import LastenheftKit

/// A trace in words: the norm, the requirement, then each answer with verdict, findings and points.
struct TraceText {
  /// Where findings are.
  let dossier: Dossier

  /// The lines about `report`.
  func block(_ report: TraceReport) -> String {
    let requirements = report.requirements.map { block($0, say("kind.\($0.kind)")) }
    let clauses = report.clauses.map { block($0, say("acceptance.\($0.kind)")) }
    return (requirements + clauses).joined(separator: "\n\n")
  }

  private func block(_ traced: TraceReport.Traced, _ kind: String) -> String {
    var lines = ["\(traced.id) \(traced.title) (\(kind))"]
    lines += traced.basis.map(basis)
    lines.append("  \(say("trace.place")): \(dossier.path(of: traced.file)):\(traced.line)")
    let origin =
      traced.origin == "tender" ? say(traced.variant == nil ? "trace.own" : "trace.own-clause") : traced.origin
    let changes = traced.changes.map { say("change.\($0)") }.joined(separator: ", ")
    lines.append(
      "  \(say("trace.origin")): \(origin)" + (changes.isEmpty ? "" : "; \(say("trace.changed")): \(changes)")
    )
    if let variant = traced.variant { lines.append("  \(say("trace.variant")): \(variant)") }
    if let reason = traced.reason { lines.append("  \(say("trace.reason")): \(reason)") }
    if !traced.sentences.isEmpty {
      lines.append("  \(say("trace.sentences")): \(traced.sentences.joined(separator: "; "))")
    }
    return (lines + traced.answers.flatMap(answer)).joined(separator: "\n")
  }

  private func basis(_ basis: TraceReport.Basis) -> String {
    var text = "  \(say("trace.norm")): \(basis.citation) – \(say("role.\(basis.role)"))"
    if basis.confidence != "V" { text += " (\(say("confidence.\(basis.confidence)")))" }
    if let version = basis.version { text += " [\(version)]" }
    return text
  }

  private func answer(_ answered: TraceReport.Answered) -> [String] {
    let verdict = answered.verdict.map { say("verdict.\($0)") } ?? say("check.not-applicable")
    var place = dossier.path(of: answered.file)
    if let line = answered.line { place += ":\(line)" }
    var lines = ["  \(answered.bidder) · \(place): \(verdict)"]
    let values = answered.values.map { "„\($0)“" }.joined(separator: ", ")
    lines.append("    \(say("trace.answer")): \(values.isEmpty ? say("trace.no-answer") : values)")
    if let comment = answered.comment { lines.append("    \(say("trace.comment")): \(comment)") }
    lines += answered.findings.map { "    \($0.code) (\($0.line)): \($0.text)" }
    if answered.consequence != "none" {
      lines.append("    \(say("trace.consequence")): \(say("consequence.\(answered.consequence)"))")
    }
    if let points = answered.points, let weight = answered.weight, let performance = answered.performance {
      lines.append("    \(say("trace.points", String(weight), String(points), String(performance)))")
    }
    return lines
  }
}
