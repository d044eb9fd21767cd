import Evaluation
import Interchange
import Procurement
import TestSupport
import Testing

/// What tests of the linter share.
enum LintSupport {
  /// The law that comes with the command.
  static let norms: NormRegister? = try? NormsFormat.read(Repository.bytes("specs/law/norms.xml"), file: "norms.xml")
    .value

  /// The findings in `text`, which is in the format of `file`.
  static func findings(_ text: String, file: String = "draft.md", day: CalendarDay? = nil) throws -> [DraftFinding] {
    let norms = try #require(norms)
    let draft = try #require(DraftFormat.read(Array(text.utf8), file: file).value)
    return DraftLint.findings(in: LintText(draft, norms: norms, day: day))
  }

  /// What was found, as fixtures mark it.
  static func marks(_ findings: [DraftFinding]) -> [Fixture.Expectation] {
    findings.map { Fixture.Expectation(line: $0.finding.location.line, code: $0.finding.code) }.sorted()
  }
}
