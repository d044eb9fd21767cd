import Procurement

/// A later issue does not say what is different.
struct IssueWithoutChanges: PublicationRule {
  static let info = LintInfo(
    "LD019",
    .error,
    bases: .publication,
    facts: ["S-35"],
    example: "Stand 1.1 vom 24.06.2015, ohne Änderungsverzeichnis.",
    counterExample: "Stand 1.1 vom 24.06.2015: Die Frist in DM-PRJ-08 ist verlängert."
  )

  func findings(in record: PublicationRecord, of specification: Specification) -> [Finding] {
    record.issues.dropFirst().filter { $0.changes == nil }.map { finding("found", $0.version, at: $0.location) }
  }
}
