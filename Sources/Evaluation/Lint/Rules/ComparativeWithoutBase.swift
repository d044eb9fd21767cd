import Procurement

/// `schneller`, `besser`, `höher`, and nobody says than what.
struct ComparativeWithoutBase: TextRule {
  static let info = LintInfo(
    "LT007",
    .warning,
    bases: LintBases.clear,
    facts: ["S-01"],
    example: "Der Auftragnehmer muss einen besseren Service bieten.",
    counterExample: "Der Auftragnehmer muss mehr als 99,5 Prozent bieten und höher als der Wert im Preisblatt liegen."
  )

  /// Comparatives whatever stands behind them.
  private static let certain = PhraseTable([
    "besser~", "höher~", "höherwertig~", "kürzer~", "länger~", "größer~", "stärker~", "schwächer~",
    "gesteigert~", "verbessert~", "optimiert~", "verringert~", "reduziert~", "verkürzt~", "beschleunigt~",
    "vermindert~", "erhöhte", "erhöhten", "erhöhter", "erhöhtes", "weniger", "optimierter~",
  ])
  /// Bare and before a noun they may be a plain adjective: `ein schneller Zugang`.
  private static let doubtful = PhraseTable([
    "schneller~", "rascher~", "geringer~", "niedriger~", "einfacher~", "leichter~", "sicherer~", "effizienter~",
    "günstiger~", "komfortabler~", "umfangreicher~", "zuverlässiger~", "leistungsfähiger~", "moderner~", "kleiner~",
    "übersichtlicher~", "genauer~", "breiter~", "flexibler~", "häufiger~", "wirtschaftlicher~", "stabiler~",
    "zügiger~", "bequemer~", "robuster~", "feiner~", "dichter~", "tiefer~", "weiterreichend~", "kostengünstiger~",
    "verständlicher~", "attraktiver~", "seltener~",
  ])
  private static let nouns = WordFamily([
    "verbesserung", "steigerung", "verkürzung", "reduzierung", "reduktion", "beschleunigung", "minimierung",
    "optimierung", "erhöhung", "senkung", "verringerung", "entlastung",
  ])
  private static let verbs = WordFamily([
    "reduzieren", "senken", "verringern", "verkürzen", "steigern", "verbessern", "beschleunigen", "minimieren",
    "optimieren", "erleichtern", "vereinfachen", "sinken", "steigen", "zunehmen", "nachlassen", "entlasten",
  ])
  private static let achieving = WordFamily([
    "erreich*", "erziel*", "bewirk*", "sicherstell*", "sicherzustellen", "gewährleist*", "anzustreben", "anstreben",
    "angestrebt", "erwart*",
  ])
  /// Fixed expressions that compare nothing.
  private static let fixed: WordSet = [
    "sekunden", "minuten", "stunden", "tage", "gewalt", "dienst", "dienstes", "schutzbedarf", "schutzbedarfs", "oder",
    "bildung", "lehranstalt", "hand",
  ]

  func hits(in text: LintText) -> [TextHit] {
    text.demands.filter { !hasBase($0, in: text) }.flatMap { sentence in
      let base = sentence.first(of: ["als"])
      let bare = Self.doubtful.matches(in: sentence).map(\.range).filter { !Self.isPlain($0.lowerBound, sentence) }
        .map { hit($0, of: sentence, "found", sentence.words($0)) }
      let known = (hits(of: Self.certain, in: sentence) + bare).filter { !isFixed($0, sentence) }
      let formed = sentence.tokens.indices.first { index in
        isFormed(at: index, in: sentence) && !Self.certain.isFound(in: sentence.stretch(index..<(index + 1)))
      }
      let others =
        known.isEmpty ? formed.map { hit($0..<($0 + 1), of: sentence, "found", sentence.tokens[$0].text) } : nil
      // `als` behind the word is its base; `mehr als drei Anhänge … in kürzerer Zeit` has one for the number only.
      let isBased = { (hit: TextHit) in
        base.map { sentence.tokens[$0].range.lowerBound > hit.range.lowerBound } ?? false
      }
      return (known + [others].compactMap(\.self) + changes(in: sentence)).filter {
        !isBased($0) && !isChoice($0, sentence)
      }
    }
  }

  /// Adjectives and pronouns that end like a comparative.
  private static let alike = WordFamily([
    "ander*", "mittler*", "unsicher*", "obere*", "besonder*", "bitter*", "düster*", "erster*", "finster*", "heiter*",
    "hinter*", "ihrer*", "inner*",
    "integer*", "lecker*", "letzter*", "locker*", "mager*", "mehrer*", "mitter*", "munter*", "nieder*", "nüchtern*",
    "näher*", "ober*", "sauber*", "sicher*", "spröd*", "tapfer*", "teuer*", "unser*", "unter*", "vorder*", "weiter*",
    "wieder*", "äußer*", "früher*", "später*", "neuer*", "älter*", "immer", "aber", "oder", "über", "vorher", "bisher",
    "daher", "jeder", "leider", "immerzu", "hierher", "woher", "nachher", "seither", "einander", "voneinander",
    "untereinander", "nebeneinander", "miteinander", "hintereinander", "selber", "dieser", "jener", "welcher",
    "solcher",
    "einer", "keiner", "seiner", "meiner", "deiner", "euer", "hier", "dafür", "hinüber", "gegenüber", "darüber",
    "hierüber", "worüber", "darunter", "hierunter", "worunter", "jederzeit", "sonder*", "schwer*", "dauer*", "minder*",
    "voller", "aller", "vieler", "weniger", "mehr*", "ehr*", "leer*", "klar*", "wahr*", "quer*", "schwanger*",
    "ungeheur*",
    "fordern*", "ferner", "sodann", "extern*", "intern*", "modern*", "eher", "nochmals", "super", "polymer*",
  ])

