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
    "umsätze", "umsatzzahlen", "mindestumsatz", "wirtschaftlich~ leistungsfähigkeit", "finanziell~ leistungsfähigkeit",
    "technisch~ leistungsfähigkeit", "leistungsfähigkeit nachzuweisen", "leistungsfähigkeit nachweisen",
    "vergleichbarer größe", "ähnlicher größe", "seit mindestens", "seit wenigstens", "seinen sitz in", "seinen sitz im",
    "mit sitz in", "mit sitz im",
    "niederlassung in", "niederlassung im",
    "geschäftsstelle in", "geschäftsstelle im", "fachkunde", "fachlich~ eignung",
    "am markt tätig", "am markt", "marktpräsenz", "vergleichbar~ projekt", "vergleichbar~ projekte",
    "vergleichbar~ projekten", "vergleichbar~ aufträge", "vergleichbar~ aufträgen", "ähnlich~ projekte",
    "abgeschlossen~ ausbildung", "abgeschlossen~ berufsausbildung", "abgeschlossen~ studium",
    "abgeschlossen~ hochschulstudium", "einschlägig~ ausbildung", "einschlägig~ erfahrung",
    "einschlägig~ erfahrungen", "einschlägig~ berufserfahrung", "nachgewiesen~ erfahrung", "jahre erfahrung",
    "mehrjährig~ erfahrung", "mehrjährig~ erfahrungen", "mehrjährig~ praxis", "mehrjährig~ berufspraxis",
    "langjährig~ erfahrung", "langjährig~ erfahrungen", "langjährig~ praxis", "vergleichbares geleistet", "mit diplom",
    "mitglied im", "mitglied in", "mitglied des", "mitglied einer", "mitgliedschaft in", "mitgliedschaft im",
    "ausbildung zum", "ausbildung zur", "ausbildung als", "qualifikation als", "zertifizierung als", "abschluss als",
    "vergleichbar~ referenzen", "vergleichbar~ kunden", "vergleichbar~ größenordnung",
    "jahren erfahrung", "erfahrung in", "erfahrungen in", "erfahrung mit", "erfahrungen mit", "erfahrung im",
    "erfahrungen im", "erfahrung bei", "zertifiziert~ personal", "zertifiziert~ mitarbeiter", "festangestellt~",
    "fest angestellt~", "in seinem betrieb", "in seinem unternehmen", "in seinem hause", "eigenem personal",
    "eigenen beschäftigten", "marktführer~", "firmensitz", "betriebsstätte in",
    "betriebsstätte im", "fachbetrieb", "in fester anstellung", "in festanstellung", "fest~ stamm",
    "stammpersonal", "stammbelegschaft", "meisterbetrieb", "ausbildungsbetrieb", "kreditwürdig~",
    "zahlungsfähig~", "tarifgebunden~", "inhabergeführt~", "am markt etabliert~", "jahre am markt", "jahren am markt",
    "deckungssumme", "durchschnittlich~ mitarbeiterzahl", "anzahl der beschäftigten", "jährlich~ mittel",
  ])
  private static let family = WordFamily([
    "referenz", "referenzen", "referenzprojekt*", "referenzauftr*", "referenzkund*", "referenzlist*",
    "referenznachweis*", "referenzschreiben", "referenzangabe*", "*jahresumsatz", "*jahresumsätze", "bilanz",
    "bilanzen",
    "handelsregister*", "bonität*", "bankauskunft", "bankerklärung", "*haftpflichtversicherung", "*haftpflicht",
    "*haftpflichtversicherungen", "unbedenklichkeitsbescheinigung*", "*berufserfahrung", "mitarbeiterzahl",
    "präqualifikation*", "*präqualifikation", "gewerbezentralregister*", "jahresabschluss*", "jahresabschlüsse*",
    "führungszeugnis*", "gewerbeanmeldung*", "eigenkapital*", "insolvenzerklärung*", "meisterbrief*",
    "berufsqualifikation",
    "mindestumsatz*", "umsatznachweis*", "*befähigungsnachweis", "hochschulabschluss", "berufsabschluss",
    "hausbank*", "vermögensverhältniss*", "wirtschaftsauskunft*", "liquidität*", "krankenkassen*",
    "sozialversicherungsbeitr*", "berufsgenossenschaft*", "fachhochschulabschluss",
    "präqualifizierungs*", "wettbewerbsregister*", "steuerbescheinigung",
  ])
  private static let trainings = WordFamily([
    "*ausbildung", "*studium", "qualifikation", "qualifikationen", "*abschluss", "*erfahrung", "*erfahrungen", "praxis",
    "*kenntnisse", "*kenntnissen", "sachkunde", "fachkunde", "*zertifikat", "*qualifizierung",
  ])
  private static let having = WordFamily([
    "vorweisen", "vorzuweisen", "verfügen", "verfügt", "besitzen", "besitzt", "mitbringen", "mitbringt", "aufweisen",
    "aufweist", "haben", "nachweisen", "nachzuweisen",
  ])
  private static let people = WordFamily([
    "*leiter", "*leitung", "*personal", "*beschäftigten", "*beschäftigte", "*mitarbeiter", "*mitarbeiterin",
    "*mitarbeitende", "*techniker", "*betreuer",
    "*berater", "*manager", "*administratoren", "*administrator", "*kräfte", "*ingenieur", "*ingenieure", "*entwickler",
    "*ansprechpartner", "*trainer", "*dozent", "*dozenten", "wer", "*referent", "*referenten", "*auditor",
  ])

  /// `wer eine pädagogische Ausbildung vorweisen kann`, `ein zertifizierter Projektmanager`.
  private func training(in sentence: Sentence) -> Int? {
    if let index = sentence.tokens.firstIndex(where: { $0.folded.hasPrefix("zertifizierte") }),
      let person = sentence[index + 1], Self.people.contains(person)
    {
      return index
    }
    guard sentence.has(Self.having), sentence.has(Self.people) else { return nil }
    return sentence.first(of: Self.trainings)
  }

  /// A turnover is the company's where money, years or the company are named beside it.
  private func turnover(in sentence: Sentence) -> Int? {
    guard
      sentence.has([
        "euro", "mio.", "geschäftsjahr", "geschäftsjahre", "geschäftsjahren", "bieters", "auftragnehmers",
        "unternehmens",
      ])
    else { return nil }
    return sentence.first(of: ["umsatz", "umsatzes"])
  }

  /// Customers that are to be named: `muss drei Auftraggeber nennen`.
  private func customers(in sentence: Sentence) -> Int? {
    guard
      sentence.has(["nennen", "benennen", "nennt", "benennt", "nachweisen", "nachzuweisen", "anzugeben", "angeben"])
    else { return nil }
    return sentence.tokens.indices.first { index in
      [
        "städte", "gemeinden", "landkreise", "kreise", "verwaltungen", "auftraggeber", "kunden", "kommunen",
        "referenzkunden", "behörden", "aufträge", "projekte",
      ]
      .contains(sentence.tokens[index].folded)
        && sentence.tokens[..<index].suffix(3).contains { $0.kind == .number || NumberWords.values[$0] != nil }
    }
  }

  private static let companies: WordSet = [
    "auftragnehmer", "auftragnehmerin", "bieter", "bieterin", "anbieter", "unternehmen", "dienstleister", "firma",
  ]
  private static let past = WordFamily([
    "vergangenen", "letzten", "zurückliegenden", "bereits", "schon", "bisher", "seit", "zuletzt", "früher", "vorher",
    "städte", "städten", "kommunen", "gemeinden", "landkreise", "landkreisen", "behörden", "kunden", "auftraggeber",
    "auftraggebern", "verwaltungen", "projekte", "projekten", "vorhaben", "größenordnung", "größe",
  ])

  /// `muss in den vergangenen drei Jahren schon zwei Städte begleitet haben`: what the company did before.
  private func experience(in sentence: Sentence) -> Range<Int>? {
    guard sentence.has(Self.companies), sentence.has(Demanding.must), sentence.has(Self.past) else { return nil }
    let index = sentence.tokens.indices.first { index in
      guard sentence.tokens[index].folded == "haben", Participle.isOne(sentence[index - 1]) else { return false }
      return sentence[index + 1].map { $0.kind == .sign || ["und", "oder"].contains($0.folded) } ?? true
    }
    return index.map { ($0 - 1)..<($0 + 1) }
  }

  private static let staff: WordSet = [
    "mitarbeiter", "mitarbeitern", "mitarbeitende", "mitarbeitenden", "beschäftigte", "arbeitnehmer", "fachkräfte",
    "techniker", "angestellte",
  ]
  private static let employing: WordSet = [
    "beschäftigen", "beschäftigt", "verfügen", "verfügt", "beschäftigung", "haben",
  ]
  private static let right: WordSet = [
    "eignung", "eignungskriterien", "eignungsanforderungen", "teilnahmebedingungen", "eignungsnachweise",
  ]

  func hits(in text: LintText) -> [TextHit] {
    text.demands.filter { !text.headings[$0.block].contains(where: Self.right.contains) }.compactMap { sentence in
      guard !isOfSoftware(sentence), let range = range(in: sentence), !isStatutory(range, sentence) else { return nil }
      return hit(range, of: sentence, "found", sentence.words(range))
    }
  }

  /// `Die Software muss die Krankenkassen der Beschäftigten führen`: what is owed deals with such things.
  private func isOfSoftware(_ sentence: Sentence) -> Bool {
    guard let noun = sentence.tokens.prefix(3).first(where: { $0.isCapitalized && $0.folded.utf8.count > 3 }) else {
      return false
    }
    return Demanding.isAgent(noun) && !Self.companies.contains(noun) && !sentence.has(Self.companies)
  }

  /// De-Mail-G (section 18) demands the insurance of every provider: it is part of the service.
  private func isStatutory(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    sentence.tokens[range].contains { $0.folded.hasSuffix("haftpflichtversicherung") } && sentence.has(["de-mail-g"])
  }

  private func range(in sentence: Sentence) -> Range<Int>? {
    // `am Markt 1` is an address.
    if let match = Self.table.matches(in: sentence).first(where: { sentence[$0.range.upperBound]?.kind != .number }) {
      return match.range
    }
    if let index = sentence.first(of: Self.family) { return index..<(index + 1) }
    if let index = training(in: sentence) ?? turnover(in: sentence) { return index..<(index + 1) }
    if let range = experience(in: sentence) { return range }
    if let index = customers(in: sentence) { return index..<(index + 1) }
    if sentence.hasNumber, sentence.has(Demanding.agents), let verb = sentence.first(of: ["beschäftigen"]) {
      return verb..<(verb + 1)
    }
    // `muss fünf Einführungen aus den letzten drei Jahren vorweisen`
    if sentence.has(["vorweisen", "nachweisen", "vorzuweisen", "nachzuweisen"]), sentence.has(["jahren", "jahre"]),
      let index = sentence.first(of: ["letzten", "vergangenen", "zurückliegenden"])
    {
      return index..<(index + 1)
    }
    // `muss mindestens 20 Mitarbeiter beschäftigen`
    guard sentence.has(Self.employing), let index = sentence.first(of: Self.staff), sentence.hasNumber else {
      return nil
    }
    return index..<(index + 1)
  }
}
