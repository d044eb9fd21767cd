import Procurement

/// A word that admits no exception and names no test: `vollständig barrierefrei`, `lückenlos`, `jederzeit`.
struct AbsoluteWord: TextRule {
  static let info = LintInfo(
    "LT006",
    .warning,
    bases: LintBases.clear,
    facts: ["S-01"],
    example: "Der Versand muss vollständig barrierefrei bedienbar sein.",
    counterExample: "Der Versand muss nach dem Prüfbericht vollständig barrierefrei bedienbar sein."
  )

  private static let table = PhraseTable([
    "absolut~", "alle denkbaren", "alle erdenklichen", "alle möglichen", "aller art", "erdenklich~", "aller denkbaren",
    "jede denkbare", "jeder denkbaren", "ausfallsicher~",
    "absturzsicher~", "ausfallfrei~", "fehlerfrei~", "fehlerlos~", "fehlertolerant~", "hundertprozentig~",
    "100 % ig", "immer", "in jedem fall", "auf jeden fall", "in jeder hinsicht",
    "in vollem umfang", "im vollen umfang", "jederzeit", "jederzeitig~", "lückenlos~", "nahtlos~", "ohne ausnahme",
    "ohne einschränkung", "ohne einschränkungen", "ohne jede", "ohne jeden", "ohne jegliche", "ohne jeglichen",
    "zu jeder tages", "haftet dafür", "haften dafür", "frei von fehlern", "frei von mängeln", "frei von störungen",
    "durch nichts", "von niemandem", "gegen sämtliche", "jeder art", "jedweder art", "jeglicher art",
    "gegen jeden", "gegen jede", "gegen alle", "sämtliche denkbaren", "beliebig~", "egal", "ganz gleich",
    "gleich welche~", "kein einzig~", "keine einzig~",
    "keinen einzig~", "für immer", "auf ewig", "für alle zeit", "ein für alle mal", "jemals", "in keinem fall",
    "auf keinen fall", "keinesfalls", "zu keiner zeit",
    "zu keinem zeitpunkt", "um keinen preis", "in allen belangen", "unter gar keinen umständen",
    "unter irgendwelchen umständen", "immerzu", "allzeit",
    "stets", "störungsfrei~", "störungslos~", "tadellos~", "makellos~", "perfekt~", "uneingeschränkt~", "unbegrenzt~",
    "unbeschränkt~", "unterbrechungsfrei~", "unterbrechungslos~", "verzögerungsfrei~", "wartungsfrei~", "virenfrei~",
    "vollkommen~", "vollumfänglich~", "vollends", "völlig~", "zu jeder zeit", "zu jedem zeitpunkt", "zu 100 %",
    "zu 100 prozent", "100 % sicher", "absolut sicher", "hundert prozent", "keinerlei", "jegliche",
    "jeglichen", "jeglicher", "jedwede", "jedweder", "restlos~", "ausnahmslos~", "niemals", "nie",
    "unter allen umständen", "unter keinen umständen", "permanent~", "ständig~",
    "voll kompatibel", "voll funktionsfähig~", "beliebig viele", "beliebig vielen", "ununterbrochen~",
  ])
  /// `vollständig` before them promises more than any test shows.
  private static let whole = WordFamily([
    "barrierefrei~", "kompatibel", "automatisiert~", "automatisch~", "integriert~", "transparent~", "sicher~",
    "geschützt~", "verfügbar~", "redundant~", "abzubilden", "abgebildet", "abbilden", "abgedeckt", "abdecken",
    "abzudecken", "interoperabel", "konform~", "erfüllen", "erfüllt", "nachvollziehbar~", "unterstützen",
    "funktionsfähig~", "abwärtskompatibel", "intakt", "ausgeschlossen", "vermeiden", "verhindern",
  ])
  /// `alle` of them is more than anyone knows.
  private static let boundless = WordFamily([
    "mailprogrammen", "mailprogramme", "programmen", "smartphones", "clients", "mobilgeräten", "druckern",
    "browser", "browsern", "webbrowser", "webbrowsern", "endgeräte", "endgeräten", "betriebssysteme",
    "betriebssystemen", "dateiformate", "dateiformaten", "plattformen", "bildschirmgrößen", "vorschriften", "gesetze",
    "gesetzen", "eventualitäten", "angriffe", "angriffen", "fehler", "störungen", "wünsche",
  ])
  /// What nobody can rule out.
  private static let harm = WordFamily([
    "*angriff", "*angriffe", "*angriffen", "*angriffs", "*ausfall", "*ausfälle", "*verlust", "*verluste", "*verlusts",
    "*missbrauch", "*missbrauchs", "*schaden", "*schäden", "*fehler", "*störung", "*störungen", "*einblick",
    "unbefugte",
    "unbefugter", "unbefugten", "*zugriff", "*zugriffe", "*datenpanne", "*datenpannen", "*panne", "*pannen",
    "*verfälschung", "*manipulation", "*manipulationen", "*unterbrechung", "*unterbrechungen", "*irrtum",
    "*verwechslung", "*verwechslungen", "*sicherheitsvorfall", "*sicherheitsvorfälle", "*schadsoftware", "*virus",
    "*viren",
  ])
  private static let ruledOut = WordFamily([
    "ausschließen", "ausgeschlossen", "auszuschließen", "unmöglich", "wirkungslos", "abwehren", "abgewehrt",
    "abzuwehren", "verhindern", "verhindert", "unterbinden", "unterbunden", "scheitern", "scheitert", "gefeit",
    "gewappnet",
  ])
  private static let kinds: WordSet = [
    "browser", "gerät", "endgerät", "betriebssystem", "smartphone", "mailprogramm", "format", "dateiformat",
    "bildschirm", "webbrowser", "mobilgerät",
  ]
  private static let every: WordSet = ["jeder", "jeden", "jede", "jedes", "jedem", "jedweder", "jedweden", "jeglicher"]
  private static let mending = WordFamily(["beheb*", "vermeiden", "beseitig*", "behoben", "überstehen", "gewachsen"])
  private static let lost = WordFamily([
    "verloren", "verlorengeht", "verlorengehen", "abhanden", "abhandenkommt", "abhandenkommen", "verschwindet",
    "verschwinden", "ausfällt", "ausfallen", "versagt", "versagen", "unbeantwortet", "unbemerkt",
  ])
  private static let nothing: WordSet = ["nichts", "niemand", "kein", "keine", "keinen", "keiner", "nie", "niemals"]
  private static let tests: WordSet = [
    "gemessen", "messpunkt", "nachweis", "prüfbericht", "test", "tests", "prüfung", "prüfprotokoll", "testat",
  ]

