import Procurement

/// Bidders are not told where offers go, or until which hour.
struct NoWayOfSubmission: DossierRule {
  static let info = LintInfo(
    "LD027",
    .error,
    bases: .submission,
    facts: [],
    example: "Angebotsende am 07.07.2015, ohne Ort und Uhrzeit.",
    counterExample: "Angebote bis 12:00 Uhr über die Vergabeplattform evergabe.example."
  )

  func findings(in specification: Specification) -> [Finding] {
    let tender = specification.tender
    guard let submission = tender.submission, submission.way.german.plain.contains(where: { !$0.isWhitespace }) else {
      return [finding(at: tender.schedule.place(of: .submission))]
    }
    // Without an hour the day ends it, which is lawful and invites dispute.
    return submission.until == nil ? [finding("hour", at: submission.location, severity: .warning)] : []
  }
}
