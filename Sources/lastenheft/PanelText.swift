import LastenheftKit
import Procurement
import Wording

/// What the evaluation of quality has come to, for people; never a price.
enum PanelText {
  /// Says which offers are handed out, which are not, and where answers speak of money.
  static func show(_ material: PanelMaterial, in dossier: Dossier) {
    Console.print(say("panel.handed-out", material.offers.map(\.offer.bidder.name).joined(separator: ", ")))
    for offer in material.leftOut {
      Console.print(say("panel.left-out", offer.bidder, Speech.wording.text(offer.admission)))
    }
    for finding in material.findings { Console.print(DossierText.line(finding, in: dossier)) }
  }

  /// Writes what was taken over, says what was not, and ends the run.
  static func finish(
    _ result: PanelResult,
    of dossier: Dossier,
    _ specification: Specification,
    _ workspace: Workspace,
    _ format: ResultFormat
  ) throws {
    let written = try result.taken > 0 ? workspace.write(result.record, into: dossier) : nil
    let report = PanelReport(result, specification: specification, in: Speech.wording)
    switch format {
    case .json: Console.printExactly(JSON.text(report))
    case .text:
      Console.print(lines(of: report).joined(separator: "\n"))
      Console.print(say("panel.taken", String(result.taken)))
      if let written { Console.print(say("receive.written", written)) }
    }
    var exit = ExitStatus(dossier)
    for file in report.files { exit.note(file.findings) }
    exit.note(report.findings)
    try exit.leave()
  }

  /// Says which offers could still join: then the evaluation is open again.
  static func showOpen(_ assessments: [Assessment]) {
    for assessment in assessments where assessment.admission == .open {
      Console.print(say("panel.still-open", assessment.bidder?.name ?? assessment.file))
    }
  }

  private static func lines(of report: PanelReport) -> [String] {
    let files = report.files.flatMap { file in
      [
        say(
          file.isTaken ? "panel.file.taken" : "panel.file.refused",
          file.file,
          file.evaluator ?? "–",
          String(file.filled)
        )
      ]
        + file.findings.map { "  " + FindingText.line($0) }
    }
    guard !report.lines.isEmpty else { return files }
    let header = ["bidder", "requirement", "votes", "missing", "spread", "agreed"].map { say("panel.column.\($0)") }
    let table = TextTable(rows: [header] + report.lines.map(row), rightAligned: [4, 5]).lines
    return files + [""] + table + (report.findings.isEmpty ? [] : [""])
      + report.findings.map { FindingText.line($0) }
  }

  private static func row(_ line: PanelReport.Line) -> [String] {
    [
      line.bidder, line.requirement, line.votes.map { "\($0.evaluator) \($0.points)" }.joined(separator: ", "),
      line.missing.isEmpty ? "–" : line.missing.joined(separator: ", "), line.spread.map(String.init) ?? "–",
      line.agreed.map(String.init) ?? say("panel.not-agreed"),
    ]
  }
}
