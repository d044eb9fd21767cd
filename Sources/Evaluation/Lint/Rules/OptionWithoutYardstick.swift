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
  private static let offering: WordSet = [
    "anbieten", "bereitstellen", "bieten", "einrichten", "ermöglichen", "liefern", "stellen", "umsetzen",
    "unterstützen",
    "vorhalten", "vorlegen", "vorsehen", "zusichern", "umfassen", "enthalten", "einbinden", "bereithalten",
    "annehmen", "anzeigen", "auswerten", "betreiben", "beantworten", "schulen", "vornehmen", "ausgeben", "melden",
    "durchführen", "empfangen", "ergänzen", "erstellen", "erweitern", "exportieren",
    "importieren", "speichern", "verarbeiten", "versenden", "beinhalten", "anbinden", "integrieren", "übernehmen",
    "mitliefern", "erbringen",
  ]
  /// The same in the passive: `kann angeboten werden`.
  private static let offered: WordSet = [
    "angeboten", "bereitgestellt", "geliefert", "vorgesehen", "vorgehalten", "unterstützt", "mitgeliefert", "gestellt",
    "bereitgehalten", "erbracht", "umgesetzt",
  ]
  /// What someone may do with a right, and no offer.
  private static let rights: WordSet = [
    "rechnung", "fragen", "frage", "antrag", "anträge", "rügen", "unterauftragnehmer", "vertrag", "kündigen",
    "nebenangebote", "nebenangebot", "frist",
  ]
  private static let yardsticks: WordSet = [
    "punkt", "punkte", "punkten", "bewertet", "bewertung", "bewertungskriterium", "kriterium", "wertungspunkte",
    "stufe",
    "stufen", "kriterienkatalog", "leistungspunkte",
  ]

  func hits(in text: LintText) -> [TextHit] {
    text.demands.compactMap { sentence in
      if let word = optional(in: sentence, of: text) {
        return hit(word..<(word + 1), of: sentence, "found", sentence.tokens[word].text)
      }
      guard let index = sentence.first(of: Demanding.modals), Demanding.can.contains(sentence.tokens[index]),
        sentence[index + 1].map({ $0.kind != .sign }) ?? false,
        isOffer(sentence), !sentence.has(Self.rights), !text.blockHas(Self.yardsticks, around: sentence),
        !grantsPermission(sentence, index)
      else { return nil }
      return hit(index..<(index + 1), of: sentence, "found", sentence.tokens[index].text)
    }
  }

  /// `Optional bietet der Auftragnehmer … an`: what may be left out, and nobody says what it is worth.
  private func optional(in sentence: Sentence, of text: LintText) -> Int? {
    guard let word = sentence.first(of: ["optional", "wahlweise", "fakultativ"]), sentence.has(Demanding.agents),
      !sentence.has(Demanding.modals), !text.blockHas(Self.yardsticks, around: sentence)
    else { return nil }
    return word
  }

  private func isOffer(_ sentence: Sentence) -> Bool {
    if sentence.has(Demanding.agents), sentence.has(Self.offering) { return true }
    return sentence.has(["werden"]) && sentence.has(Self.offered)
  }

  /// `Die Stadt kann …`, `Eine Empfängerin kann …`: a right, and no offer.
  private func grantsPermission(_ sentence: Sentence, _ verb: Int) -> Bool {
    let isSubject = { (token: Token) in Demanding.agents.contains(token) }
    if sentence.tokens[sentence.tokens.startIndex..<verb].contains(where: isSubject) { return false }
    if sentence.has(Self.offered) { return Buyer.speaks(in: sentence) }
    // `Zusätzlich kann der Auftragnehmer …`
    let isArticle = sentence[verb + 1].map { ["der", "die", "das"].contains($0.folded) } ?? false
    return !isArticle || !(sentence[verb + 2].map(isSubject) ?? false)
  }
}
