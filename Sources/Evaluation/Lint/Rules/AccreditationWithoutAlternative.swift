import Procurement

/// The accreditation is demanded for the deadline, and an applicant who has filed is shut out.
struct AccreditationWithoutAlternative: TextRule {
  static let info = LintInfo(
    "LT021",
    .warning,
    bases: LintBases.accreditation,
    facts: ["S-07", "PF-04"],
    example: "Die Akkreditierung muss bei Ablauf der Angebotsfrist vorliegen.",
    counterExample:
      "Bei Ablauf der Angebotsfrist genügt der Antrag; die Akkreditierung muss bei Leistungsbeginn vorliegen."
  )

  private static let accreditation: WordSet = ["akkreditierung", "akkreditiert", "akkreditierungsurkunde"]
  private static let deadline: WordSet = [
    "angebotsfrist", "angebotsabgabe", "teilnahmefrist", "abgabefrist", "angebotseröffnung", "angebot",
  ]
  private static let alternative: WordSet = [
    "antrag", "antrags", "beantragt", "antragstellung", "anträge", "leistungsbeginn",
  ]

  func hits(in text: LintText) -> [TextHit] {
    text.prose.compactMap { sentence in
      guard let index = sentence.first(of: Self.accreditation), sentence.has(Self.deadline),
        Demanding.obliges(sentence),
        !text.blockHas(Self.alternative, around: sentence)
      else { return nil }
      return hit(index..<(index + 1), of: sentence)
    }
  }
}
