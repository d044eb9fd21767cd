import Procurement

/// What is owed is settled after the award only: nobody can price it.
struct DeferredContent: TextRule {
  static let info = LintInfo(
    "LT012",
    .warning,
    bases: LintBases.clear,
    facts: ["S-31"],
    example: "Die Schnittstelle wird nach Zuschlagserteilung festgelegt.",
    counterExample: "Die Schnittstelle beschreibt Anlage 2; nach Zuschlagserteilung ändert sie sich nicht."
  )

  private static let times = PhraseTable([
    "nach zuschlag", "nach zuschlagserteilung", "nach erteilung des zuschlags", "nach dem zuschlag",
    "nach vertragsschluss",
    "nach vertragsabschluss", "nach auftragserteilung", "nach beauftragung", "nach auftragsvergabe",
    "zu gegebener zeit",
    "zu einem späteren zeitpunkt", "im zuge der … projektdurchführung", "im zuge der … umsetzung",
    "im zuge des projekts",
    "im rahmen der projektdurchführung", "im rahmen des projekts", "im projektverlauf", "im laufe des projekts",
    "während der projektlaufzeit", "in der feinkonzeption", "im rahmen des feinkonzepts", "in der projektphase",
    "im kick-off", "im kick-off-termin", "im auftaktgespräch", "in einem workshop", "im workshop",
    "im feinkonzept", "in gemeinsamen workshops", "noch",
    "später",
  ])
  private static let verbs: Set<String> = [
    "ab", "abgestimmt", "abzustimmen", "bekanntgegeben", "benannt", "definiert", "definieren", "festgelegt",
    "festzulegen",
    "festlegen", "geklärt", "klären", "konkretisiert", "mitgeteilt", "spezifiziert", "vereinbart", "vereinbaren",
    "bestimmt",
    "abstimmen", "abstimmung", "absprache", "festlegung", "abzuklären", "offen",
  ]
  private static let alone = PhraseTable([
    "tbd", "t. b. d.", "wird nachgereicht", "noch offen", "n. n.", "noch nicht bekannt",
  ])

  func hits(in text: LintText) -> [TextHit] {
    text.prose.compactMap { sentence in
      Self.range(in: sentence).map { hit($0, of: sentence, "found", sentence.words($0)) }
    }
  }

  /// Whether the sentence puts something off.
  static func isFound(in sentence: Sentence) -> Bool { range(in: sentence) != nil }

  private static func range(in sentence: Sentence) -> Range<Int>? {
    if let match = alone.matches(in: sentence).first { return match.range }
    guard sentence.has(verbs) else { return nil }
    return times.matches(in: sentence).first?.range
  }
}