  /// `flüssiger laufen`, `hochwertigere Zutaten`: the form alone tells it, before a verb or declined before a noun.
  private func isFormed(at index: Int, in sentence: Sentence) -> Bool {
    let token = sentence.tokens[index]
    guard token.kind == .word, !token.isCapitalized, !token.isQuoted, token.folded.utf8.count > 5,
      Demanding.obliges(sentence), !Self.alike.contains(token), !VagueWords.families.contains(token),
      let next = sentence[index + 1]
    else { return false }
    let word = token.folded
    if next.isCapitalized {
      return word.utf8.count > 6 && !word.hasSuffix("ieren")
        && ["ere", "eren", "erer", "eres", "erem"].contains(where: word.hasSuffix)
    }
    // Before a verb that ends the clause.
    guard
      ["iger", "licher", "samer", "barer", "voller", "ender", "ierter", "enter", "anter", "reicher", "ärmer", "ischer"]
        .contains(where: word.hasSuffix),
      next.kind == .word, next.folded.hasSuffix("n") || next.folded.hasSuffix("t")
    else { return false }
    return sentence[index + 2].map { $0.kind == .sign || ["und", "oder"].contains($0.folded) } ?? true
  }

  /// `muss die Kosten senken`, `ist eine Verbesserung der Antwortzeiten zu erreichen`.
  private func changes(in sentence: Sentence) -> [TextHit] {
    guard !sentence.hasNumber else { return [] }
    // `lässt sich heben und senken` and `Steigen die Pegel` change nothing of the service.
    let changing = sentence.first(of: Self.verbs).flatMap { sentence.tokens[$0].isCapitalized ? nil : $0 }
    let verb = sentence.has(Demanding.must) && !sentence.has(["nicht", "lassen", "lässt", "indem"]) ? changing : nil
    let noun = sentence.has(Self.achieving) ? sentence.first(of: Self.nouns) : nil
    // `mehr Komfort bieten`; `nicht mehr` and `mehr als` compare nothing or have their base.
    let more = sentence.tokens.indices.first { index in
      sentence.tokens[index].folded == "mehr" && sentence[index + 1]?.isCapitalized ?? false
        && !["nicht", "kein", "keine", "keinen", "und", "oder", "vieles", "desto"].contains(sentence[index - 1]?.folded)
    }
    return [verb, noun, more].compactMap(\.self).map {
      hit($0..<($0 + 1), of: sentence, "found", sentence.tokens[$0].text)
    }
  }

  /// What is ruled out needs none.
  ///
  /// A base is behind `als`, or a figure here or in the sentence before.
  private func hasBase(_ sentence: Sentence, in text: LintText) -> Bool {
    if sentence.has(["ohne", "kein", "keine", "keinen", "je", "desto", "beiden", "angebot", "angebote"]) {
      return true
    }
    if QuantityMention.hasFigure(sentence) { return true }
    // `Ein höherer Wert …` behind the figure; `in kürzerer Zeit` compares with something else.
    let words = Self.certain.matches(in: sentence) + Self.doubtful.matches(in: sentence)
    let isSubject = words.contains { $0.range.lowerBound < sentence.tokens.startIndex + 4 }
    return isSubject && text.neighbour(of: sentence, -1).map(QuantityMention.hasFigure) ?? false
  }

  /// Whether a comparative stands in `sentence`.
  static func isFound(in sentence: Sentence) -> Bool { certain.isFound(in: sentence) || doubtful.isFound(in: sentence) }

  /// Whether the word at `index` compares, whatever it compares with.
  static func isComparative(at index: Int, in sentence: Sentence) -> Bool {
    doubtful.matches(in: sentence).contains { $0.range.contains(index) } && !isPlain(index, sentence)
  }

  /// `ein schneller Zugang`: the ending of a plain adjective, and no comparative.
  private static func isPlain(_ index: Int, _ sentence: Sentence) -> Bool {
    guard sentence.tokens[index].folded.hasSuffix("er"),
      !sentence.tokens[index].folded.hasSuffix("erer") || sentence.tokens[index].folded == "sicherer",
      let next = sentence[index + 1]
    else { return false }
    return next.isCapitalized
      || ["und", ","].contains(next.folded) && (sentence[index + 2]?.folded.hasSuffix("er") ?? false)
  }

  /// `gilt der strengere Wert oder die kürzere Frist`: two are there to be compared.
  private func isChoice(_ hit: TextHit, _ sentence: Sentence) -> Bool {
    let before = sentence.tokens.last { $0.range.upperBound <= hit.range.lowerBound }
    return before.map { ["der", "die", "das", "den"].contains($0.folded) } ?? false
      && sentence.has(["gilt", "gelten", "maßgeblich", "maßgebend", "vor", "entscheidet"])
  }

  private func isFixed(_ hit: TextHit, _ sentence: Sentence) -> Bool {
    let next = sentence.tokens.first { $0.range.lowerBound >= hit.range.upperBound }
    if next.map({ Self.fixed.contains($0) || $0.kind == .number }) ?? false { return true }
    // `so weniger`, `nicht mehr oder weniger`
    return sentence.tokens.last { $0.range.upperBound <= hit.range.lowerBound }.map {
      ["oder", "umso"].contains($0.folded)
    }
      ?? false
  }
}
