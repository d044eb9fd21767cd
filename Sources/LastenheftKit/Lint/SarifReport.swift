import Evaluation
import Procurement
package import Wording

/// A run of the linter as forges and editors read it.
///
/// Source: SARIF 2.1.0, OASIS Standard, 27 March 2020.
package struct SarifReport: Encodable, Sendable {
  private let version = "2.1.0"
  private let schema = "https://json.schemastore.org/sarif-2.1.0.json"
  private let runs: [Run]

  private enum CodingKeys: String, CodingKey {
    case version, runs
    case schema = "$schema"
  }

  /// `run` said in `wording`.
  package init(_ run: LintRun, in wording: Wording) {
    // A dossier brings findings of the other rules too, and each result points to its rule.
    let found = Set(run.findings.map(\.code))
    let lint = RuleBook.lintRules.map(\.rule)
    let others = RuleBook.rules.filter { rule in found.contains(rule.code) && !lint.contains { $0.code == rule.code } }
    let rules = (lint + others).sorted { $0.code < $1.code }
    let results = run.files.flatMap { file in
      file.refusals.map { Result($0, rules, wording) } + file.findings.map { Result($0, file, rules, wording) }
    }
    runs = [Run(tool: Tool(driver: Driver(rules: rules.map { Rule($0, wording) })), results: results)]
  }
}

private struct Run: Encodable {
  let tool: Tool
  let results: [Result]
  let columnKind = "unicodeCodePoints"
}

private struct Tool: Encodable {
  let driver: Driver
}

private struct Driver: Encodable {
  let name = "Lastenheft"
  let rules: [Rule]
}

private struct Text: Encodable {
  let text: String
}

private struct Rule: Encodable {
  struct Configuration: Encodable {
    let level: String
  }

  let id: String
  let shortDescription: Text
  let fullDescription: Text
  let defaultConfiguration: Configuration

  init(_ rule: RuleInfo, _ wording: Wording) {
    id = rule.code
    shortDescription = Text(text: wording.text("\(rule.code).summary"))
    fullDescription = Text(text: wording.text("\(rule.code).rationale"))
    defaultConfiguration = Configuration(level: rule.severity.rawValue)
  }
}

private struct Result: Encodable {
  let ruleId: String
  let ruleIndex: Int?
  let level: String
  let message: Text
  let locations: [Location]
  let partialFingerprints: [String: String]?

  init(_ finding: Finding, _ rules: [RuleInfo], _ wording: Wording) {
    self.init(
      finding,
      region: finding.location.line > 0 ? Region(startLine: finding.location.line) : nil,
      nil,
      rules,
      wording
    )
  }

  init(_ found: DraftFinding, _ file: LintedFile, _ rules: [RuleInfo], _ wording: Wording) {
    // Paragraphs of an office file are no lines of it: viewers that jump to a line would jump to nowhere.
    let hasLines = file.manuscript?.counting == .lines
    let place = file.isDossier && found.finding.location.line > 0 ? Region(startLine: found.finding.location.line) : nil
    let region = found.span.flatMap { hasLines ? Region($0, in: file.manuscript?.lines ?? []) : nil } ?? place
    self.init(found.finding, region: region, found.fingerprint, rules, wording)
  }

  private init(_ finding: Finding, region: Region?, _ fingerprint: String?, _ rules: [RuleInfo], _ wording: Wording) {
    ruleId = finding.code
    ruleIndex = rules.firstIndex { $0.code == finding.code }
    level = finding.severity.rawValue
    message = Text(text: wording.text(finding.message))
    locations = [Location(file: finding.location.file, region: region)]
    partialFingerprints = fingerprint.map { ["lastenheft/v1": $0] }
  }
}

private struct Location: Encodable {
  struct Physical: Encodable {
    let artifactLocation: Artifact
    let region: Region?
  }

  struct Artifact: Encodable {
    let uri: String
  }

  let physicalLocation: Physical

  init(file: String, region: Region?) {
    physicalLocation = Physical(artifactLocation: Artifact(uri: Self.uri(file)), region: region)
  }

  /// A path as a relative reference: what URIs reserve is written with percent signs.
  private static func uri(_ path: String) -> String {
    path.utf8.map { byte in
      let isPlain =
        byte == 0x2F || byte == 0x2D || byte == 0x2E || byte == 0x5F || byte == 0x7E
        || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      if isPlain { return String(Character(Unicode.Scalar(byte))) }
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.count == 1 ? "0" + digits : digits)
    }.joined()
  }
}

private struct Region: Encodable {
  let startLine: Int
  var startColumn: Int?
  var endLine: Int?
  var endColumn: Int?
  var snippet: Text?

  init(startLine: Int) { self.startLine = startLine }

  /// The region of `span` in `lines`; its snippet is what the file has there, entities and all (section 3.30.13).
  init(_ span: DraftSpan, in lines: [String]) {
    startLine = span.line
    startColumn = Self.column(span.column, of: span.line, in: lines)
    endLine = span.endLine
    endColumn = Self.column(span.endColumn, of: span.endLine, in: lines)
    if span.line == span.endLine, lines.indices.contains(span.line - 1) {
      let line = lines[span.line - 1]
      snippet = Text(text: String(line.dropFirst(span.column - 1).prefix(span.endColumn - span.column)))
    }
  }

  /// A column in characters as a column in code points, which is what `columnKind` announces.
  private static func column(_ column: Int, of line: Int, in lines: [String]) -> Int {
    guard lines.indices.contains(line - 1) else { return column }
    return lines[line - 1].prefix(column - 1).unicodeScalars.count + 1
  }
}
