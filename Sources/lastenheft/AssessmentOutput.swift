import LastenheftKit
import Procurement

/// Prints assessments one after the other, as text for people or as JSON for programs.
final class AssessmentOutput {
  private let specification: Specification
  private let text: AssessmentText
  private let format: ResultFormat
  private var admissions: [Assessment.Admission: Int] = [:]
  private var count = 0

  /// Output for offers against `specification`; `showsAll` prints the met requirements too.
  init(dossier: Dossier, specification: Specification, showsAll: Bool, format: ResultFormat) {
    self.specification = specification
    self.format = format
    text = AssessmentText(dossier: dossier, specification: specification, showsAll: showsAll)
  }

  /// Begins the output.
  func begin() {
    if format == .json { Console.print("[") }
  }

  /// Prints one assessment.
  func show(_ assessment: Assessment) {
    count += 1
    admissions[assessment.admission, default: 0] += 1
    switch format {
    case .json:
      let report = AssessmentReport(assessment, of: specification, in: Speech.wording)
      Console.printExactly((count > 1 ? "," : "") + JSON.text(report))
    case .text:
      Console.print(text.block(assessment))
    }
  }

  /// Ends the output; in text with the counts.
  func end() {
    guard format == .text else { return Console.print("]") }
    let parts = Assessment.Admission.allCases.map { say("check.count.\($0.rawValue)", String(admissions[$0] ?? 0)) }
    Console.print(say("check.summary", String(count), parts.joined(separator: ", ")))
  }
}
