import Procurement

/// A list that goes on: `usw.`, `z. B.`, `unter anderem`.
struct OpenList: TextRule {
  static let info = LintInfo(
    "LT005",
    .error,
    bases: LintBases.clear,
    facts: ["S-01"],
    example: "Der Bericht muss die Verfügbarkeit, die Störungen usw. enthalten.",
    counterExample: "Der Bericht muss die Verfügbarkeit und die Störungen enthalten."
  )

  private static let table = PhraseTable([
    "etc.", "etc", "et cetera", "usw.", "usw", "usf.", "pp.", "u. a. m.", "u. a.", "u. ä.", "u. ä. m.", "u. v. m.",
    "u. v. a. m.", "u. dgl.", "u. dgl. m.", "o. dgl.", "o. ä.",
    "beispielhaft~", "exemplarisch~", "unter anderem", "und ähnlich~", "oder ähnlich~", "sowie ähnlich~",
    "und dergleichen", "oder dergleichen", "sowie dergleichen", "und dgl.", "oder dgl.", "und so weiter",
    "und so fort",
    "und weitere", "und weiteren", "und weiterer", "und weiteres", "sowie weitere", "sowie weiteren",
    "sowie weiterer", "sowie weiteres", "und vieles mehr",
    "und viele~ weitere", "und vieles andere", "und mehr", "und alle weiteren", "und vergleichbar~",
    "sowie vergleichbar~", "alle damit verbundenen", "alle dazugehörigen", "alle sonstigen", "alle weiteren",
    "sonstiger leistungen",
    "sonstige leistungen", "weitere … nicht genannte", "weitere … nicht aufgeführte",
    "weitere … nicht genannten", "nicht abschließend~", "nicht erschöpfend~",
    "keine abschließende aufzählung", "ohne anspruch auf vollständigkeit", "und co.", "bzw. ähnlich~",
  ])
  /// Words that open a list: beside a duty only, for a tale may give examples.
  private static let openers = PhraseTable([
    "z. b.", "zum beispiel", "beispielsweise", "bspw.", "insbesondere", "insb.", "insbes.", "vor allem", "v. a.",
    "in erster linie", "hauptsächlich", "vornehmlich", "wie etwa", "etwa folgende",
  ])
  private static let others = PhraseTable([
    "und andere", "und anderen", "und anderer", "und anderes", "sowie andere", "sowie anderen", "sowie anderer",
    "und sonstig~", "sowie sonstig~", "oder sonstig~",
  ])
  private static let dots: WordSet = ["…", "..."]
  /// Outside of the demands they tell that a duty is opened.
  private static let scope = WordFamily([
    "*leistung", "*leistungen", "*leistungsumfang", "umfang", "umfasst", "umfassen", "beinhaltet", "gehören", "gehört",
    "*lieferumfang", "gegenstand", "erstreckt", "aufgaben", "arbeiten", "*beschaffung", "*auftrag",
  ])

  func hits(in text: LintText) -> [TextHit] {
    text.prose.filter { isOfDuties($0, in: text) && !text.isProcedure[$0.block] }.flatMap { sentence in
      let others = hits(of: Self.others, in: sentence).filter {
        !isComparison($0, sentence) && !sentence.has(["nicht", "keine", "kein"])
      }
      let openers = isTale(sentence, in: text) ? [] : hits(of: Self.openers, in: sentence)
      return (hits(of: Self.table, in: sentence) + openers + others).map { weighed($0, sentence) } + words(in: sentence)
    }
  }

  private func isOfDuties(_ sentence: Sentence, in text: LintText) -> Bool {
    if Definition.isOne(sentence) { return false }
    return !text.isBackground[sentence.block] || Demanding.obliges(sentence) || sentence.has(Self.scope)
      || sentence.has(Demanding.agents)
  }

  /// What is told, and demands nothing of anyone: examples do no harm there.
  private func isTale(_ sentence: Sentence, in text: LintText) -> Bool {
    if Demanding.obliges(sentence) || sentence.has(Demanding.should) || sentence.has(Demanding.agents) { return false }
    if sentence.has(Self.scope) || PresentPassive.duty(in: sentence) != nil { return false }
    if Buyer.speaks(in: sentence) || Buyer.isAboutPeople(sentence) { return true }
    if case .paragraph = text.draft.blocks[sentence.block].kind { return true }
    return false
  }

  /// `und andere als fehlerhaft erkannte Vorgänge`.
  private func isComparison(_ hit: TextHit, _ sentence: Sentence) -> Bool {
    sentence.tokens.first { $0.range.lowerBound >= hit.range.upperBound }?.folded == "als"
  }

  /// A list that only says more of what is owed anyway does less harm outside of a duty.
  private func weighed(_ hit: TextHit, _ sentence: Sentence) -> TextHit {
    var hit = hit
    if !Demanding.obliges(sentence) { hit.severity = .warning }
    return hit
  }

  /// Dots, and words that open a list behind a comma only: `, etwa Anmeldungen`, `, namentlich Anmeldungen`.
  private func words(in sentence: Sentence) -> [TextHit] {
    sentence.tokens.indices.filter { index in
      let token = sentence.tokens[index]
      if token.isQuoted { return false }
      if Self.dots.contains(token.text) { return true }
      guard ["etwa", "namentlich", "darunter"].contains(token.folded), let next = sentence[index + 1] else {
        return false
      }
      if ["weil", "wenn", "dass", "indem", "wo", "bei"].contains(next.folded) { return false }
      return sentence[index - 1]?.text == "," && next.kind == .word && NumberWords.values[next] == nil
    }
    .map { hit($0..<($0 + 1), of: sentence, "found", sentence.tokens[$0].text) }
  }
}
