import LastenheftKit

/// A finding in one line.
enum FindingText {
  /// `file:line: severity: code text`, with the file as the report names it.
  static func line(_ finding: FindingReport) -> String {
    let place = finding.line > 0 ? "\(finding.file):\(finding.line)" : finding.file
    return "\(place): \(say("severity.\(finding.severity)")): \(finding.code) \(finding.text)"
  }
}
