/// A kind of evidence: how a bidder shows that a statement holds.
package enum EvidenceCode: String, Hashable, Sendable, CaseIterable {
  /// Accreditation notice with its end date, and the entry in the official list.
  case accreditation = "E1"
  /// Test certificate (Testat) on function, interoperability and security.
  case testCertificate = "E2"
  /// Information security certificate with its scope.
  case securityCertificate = "E3"
  /// Data protection certificate with criteria version and end date.
  case dataProtectionCertificate = "E4"
  /// Confirmation of cover by an insurer or a bank.
  case insurance = "E5"
  /// Live test with test accounts at two providers.
  case liveTest = "E6"
  /// Sample message, confirmation, signature report.
  case sample = "E7"
  /// Written concept.
  case concept = "E8"
  /// Contractual promise or self-declaration.
  case promise = "E9"
  /// Reference from a comparable customer.
  case reference = "E10"
  /// Sample log, report or statistics.
  case report = "E11"
  /// Data protection papers: processing contract, measures, sub-processors, locations.
  case dataProtectionPapers = "E12"
}
