/// A class of deficiency in an offer, as procurement law knows them; each check rule belongs to one.
package enum Deficiency: String, Hashable, Sendable, CaseIterable {
  /// The offer answers another tender.
  case wrongTender = "wrong-tender"
  /// The offer answers another version of the documents, or altered ones.
  case alteredDocuments = "altered-documents"
  /// The offer, or a part of it, cannot be read or has not the demanded form.
  case formalDefect = "formal-defect"
  /// A demanded answer is missing or blank.
  case missingAnswer = "missing-answer"
  /// An answer is there, but what it says is not clear.
  case unclearAnswer = "unclear-answer"
  /// An answer says clearly that the requirement is not met.
  case requirementNotMet = "requirement-not-met"
  /// A demanded proof is missing.
  case missingEvidence = "missing-evidence"
  /// A proof is there, but not valid on a day that counts.
  case invalidEvidence = "invalid-evidence"
  /// Two statements of the offer contradict each other.
  case contradiction
  /// The bidder adds a condition, a reservation or own terms.
  case reservation
  /// A clause of the contract that wants an answer has none.
  case missingClauseAnswer = "missing-clause-answer"
  /// A clause of the contract is accepted only with a change or a condition.
  case clauseReserved = "clause-reserved"
  /// A clause of the contract is not accepted.
  case clauseRejected = "clause-rejected"
  /// A price is missing.
  case missingPrice = "missing-price"
  /// A price is zero, negative or otherwise in need of explanation.
  case doubtfulPrice = "doubtful-price"
  /// A product or a sum does not add up.
  case arithmetic
  /// The offer says more than was asked.
  case surplus
}
