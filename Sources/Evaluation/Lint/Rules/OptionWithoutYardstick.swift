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
    let isSubject = { (token: Token) in Demanding.agents.contains(token.folded) }
    if sentence.tokens[sentence.tokens.startIndex..<verb].contains(where: isSubject) { return false }
    // `Zusätzlich kann der Auftragnehmer …`
    let isArticle = sentence[verb + 1].map { ["der", "die", "das"].contains($0.folded) } ?? false
    return !isArticle || !(sentence[verb + 2].map(isSubject) ?? false)
  }
}
