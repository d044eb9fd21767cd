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
  /// They are an offer whatever it is about.
  private static let certain: WordSet = [
    "anbieten", "bereitstellen", "bieten", "unterstützen", "ermöglichen", "vorsehen", "umfassen", "enthalten",
    "vorhalten", "mitliefern",
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
  /// What an offer is rated by.
  private static let points = WordFamily(["punkt", "punkte", "punkten", "*punkte", "*punkten", "*punktzahl"])
  /// They name a yardstick only where they say which.
  private static let rating = WordFamily([
    "bewert*", "gewertet", "*bewertung", "*wertung", "*kriterium", "*kriteriums", "*kriterien", "*katalog", "*matrix",
    "stufe", "stufen", "gewichtung",
  ])
  private static let places: WordSet = [
    "anlage", "anhang", "abschnitt", "kapitel", "ziffer", "nummer", "nr.", "tabelle", "kriterienkatalog",
    "bewertungsmatrix", "wertungsmatrix", "kriterium",
  ]

  func hits(in text: LintText) -> [TextHit] {
    let isCriterion = text.prose.contains { Self.definesCan($0) }
    return text.demands.compactMap { sentence in
      if let word = optional(in: sentence, of: text) {
        return hit(word..<(word + 1), of: sentence, "found", sentence.tokens[word].text)
      }
      guard let index = sentence.first(of: Demanding.modals), Demanding.can.contains(sentence.tokens[index]),
        sentence[index + 1].map({ $0.kind != .sign }) ?? false,
        isOffer(sentence) || isCriterion && (isAbility(sentence) || sentence.tokens[index].isUppercase),
        sentence.has(Self.certain) || !sentence.has(Self.rights),
        !hasYardstick(around: sentence, in: text),
        isCriterion && (sentence.tokens[index].isUppercase || standsFirst(sentence))
          || !grantsPermission(sentence, index)
      else { return nil }
      return hit(index..<(index + 1), of: sentence, "found", sentence.tokens[index].text)
    }
  }

  /// `Optional bietet der Auftragnehmer … an`: what may be left out, and nobody says what it is worth.
  private func optional(in sentence: Sentence, of text: LintText) -> Int? {
    guard let word = sentence.first(of: ["optional", "wahlweise", "fakultativ"]), sentence.has(Demanding.agents),
      !sentence.has(Demanding.modals), !hasYardstick(around: sentence, in: text)
    else { return nil }
    return word
  }

  /// Whether the draft says that `kann` is a criterion of the award.
  private static func definesCan(_ sentence: Sentence) -> Bool {
    sentence.tokens.contains { Demanding.can.contains($0) && ($0.isQuoted || $0.isUppercase) }
      && (sentence.has(points) || sentence.has(rating))
  }

  /// `Die Software kann … machen`: where `kann` is a criterion, whatever the service can do is one.
  private func isAbility(_ sentence: Sentence) -> Bool {
    (Demanding.namesAgent(sentence) || standsFirst(sentence))
      && !sentence.has(["nicht", "kein", "keine", "keinen", "nur", "erst"])
  }

  /// Whether a thing is the subject, and the verb stands right behind it: `Die Automaten können …`.
  private func standsFirst(_ sentence: Sentence) -> Bool {
    guard
      let start = sentence.tokens.indices.first(where: { ["der", "die", "das"].contains(sentence.tokens[$0].folded) }),
      start - sentence.tokens.startIndex <= 3, let noun = sentence[start + 1], noun.isCapitalized,
      let verb = sentence[start + 2]
    else { return false }
    return Demanding.can.contains(verb) && !Buyer.isName(noun) && !Buyer.isAboutPeople(sentence)
  }

  private func hasYardstick(around sentence: Sentence, in text: LintText) -> Bool {
    // In a table the points stand in a cell of the same row.
    let row = text.cells(beside: sentence.block).flatMap { text.sentences(of: $0) }
    return (text.around(sentence) + row).contains { other in
      other.has(Self.points) && other.hasNumber || other.has(Self.rating) && other.has(Self.places)
    }
  }

  private func isOffer(_ sentence: Sentence) -> Bool {
    if sentence.has(Demanding.agents), sentence.has(Self.offering) { return true }
    return sentence.has(["werden"]) && sentence.has(Self.offered)
  }

  /// `Die Stadt kann …`, `Eine Empfängerin kann …`: a right, and no offer.
  private func grantsPermission(_ sentence: Sentence, _ verb: Int) -> Bool {
    let isSubject = Demanding.isAgent
    if sentence.tokens[sentence.tokens.startIndex..<verb].contains(where: isSubject) { return false }
    if sentence.has(Self.offered) { return Buyer.speaks(in: sentence) }
    // `Zusätzlich kann der Auftragnehmer …`
    let isArticle = sentence[verb + 1].map { ["der", "die", "das"].contains($0.folded) } ?? false
    return !isArticle || !(sentence[verb + 2].map(isSubject) ?? false)
  }
}
