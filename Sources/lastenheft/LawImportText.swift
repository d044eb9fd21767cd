import LastenheftKit
import Procurement

/// A law in words: what it is, what state the file has, and its provisions in a table.
struct LawImportText {
  /// What is said.
  let report: LawTextReport

  /// All lines.
  var block: String {
    [head, table, doubts].filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }

  private var head: [String] {
    let names = report.abbreviations.joined(separator: ", ")
    let facts = [
      report.promulgated.map { say("law.promulgated", $0) }, report.gazette.isEmpty ? nil : report.gazette,
      report.built.map { say("law.built", $0) } ?? say("law.built.none"),
    ].compactMap(\.self)
    let status = report.status.flatMap { Paragraph($0.text, after: "  \($0.kind): ").lines }
    return ["\(names): \(report.title)", "  " + facts.joined(separator: " · ")] + status
      + ["  \(report.file)", "  SHA-256 \(report.digest)"]
  }

  private var table: [String] {
    let head = ["provision", "paragraphs", "sentences", "items", "title"].map { say("law.column.\($0)") }
    let rows = report.provisions.map { provision -> [String] in
      guard provision.state == LawProvision.State.present.rawValue else {
        return [provision.name, "", "", "", say("law.state.\(provision.state)")]
      }
      let paragraphs = provision.paragraphs.filter { !$0.label.isEmpty }.count
      return [
        provision.name, paragraphs == 0 ? "–" : String(paragraphs), String(provision.sentenceCount),
        String(provision.itemCount), provision.title,
      ]
    }
    let total = [
      say("law.total", String(report.provisions.count)), "",
      String(report.provisions.reduce(0) { $0 + $1.sentenceCount }),
      String(report.provisions.reduce(0) { $0 + $1.itemCount }), "",
    ]
    return TextTable(rows: [head] + rows + [total], rightAligned: [1, 2, 3]).lines.map { "  " + $0 }
  }

  private var doubts: [String] {
    let places = report.provisions.flatMap { provision in provision.doubts.map { "\(provision.name) \($0)" } }
    guard !places.isEmpty else { return [] }
    return Paragraph(places.joined(separator: "; "), after: "  " + say("law.doubtful") + " ").lines
  }
}
