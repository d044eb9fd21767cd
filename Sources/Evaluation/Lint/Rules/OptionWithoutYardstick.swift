import Procurement

/// `kann`, and nobody says how many points it brings.
struct OptionWithoutYardstick: TextRule {
  static let info = LintInfo(
    "LT003",
    .warning,
    bases: LintBases.criteria,
    facts: ["W-10"],
    example: "Der Auftragnehmer kann eine mobile Anwendung anbieten.",
    counterExample: "Der Auftragnehmer kann eine mobile Anwendung anbieten; eine solche erhält 10 Punkte."
  )

  /// What a bidder would do to earn points; other verbs grant a permission.
  private static let offering: Set<String> = [
    "anbieten", "bereitstellen", "bieten", "einrichten", "ermöglichen", "liefern", "stellen", "umsetzen",
    "unterstützen",
    "vorhalten", "vorlegen", "vorsehen", "zusichern",
  ]
  private static let yardsticks: Set<String> = [
    "punkt", "punkte", "punkten", "bewertet", "bewertung", "bewertungskriterium", "kriterium", "wertungspunkte",
    "stufe",
    "stufen", "kriterienkatalog", "leistungspunkte",
  ]

  func hits(in text: LintText) -> [TextHit] {
    text.demands.compactMap { sentence in
      guard let index = sentence.first(of: Demanding.modals), Demanding.can.contains(sentence.tokens[index].folded),
        sentence.has(Demanding.agents), sentence.has(Self.offering), !text.blockHas(Self.yardsticks, around: sentence),
        !grantsPermission(sentence, index)
      else { return nil }
      return hit(index..<(index + 1), of: sentence, "found", sentence.tokens[index].text)
    }
  }

  /// `Die Stadt kann …`, `Eine Empfängerin kann …`: a right, and no offer.
  private func grantsPermission(_ sentence: Sentence, _ verb: Int) -> Bool {
    let subject = sentence.tokens[sentence.tokens.startIndex..<verb]
    let behind = sentence.tokens[(verb + 1)...].prefix(2)
    return !(subject + behind).contains { Demanding.agents.contains($0.folded) }
  }
}
