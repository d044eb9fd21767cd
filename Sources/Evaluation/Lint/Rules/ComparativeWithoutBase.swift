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
    "optimieren", "erleichtern", "vereinfachen",
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
      let bare = Self.doubtful.matches(in: sentence).map(\.range).filter { !Self.isPlain($0.lowerBound, sentence) }
        .map { hit($0, of: sentence, "found", sentence.words($0)) }
      return (hits(of: Self.certain, in: sentence) + bare).filter { !isFixed($0, sentence) } + changes(in: sentence)
    }
  }

  /// `muss die Kosten senken`, `ist eine Verbesserung der Antwortzeiten zu erreichen`.
  private func changes(in sentence: Sentence) -> [TextHit] {
    guard !sentence.hasNumber else { return [] }
    let verb = sentence.has(Demanding.must) && !sentence.has(["nicht"]) ? sentence.first(of: Self.verbs) : nil
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
    if sentence.has(["als"]) || QuantityMention.hasFigure(sentence) { return true }
    return text.neighbour(of: sentence, -1).map(QuantityMention.hasFigure) ?? false
  }

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

  private func isFixed(_ hit: TextHit, _ sentence: Sentence) -> Bool {
    let next = sentence.tokens.first { $0.range.lowerBound >= hit.range.upperBound }
    if next.map({ Self.fixed.contains($0) }) ?? false { return true }
    // `so weniger`, `nicht mehr oder weniger`
    return sentence.tokens.last { $0.range.upperBound <= hit.range.lowerBound }.map {
      ["oder", "umso"].contains($0.folded)
    }
      ?? false
  }
}
