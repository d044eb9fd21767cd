import LastenheftKit

/// The competition for a tender in words: how much there is, what to do about it, then each demand.
struct CompetitionText {
  /// What is said.
  let report: CompetitionReport
  /// Where findings are.
  let dossier: Dossier

  /// All lines.
  var block: String {
    [summary, groups, findings, alternatives, demands].filter { !$0.isEmpty }
      .map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }

  private var summary: [String] {
    var lines = [say("competition.title", report.day, report.title)]
    if report.day != report.lawOf { lines.append(say("competition.other-day", report.lawOf)) }
    let together = report.together
    let counts = [String(together.certain), String(together.unknown), String(together.unable)]
    lines += ["", "  " + say("competition.groups", String(report.groups.count))]
    lines.append("  " + say("competition.together", counts[0], counts[1], counts[2]))
    lines.append(
      "  " + (report.minimum.map { say("competition.minimum", String($0)) } ?? say("competition.no-minimum"))
    )
    guard let reason = report.reason else { return lines }
    return lines + Paragraph(reason, after: "  " + say("competition.reason") + ": ").lines
  }

  private var groups: [String] {
    guard !report.groups.isEmpty else { return [] }
    return [say("competition.market"), ""]
      + report.groups.flatMap { group in
        group.providers.enumerated().flatMap { index, provider in
          let head = index == 0 ? "  " + say("competition.ability.\(group.ability)", group.id) : nil
          return [head, "    " + company(provider)].compactMap(\.self)
        }
      }
  }

  private func company(_ company: CompetitionReport.Company) -> String {
    let time =
      switch (company.from, company.until) {
      case (let from?, let until?): say("competition.period.both", from, until)
      case (let from?, nil): say("competition.period.from", from)
      case (nil, let until?): say("competition.period.until", until)
      case (nil, nil): say("competition.period.open")
      }
    return "\(company.name), \(time)\(proof(company.confidence, company.source))"
  }

  /// What it rests on, and that it is to be confirmed where it is not sure.
  private func proof(_ confidence: String, _ source: String) -> String {
    " [" + (confidence == "V" ? source : "\(source), \(say("competition.to-confirm"))") + "]"
  }

  private var findings: [String] {
    guard !report.findings.isEmpty else { return [] }
    return [say("competition.findings"), ""]
      + report.findings.flatMap { Paragraph($0.text, after: "  \(say("severity.\($0.severity)")) \($0.code): ").lines }
  }

  private var alternatives: [String] {
    guard !report.alternatives.isEmpty else { return [] }
    return [say("competition.alternatives", report.day), ""]
      + report.alternatives.flatMap { service in
        ["  \(service.title)\(proof(service.confidence, service.source))"]
          + Paragraph(service.text, after: "    ").lines
      }
  }

  private var demands: [String] {
    guard !report.demands.isEmpty, !report.groups.isEmpty else { return [] }
    let head = [""] + ["certain", "unknown", "unable"].map { say("competition.column.\($0)") } + [""]
    let rows = report.demands.map { demand in
      [demand.id] + [demand.groups.certain, demand.groups.unknown, demand.groups.unable].map(String.init) + [
        demand.title
      ]
    }
    let table = TextTable(rows: [head] + rows, rightAligned: [1, 2, 3]).lines.map { "  " + $0 }
    let others =
      report.demandsForOthers == 0 ? [] : ["", "  " + say("competition.others", "\(report.demandsForOthers)")]
    return [say("competition.demands", String(report.demands.count)), ""] + table + others + lacks
  }

  private var lacks: [String] {
    let lines = report.demands.flatMap { demand in
      demand.lacks.flatMap { lack in
        Paragraph(lack.reason + proof(lack.confidence, lack.source), after: "  \(lack.requirement): ").lines
      }
    }
    return lines.isEmpty ? [] : ["", say("competition.lacks"), ""] + lines
  }
}
