import Procurement

/// Wording that ties the buyer to one company: proprietary formats, work that only the maker may do.
struct LockIn: TextRule {
  static let info = LintInfo(
    "LT014",
    .warning,
    bases: LintBases.neutral,
    facts: ["PF-38"],
    example: "Die Daten werden im proprietären Format übergeben.",
    counterExample: "Die Daten werden in einem offenen, dokumentierten Format übergeben."
  )

  private static let table = PhraseTable([
    "proprietär~", "herstellerspezifisch~", "herstellergebunden~", "nur vom hersteller", "nur durch den hersteller",
    "ausschließlich vom hersteller", "ausschließlich durch den hersteller", "nur vom auftragnehmer",
    "nur durch den auftragnehmer", "ausschließlich vom auftragnehmer", "ausschließlich durch den auftragnehmer",
    "ausschließlich mit … software", "nur mit … software des auftragnehmers", "exklusiv~", "nur der auftragnehmer",
    "ausschließlich der auftragnehmer", "nur der hersteller",
    "ausschließlich der hersteller",
  ])
  private static let denial: Set<String> = ["nicht", "kein", "keine", "keinen", "ohne", "weder"]

  func hits(in text: LintText) -> [TextHit] {
    text.prose.filter { !$0.has(Self.denial) && !text.isBackground[$0.block] }.flatMap { hits(of: Self.table, in: $0) }
  }
}
