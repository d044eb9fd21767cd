import Procurement

/// The contract is awarded as a whole; lots are the rule.
struct ContractAsAWhole: DossierRule {
  static let info = LintInfo(
    "LD001",
    .warning,
    bases: LintBases.lots,
    facts: ["S-14"],
    example: "Ein Auftrag über Konto, Gateway und Schulung, ohne Lose und ohne Grund.",
    counterExample: "Derselbe Auftrag; lint.xml nennt den Grund, warum er nicht geteilt wird."
  )

  func findings(in specification: Specification) -> [Finding] {
    specification.tender.lots.isEmpty ? [finding(at: specification.tender.location)] : []
  }
}
