import LastenheftKit
import Procurement

/// The citations of a dossier against official texts, in words.
struct LawVerifyText {
  /// What is said.
  let report: LawVerificationReport
  /// Whose citations they are.
  let dossier: Dossier

  /// All lines.
  var block: String {
    [sources, findings, otherDays, unchecked].filter { !$0.isEmpty }
      .map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }

  private var sources: [String] {
    var lines = [say("law.verify.title", report.day)]
    for source in report.sources {
      lines += ["", "  \(source.abbreviation)  \(source.file)"]
      lines += Paragraph(version(source), after: "    ").lines
      guard source.norm != nil else { continue }
      let counts = [source.checked, source.found, source.missing, source.undecided].map(String.init)
      lines.append("    " + say("law.verify.counts", counts[0], counts[1], counts[2], counts[3]))
    }
    return lines
  }

  private func version(_ source: LawVerificationReport.Source) -> String {
    let built = source.built.map { say("law.built", $0) } ?? say("law.built.none")
    guard source.norm != nil else { return built + "; " + say("law.verify.no-norm") }
    guard let version = source.version, let current = source.versionOfTheDay else {
      return built + "; " + say("law.verify.no-version")
    }
    let words = source.isOfTheDay == true ? say("law.verify.same", version) : say("law.verify.other", version, current)
    return built + "; " + words
  }

  private var findings: [String] {
    guard !report.findings.isEmpty else { return [say("law.verify.clean")] }
    return [say("law.verify.findings"), ""]
      + report.findings.map { finding in
        // Files of laws are named from where the user stands, files of the dossier from the dossier.
        let isLaw =
          report.sources.contains { $0.file == finding.file }
          || !dossier.citations.contains { $0.location.file == finding.file }
        let file = isLaw ? finding.file : dossier.path(of: finding.file)
        let place = finding.line > 0 ? "\(file):\(finding.line)" : file
        return "  \(place): \(say("severity.\(finding.severity)")): \(finding.code) \(finding.text)"
      }
  }

  private var otherDays: [String] {
    let all = report.otherDays
    guard !all.isEmpty else { return [] }
    var seen: Set<String> = []
    let places = all.map(\.citation).filter { seen.insert($0).inserted }
    return [say("law.verify.other-days", String(all.count)), ""]
      + Paragraph(places.joined(separator: "; "), after: "  ").lines
  }

  private var unchecked: [String] {
    guard !report.unchecked.isEmpty else { return [] }
    let norms = report.unchecked.map { "\($0.abbreviation) (\($0.citations))" }
    let total = report.unchecked.reduce(0) { $0 + $1.citations }
    return [say("law.verify.unchecked", String(total)), ""]
      + Paragraph(norms.joined(separator: ", "), after: "  ").lines
  }
}
