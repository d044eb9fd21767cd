/// Tells a sentence that demands something from one that tells something.
enum Demanding {
  /// `muss` and its forms.
  static let must: WordSet = ["muss", "müssen", "muß", "müßen"]
  /// Modal verbs that oblige less, or nobody knows how much.
  static let should: WordSet = ["soll", "sollen", "sollte", "sollten"]
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

  /// Whether the sentence demands something: it obliges, or says what the service is or does.
  ///
  /// In the description of a service the plain indicative demands too; what the buyer does, and what words mean, does not.
  static func isMade(by sentence: Sentence) -> Bool {
    if obliges(sentence) { return true }
    if Definition.isOne(sentence) { return false }
    return sentence.has(agents) || sentence.has(should) || !Buyer.speaks(in: sentence)
  }

  /// Whether the sentence obliges: `muss`, or `ist … zu` and `hat … zu` with an infinitive.
  static func obliges(_ sentence: Sentence) -> Bool {
    sentence.has(must) || Infinitive.isDue(in: sentence) != nil || Infinitive.isOwed(in: sentence)
  }
}
