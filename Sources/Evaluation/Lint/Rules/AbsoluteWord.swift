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
    "100%ig~", "100-prozentig~", "100 %ig", "immer", "in jedem fall", "auf jeden fall", "in jeder hinsicht",
    "in vollem umfang", "im vollen umfang", "jederzeit", "jederzeitig~", "lückenlos~", "nahtlos~", "ohne ausnahme",
    "ohne einschränkung", "ohne einschränkungen", "ohne jede", "ohne jeden", "ohne jegliche", "ohne jeglichen",
    "sämtliche denkbaren", "sämtliche", "sämtlicher", "sämtlichen",
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
    "abzudecken", "interoperabel", "konform~", "erfüllen", "erfüllt", "zu erfüllen", "nachvollziehbar~", "unterstützen",
    "funktionsfähig~", "abwärtskompatibel", "intakt", "ausgeschlossen",
  ])
  /// `alle` of them is more than anyone knows.
  private static let boundless = WordFamily([
    "browser", "browsern", "webbrowser", "webbrowsern", "endgeräte", "endgeräten", "betriebssysteme",
    "betriebssystemen", "dateiformate", "dateiformaten", "plattformen", "bildschirmgrößen", "vorschriften", "gesetze",
    "gesetzen", "eventualitäten", "angriffe", "angriffen", "fehler", "störungen", "wünsche",
  ])
  private static let tests: WordSet = [
    "gemessen", "messpunkt", "nachweis", "prüfbericht", "test", "tests", "prüfung", "prüfprotokoll", "testat",
  ]

  func hits(in text: LintText) -> [TextHit] {
    text.demands.filter { !$0.has(Self.tests) && !Self.isRight($0) && !isDenied($0) }.flatMap { sentence in
      let pairs = sentence.tokens.indices.compactMap { pair(at: $0, in: sentence) }
      return hits(of: Self.table, in: sentence).filter { !isBound($0, sentence) }
        + pairs.map { hit($0, of: sentence, "found", sentence.words($0)) }
    }
  }

  private func pair(at index: Int, in sentence: Sentence) -> Range<Int>? {
    let token = sentence.tokens[index]
    guard !token.isQuoted, let next = sentence[index + 1] else { return nil }
    if ["vollständig", "voll"].contains(token.folded), Self.whole.contains(next) { return index..<(index + 2) }
    // `allen Browsern`, `alle gängigen Browser`; what an annex lists is known.
    guard ["alle", "allen", "aller"].contains(token.folded), !sentence.has(["anlage", "abschnitt", "liste", "diese"]),
      let noun = [next, sentence[index + 2]].firstIndex(where: {
        $0.map { Self.boundless.contains($0) } ?? false
      })
    else { return nil }
    let isNoun = noun == 0 || !next.isCapitalized && next.kind == .word
    let isOpen =
      !(sentence[index + noun + 2].map { ["der", "des", "dieser", "nach", ","].contains($0.folded) } ?? false)
    return isNoun && isOpen ? index..<(index + noun + 2) : nil
  }

  /// `in jedem Fall spätestens 4 Stunden`: the figure is the test.
  private func isBound(_ hit: TextHit, _ sentence: Sentence) -> Bool {
    let next = sentence.tokens.first { $0.range.lowerBound >= hit.range.upperBound }
    return next.map { ["spätestens", "mindestens", "höchstens"].contains($0.folded) } ?? false
  }

  /// A denial: `ist nicht verpflichtet, jederzeit zu antworten`.
  private func isDenied(_ sentence: Sentence) -> Bool { sentence.has(["nicht"]) && sentence.has(["verpflichtet"]) }

  /// `Die Stadt kann jederzeit …`: a right that is meant without exception.
  private static func isRight(_ sentence: Sentence) -> Bool {
    (sentence.has(Demanding.can) || sentence.has(["darf", "dürfen", "berechtigt"])) && !Demanding.obliges(sentence)
      && (Buyer.speaks(in: sentence) || !sentence.has(["nicht", "niemals", "nie"]))
  }
}
