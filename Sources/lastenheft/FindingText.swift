import LastenheftKit
import Procurement

/// A finding in one line.
enum FindingText {
  /// `file:line: severity: code text`, with the file as the report names it.
  static func line(_ finding: FindingReport) -> String {
    let place = SourceLocation(file: finding.file, line: finding.line, cell: finding.cell)
    return "\(place): \(say("severity.\(finding.severity)")): \(finding.code) \(finding.text)"
  }
}
