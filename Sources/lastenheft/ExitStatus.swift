import ArgumentParser
import LastenheftKit
import Procurement

/// The exit code that a run has earned: 0 clean, 1 findings of severity error, 2 something could not be read.
struct ExitStatus {
  private var code: Int32

  /// The code for what is wrong with a dossier.
  init(_ dossier: Dossier) {
    let findings = dossier.findings
    code = dossier.isIncomplete ? 2 : findings.contains { $0.severity == .error } ? 1 : 0
  }

  /// The code of a run whose files could be read, or not.
  init(isIncomplete: Bool) { code = isIncomplete ? 2 : 0 }

  /// Takes an offer into account; one that could not be read weighs most.
  mutating func note(_ assessment: Assessment) {
    if assessment.bidder == nil { code = 2 }
    if code == 0, assessment.findings.contains(where: { $0.severity == .error }) { code = 1 }
  }

  /// Takes further findings into account.
  mutating func note(_ findings: [Finding]) {
    if code == 0, findings.contains(where: { $0.severity == .error }) { code = 1 }
  }

  /// Takes the findings of a report into account.
  mutating func note(_ findings: [FindingReport]) {
    if code == 0, findings.contains(where: { $0.severity == Finding.Severity.error.rawValue }) { code = 1 }
  }

  /// Ends the run with the code, unless it is 0.
  func leave() throws {
    if code != 0 { throw ExitCode(code) }
  }
}
