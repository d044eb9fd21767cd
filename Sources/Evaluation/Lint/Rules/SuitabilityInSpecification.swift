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
    "deckungssumme", "durchschnittlich~ mitarbeiterzahl", "anzahl der beschäftigten", "jährlich~ mittel",
  ])
  private static let family = WordFamily([
    "referenz", "referenzen", "referenzprojekt*", "referenzauftr*", "referenzkund*", "referenzlist*",
    "referenznachweis*", "referenzschreiben", "referenzangabe*", "*jahresumsatz", "*jahresumsätze", "bilanz",
    "bilanzen",
    "handelsregister*", "bonität*", "bankauskunft", "bankerklärung", "*haftpflichtversicherung", "*haftpflicht",
    "*haftpflichtversicherungen", "unbedenklichkeitsbescheinigung*", "*berufserfahrung", "mitarbeiterzahl",
    "*präqualifikation*", "gewerbezentralregister*", "jahresabschluss*", "jahresabschlüsse*",
    "führungszeugnis*", "gewerbeanmeldung*", "eigenkapital*", "insolvenzerklärung*", "meisterbrief*",
    "berufsqualifikation",
    "mindestumsatz*", "umsatznachweis*", "*befähigungsnachweis", "hochschulabschluss", "berufsabschluss",
    "krankenkassen*", "sozialversicherungsbeitr*", "berufsgenossenschaft*", "fachhochschulabschluss",
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
      ["auftraggeber", "kunden", "kommunen", "referenzkunden", "behörden", "aufträge", "projekte"]
        .contains(sentence.tokens[index].folded)
        && sentence.tokens[..<index].suffix(3).contains { $0.kind == .number || NumberWords.values[$0] != nil }
    }
  }

  private static let staff: WordSet = [
    "mitarbeiter", "mitarbeitern", "mitarbeitende", "mitarbeitenden", "beschäftigte", "arbeitnehmer", "fachkräfte",
    "techniker", "angestellte",
  ]
  private static let employing: WordSet = ["beschäftigen", "beschäftigt", "verfügen", "verfügt", "beschäftigung"]
  private static let right: WordSet = [
    "eignung", "eignungskriterien", "eignungsanforderungen", "teilnahmebedingungen", "eignungsnachweise",
  ]

  func hits(in text: LintText) -> [TextHit] {
    text.demands.filter { !text.headings[$0.block].contains(where: Self.right.contains) }.compactMap { sentence in
      guard let range = range(in: sentence), !isStatutory(range, sentence) else { return nil }
      return hit(range, of: sentence, "found", sentence.words(range))
    }
  }

  /// De-Mail-G (section 18) demands the insurance of every provider: it is part of the service.
  private func isStatutory(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    sentence.tokens[range].contains { $0.folded.hasSuffix("haftpflichtversicherung") } && sentence.has(["de-mail-g"])
  }

  private func range(in sentence: Sentence) -> Range<Int>? {
    if let match = Self.table.matches(in: sentence).first { return match.range }
    if let index = sentence.first(of: Self.family) { return index..<(index + 1) }
    if let index = training(in: sentence) ?? turnover(in: sentence) { return index..<(index + 1) }
    if let index = customers(in: sentence) { return index..<(index + 1) }
    if sentence.hasNumber, sentence.has(Demanding.agents), let verb = sentence.first(of: ["beschäftigen"]) {
      return verb..<(verb + 1)
    }
    // `muss mindestens 20 Mitarbeiter beschäftigen`
    guard sentence.has(Self.employing), let index = sentence.first(of: Self.staff), sentence.hasNumber else {
      return nil
    }
    return index..<(index + 1)
  }
}
