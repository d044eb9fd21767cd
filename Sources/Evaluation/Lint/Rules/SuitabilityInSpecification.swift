import Procurement

/// A demand on the company, such as turnover or references, in the description of the service.
struct SuitabilityInSpecification: TextRule {
  static let info = LintInfo(
    "LT011",
    .warning,
    bases: LintBases.suitability,
    facts: ["S-08", "S-11"],
    example: "Der Auftragnehmer muss drei Referenzen vorlegen.",
    counterExample: "Der Auftragnehmer muss die Bestätigung im Postfach vorlegen."
  )

  private static let table = PhraseTable([
    "mindestumsatz", "jahresumsatz", "mindestjahresumsatz", "umsatz", "umsätze", "umsatzzahlen", "referenz",
    "referenzen",
    "referenzprojekt", "referenzprojekte", "referenzprojekten", "bilanz", "bilanzen", "handelsregister",
    "handelsregisterauszug",
    "bonität", "bonitätsauskunft", "leistungsfähigkeit", "berufshaftpflichtversicherung",
    "betriebshaftpflichtversicherung",
    "unbedenklichkeitsbescheinigung", "festangestellt~", "fachkunde", "berufserfahrung", "mitarbeiterzahl",
    "präqualifikation",
    "eigenerklärung", "gewerbezentralregister", "gewerbezentralregisterauszug", "jahresabschluss", "jahresabschlüsse",
  ])
  private static let right: Set<String> = [
    "eignung", "eignungskriterien", "eignungsanforderungen", "teilnahmebedingungen", "eignungsnachweise",
  ]

  func hits(in text: LintText) -> [TextHit] {
    text.demands.filter { text.headings[$0.block].isDisjoint(with: Self.right) }.compactMap { sentence in
      Self.table.matches(in: sentence).first.map { hit($0.range, of: sentence, "found", sentence.words($0.range)) }
    }
  }
}
