/// Tells a sentence that demands something from one that tells something.
enum Demanding {
  /// `muss` and its forms.
  static let must: WordSet = ["muss", "müssen", "muß", "müßen"]
  /// Modal verbs that oblige less, or nobody knows how much.
  static let should: WordSet = ["soll", "sollen", "sollte", "sollten"]
  /// All that oblige, or seem to.
  static let duties: WordSet = must.union(should)
  /// `kann` and its forms.
  static let can: WordSet = ["kann", "können"]
  /// Subjunctives, which wish rather than demand.
  static let wish: WordSet = ["müsste", "müssten", "könnte", "könnten", "möge", "mögen", "dürfte", "dürften"]
  /// All finite modal verbs.
  static let modals: WordSet = must.union(should).union(can).union(wish).union(["darf", "dürfen"])

  /// Who owes the service, and what is owed; with `-in`, plural and cases.
  static let agents: WordSet = [
    "anbieter", "anbieterin", "anbieters", "anwendung", "auftragnehmer", "auftragnehmerin", "auftragnehmern",
    "auftragnehmers", "bedienoberfläche", "bieter", "bieterin", "bietern", "bieters", "dienst", "dienstes",
    "diensteanbieter", "diensteanbieters", "dienstleister", "dienstleisters", "gateway", "gateways", "lösung",
    "oberfläche", "plattform", "portal", "postfach", "postfächer", "postfächern", "produkt", "schnittstelle",
    "schnittstellen", "service", "software", "system", "systems", "verwaltungsoberfläche", "weboberfläche",
  ]

  /// What is owed, named by a compound: `Bürgerpostfach`, `Bestellsoftware`.
  private static let compounds = WordFamily([
    "*software", "*anwendung", "*plattform", "*portal", "*gateway", "*lösung", "*postfach", "*postfächer",
    "*oberfläche",
    "*schnittstelle", "*chatbot", "chatbot", "*assistent", "*maske", "*modul", "*programm", "*automaten", "*automat",
    "*katalog",
    "*kasse", "*kassen", "*geräte", "*gerät",
    "*server", "*ansicht", "*terminal", "*terminals", "*app", "*formular", "*formulare", "*website", "webseite",
    "*suche",
  ])

  /// Whether the sentence names who owes the service or what is owed, by a compound too.
  static func namesAgent(_ sentence: Sentence) -> Bool { sentence.has(agents) || sentence.has(compounds) }

  /// Whether `token` is such a name.
  static func isAgent(_ token: Token) -> Bool {
    agents.contains(token) || token.isCapitalized && compounds.contains(token)
  }

  /// Whether the sentence demands something: it obliges, or says what the service is or does.
  ///
  /// In the description of a service the plain indicative demands too; what the buyer does, and what words mean, does not.
  static func isMade(by sentence: Sentence) -> Bool {
    if obliges(sentence) { return true }
    if Definition.isOne(sentence) || isOfAward(sentence) { return false }
    return sentence.has(agents) || sentence.has(should) || !Buyer.speaks(in: sentence)
  }

  private static let telling: WordSet = [
    "liegt", "liegen", "arbeitet", "arbeiten", "nutzt", "nutzen", "stammt", "stammen", "betreibt", "betreiben", "hat",
    "haben", "besteht", "bestehen", "verwendet", "verwenden", "verfügt", "befindet",
    "befinden", "war", "waren", "wurde", "wurden", "steht", "stehen", "gibt",
  ]

  /// Whether the sentence tells how things are, of nobody who owes anything: `Die Daten liegen in einer …-Datenbank`.
  static func isTale(_ sentence: Sentence) -> Bool {
    if obliges(sentence) || sentence.has(should) || sentence.has(can) || PresentPassive.duty(in: sentence) != nil {
      return false
    }
    // `Das Mailsystem des Auftraggebers ist …`
    if sentence.has(["ist", "sind"]), sentence.has(["auftraggebers", "stadt", "landkreises"]) { return true }
    return sentence.has(telling) && !namesAgent(sentence)
  }

  private static let tender = WordFamily([
    "bieter", "bietern", "bieters", "vergabestelle", "zuschlag", "angebot", "angebote", "angebots", "angeboten",
    "bieterfragen", "*bekanntmachung", "wertung", "vergabeplattform", "vergabeverfahren", "eignung",
  ])

  /// Whether the sentence tells how the award goes: of bidders and offers, and not of who gets the contract.
  static func isOfAward(_ sentence: Sentence) -> Bool {
    sentence.has(tender) && !sentence.has(["auftragnehmer", "auftragnehmerin", "auftragnehmers"]) && !obliges(sentence)
      && !sentence.has(should) && !sentence.has(can)
  }

  /// Whether the sentence obliges: `muss`, or `ist … zu` and `hat … zu` with an infinitive.
  static func obliges(_ sentence: Sentence) -> Bool {
    sentence.has(must) || Infinitive.isDue(in: sentence) != nil || Infinitive.isOwed(in: sentence)
  }
}