  func hits(in text: LintText) -> [TextHit] {
    text.demands.filter { !$0.has(Self.tests) && !Self.isRight($0) && !isDenied($0) }.flatMap { sentence in
      let pairs = sentence.tokens.indices.compactMap { pair(at: $0, in: sentence) }
      let words = hits(of: Self.table, in: sentence).filter { !isBound($0, sentence) }
      // One word for one promise.
      let promises = words.isEmpty && pairs.isEmpty ? promise(in: sentence) : []
      return words + (pairs + promises).map { hit($0, of: sentence, "found", sentence.words($0)) }
    }
  }

  /// `jeder Angriff bleibt wirkungslos`, `dass ausgeschlossen ist, dass Unbefugte …`, `keine Nachricht verloren geht`.
  private func promise(in sentence: Sentence) -> [Range<Int>] {
    // `muss ausschließen, dass …`
    let certain = sentence.tokens.indices.first { index in
      [
        "ausschließen", "ausgeschlossen", "garantieren", "garantiert", "einstehen", "einsteht", "verbürgen", "bürgen",
      ].contains(sentence.tokens[index].folded)
        && sentence.tokens[(index + 1)...].prefix(3).contains { $0.folded == "dass" }
    }
    if let certain { return [certain..<(certain + 1)] }
    // `so absichern, dass ein Eindringen ausgeschlossen ist`
    let excluded = sentence.tokens.indices.first { index in
      ["ausgeschlossen", "unmöglich"].contains(sentence.tokens[index].folded)
        && sentence[index + 1].map { ["ist", "sind", "bleibt", "bleiben", "wird", "werden"].contains($0.folded) }
          ?? false
    }
    if let excluded, sentence.has(["dass"]), Demanding.obliges(sentence) { return [excluded..<(excluded + 2)] }
    if let index = sentence.first(of: Self.ruledOut), let harm = sentence.first(of: Self.harm) {
      let isDeed = sentence.tokens[..<harm].suffix(3).contains { Self.every.contains($0) }
      // `muss ausgeschlossen sein, dass Unbefugte …`; `muss … den Verlust … ausschließen`
      let isState = ["ausgeschlossen", "unmöglich", "ausschließen", "auszuschließen"].contains(
        sentence.tokens[index].folded
      )
      if isDeed || isState { return [index..<(index + 1)] }
    }
    guard let index = sentence.first(of: Self.lost), let first = sentence.first(of: Self.nothing), first < index else {
      return []
    }
    return [index..<(index + 1)]
  }

