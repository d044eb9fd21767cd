import Procurement

/// A bidder learned something that the others did not.
struct AnswerToOneBidder: PublicationRule {
  static let info = LintInfo(
    "LD021",
    .error,
    bases: .equalTreatment,
    facts: ["S-37"],
    example: "F-02 ist nur dem Bieter beantwortet, der gefragt hat.",
    counterExample: "F-02 ist allen Bietern beantwortet, ohne den Namen des Fragenden."
  )

  func findings(in record: PublicationRecord, of specification: Specification) -> [Finding] {
    record.questions.filter { $0.recipient == .asker }.map { finding("found", $0.id, at: $0.location) }
  }
}