  private func pair(at index: Int, in sentence: Sentence) -> Range<Int>? {
    let token = sentence.tokens[index]
    guard !token.isQuoted, let next = sentence[index + 1] else { return nil }
    if ["vollständig", "voll"].contains(token.folded), Self.whole.contains(next) { return index..<(index + 2) }
    // `auf jedem Gerät`, `mit jedem Browser`
    if Self.every.contains(token), Self.kinds.contains(next),
      sentence[index - 1].map({ ["auf", "mit", "in", "unter", "von", "für"].contains($0.folded) }) ?? false,
      !(sentence[index + 2].map { ["der", "des", "in", "nach", ","].contains($0.folded) } ?? false)
    {
      return index..<(index + 2)
    }
    // `allen Browsern`, `alle gängigen Browser`; what an annex lists is known.
    guard ["alle", "allen", "aller", "sämtliche", "sämtlichen", "sämtlicher"].contains(token.folded),
      !sentence.has(["anlage", "abschnitt", "liste", "diese"]),
      let noun = [next, sentence[index + 2]].firstIndex(where: {
        $0.map { Self.boundless.contains($0) } ?? false
      })
    else { return nil }
    let isNoun =
      noun == 0 || !next.isCapitalized && next.kind == .word && !["übrigen", "anderen"].contains(next.folded)
    // `alle Störungen anzeigen` can be done, `alle Störungen vermeiden` cannot.
    let isHarm = [next, sentence[index + 2]].contains { $0.map { Self.harm.contains($0) } ?? false }
    if isHarm, !sentence.has(Self.ruledOut), !sentence.has(Self.mending) { return nil }
    let isOpen =
      !(sentence[index + noun + 2].map { ["der", "des", "dieser", "nach", ","].contains($0.folded) } ?? false)
    return isNoun && isOpen ? index..<(index + noun + 2) : nil
  }

  /// `in jedem Fall spätestens 4 Stunden`: the figure is the test.
  private func isBound(_ hit: TextHit, _ sentence: Sentence) -> Bool {
    let next = sentence.tokens.first { $0.range.lowerBound >= hit.range.upperBound }
    // `jederzeit widerruflich` is a word of the law.
    if next.map({ $0.folded.hasPrefix("widerruf") || $0.folded.hasPrefix("künd") }) ?? false { return true }
    // `ständig bei höchstens 7 °C`, `immer dann`, `nie mehr als 80 kg`, `beliebiger Länge bis 200 Zeichen`
    let near = sentence.tokens.filter { $0.range.lowerBound >= hit.range.upperBound }.prefix(4)
    if near.contains(where: { $0.kind == .number }), near.contains(where: { Self.bounds.contains($0) }) { return true }
    if next?.folded == "dann" { return true }
    if next.map({ ["spätestens", "mindestens", "höchstens"].contains($0.folded) }) ?? false { return true }
    // `zeitlich unbegrenztes Recht zur Nutzung`: how far a right goes.
    let before = sentence.tokens.last { $0.range.upperBound <= hit.range.lowerBound }
    // `zu jeder Art von Nutzerdaten` counts kinds; `Fälschungen jeder Art` promises.
    if hit.message.arguments.first?.lowercased() == "jeder art", before?.isCapitalized != true { return true }
    return before.map { ["zeitlich", "räumlich", "inhaltlich", "örtlich"].contains($0.folded) } ?? false
  }

  private static let bounds: WordSet = ["bei", "höchstens", "mindestens", "mehr", "bis", "unter", "über", "zwischen"]

  /// A denial: `ist nicht verpflichtet, jederzeit zu antworten`.
  private func isDenied(_ sentence: Sentence) -> Bool {
    sentence.has(["nicht"]) && sentence.has(["verpflichtet", "verlangt", "fordert", "erwartet", "gefordert"])
  }

  /// `Die Stadt kann jederzeit …`: a right that is meant without exception.
  private static func isRight(_ sentence: Sentence) -> Bool {
    (sentence.has(Demanding.can) || sentence.has(["darf", "dürfen", "berechtigt"])) && !Demanding.obliges(sentence)
      && (Buyer.speaks(in: sentence) || !sentence.has(["nicht", "niemals", "nie", "kein", "keine", "keinen"]))
  }
}
