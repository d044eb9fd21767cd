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
    "keine abschließende aufzählung", "und was", "sowie was", "oder was", "und alles was", "und alles , was",
    "und alles andere", "und alles weitere", "sowie alles", "und verwandt~", "und artverwandt~",
    "und die üblichen", "und die sonst", "und andere mehr", "und anderes mehr", "und alle anderen",
    "sowie alle anderen",
    "und dem gleich~", "und gleichartig~", "sowie gleichartig~", "und gleichzustellend~", "und dem gleichzustellend~",
    "und derlei", "oder derlei", "und derartig~", "oder derartig~", "sowie derartig~", "und solche", "und manches",
    "und vieles",
    "und was sonst", "oder anderes", "und den üblichen", "und der üblichen", "sowie die üblichen", "sowie üblich~",
    "was immer", "was auch immer", "welche auch immer", "samt allem", "mitsamt allem", "nebst allem",
    "und dazugehörig~", "und gegebenenfalls weitere", "und ggf. weitere", "nur beispiele", "als beispiele",
    "als beispiel",
    "ohne anspruch auf vollständigkeit", "und co.", "bzw. ähnlich~",
  ])
  /// Words that open a list: beside a duty only, for a tale may give examples.
  private static let openers = PhraseTable([
    "z. b.", "zum beispiel", "beispielsweise", "bspw.", "insbesondere", "insb.", "insbes.", "vor allem", "v. a.",
    "in erster linie", "hauptsächlich", "vornehmlich", "wie etwa", "etwa folgende",
  ])
  private static let others = PhraseTable([
    "und|sowie|oder mit|in|für|auf|bei|von|an|zu|aus|über|durch|per anderen|weiteren|sonstigen|ähnlichen|vergleichbaren",
    "und andere", "und anderen", "und anderer", "und anderes", "sowie andere", "sowie anderen", "sowie anderer",
    "und sonstig~", "sowie sonstig~", "oder sonstig~",
  ])
  /// The last item of a list, which leaves it open.
  private static let leftovers = WordFamily([
    "ähnlich~", "sonstig~", "vergleichbar~", "andere", "weitere", "übrige", "verwandte", "dergleichen", "alles",
    "sonstiges", "usw", "etc", "was",
  ])
  private static let dots: WordSet = ["…", "..."]
  /// Outside of the demands they tell that a duty is opened.
  private static let scope = WordFamily([
    "*leistung", "*leistungen", "*leistungsumfang", "umfang", "umfasst", "umfassen", "beinhaltet", "gehören", "gehört",
    "*lieferumfang", "gegenstand", "erstreckt", "aufgaben", "arbeiten", "*beschaffung", "*auftrag",
  ])

  func hits(in text: LintText) -> [TextHit] {
    text.prose.filter { isOfDuties($0, in: text) && !text.isProcedure[$0.block] }.flatMap { sentence in
      let table = hits(of: Self.table, in: sentence).filter { !isBound($0, sentence) }
      let others = hits(of: Self.others, in: sentence).filter {
        !isComparison($0, sentence) && !isEqual($0, sentence) && !sentence.has(["nicht", "keine", "kein"])
      }
      // `insbesondere muss er …` opens no list.
      let openers =
        isTale(sentence, in: text)
        ? []
        : hits(of: Self.openers, in: sentence).filter { hit in
          let next = sentence.tokens.first { $0.range.lowerBound >= hit.range.upperBound }
          return !(next.map { Demanding.modals.contains($0) } ?? false)
        }
      var found = table + openers + others
      if let rest = leftover(in: sentence, of: text) {
        found.append(hit(rest, of: sentence, "found", sentence.words(rest)))
      }
      return found.map { weighed($0, sentence) } + words(in: sentence, isOpen: !found.isEmpty)
    }
  }

  /// `- ähnliche Anliegen aus den anderen Ämtern`: an item of its own.
  private func leftover(in sentence: Sentence, of text: LintText) -> Range<Int>? {
    guard case .item = text.draft.blocks[sentence.block].kind, !Demanding.obliges(sentence),
      text.sentences(of: sentence.block).first?.range == sentence.range,
      let first = sentence.tokens.first, Self.leftovers.contains(first),
      let next = sentence[sentence.tokens.startIndex + 1],
      first.folded == "was"
        ? ["sonst", "noch", "außerdem", "immer", "darüber"].contains(next.folded)
        : next.isCapitalized || next.folded == ","
    else { return nil }
    return sentence.tokens.startIndex..<(sentence.tokens.startIndex + 2)
  }

  private func isOfDuties(_ sentence: Sentence, in text: LintText) -> Bool {
    if Definition.isOne(sentence) { return false }
    return !text.isBackground[sentence.block] || Demanding.obliges(sentence) || sentence.has(Self.scope)
      || sentence.has(Demanding.agents)
  }

  /// What is told, and demands nothing of anyone: examples do no harm there.
  private func isTale(_ sentence: Sentence, in text: LintText) -> Bool {
    if Demanding.obliges(sentence) || sentence.has(Demanding.should) { return false }
    // `werden heute vor allem vom Standesamt abgerufen`
    if sentence.has(["heute", "derzeit", "bisher", "bislang", "zurzeit", "gegenwärtig"]) { return true }
    if sentence.has(Demanding.agents) { return false }
    if sentence.has(Self.scope) || PresentPassive.duty(in: sentence) != nil { return false }
    if Buyer.speaks(in: sentence) || Buyer.isAboutPeople(sentence) { return true }
    if case .paragraph = text.draft.blocks[sentence.block].kind { return true }
    return false
  }

  /// `500 und mehr Empfänger`: a number with its bound.
  private func isBound(_ hit: TextHit, _ sentence: Sentence) -> Bool {
    if sentence.tokens.last(where: { $0.range.upperBound <= hit.range.lowerBound })?.kind == .number { return true }
    let words = hit.message.arguments.first?.lowercased() ?? ""
    let rest = sentence.tokens.filter { $0.range.lowerBound >= hit.range.upperBound }
    // `und was vereinbart wurde` goes on with a question, `und was sonst noch anfällt` with a list.
    if words.hasSuffix(" was") { return !rest.contains { Self.remaining.contains($0) } }
    guard words.contains("weitere") else { return false }
    // `12 Monate und weitere 6 Monate`, `alle weiteren in Anlage 2 genannten Stellen`
    return rest.first?.kind == .number || rest.first.map { NumberWords.values[$0] != nil } ?? false
      || rest.prefix(6).contains {
        ["genannten", "aufgeführten", "bezeichneten", "genannte", "nach"].contains($0.folded)
      }
  }

  private static let remaining: WordSet = [
    "sonst", "noch", "immer", "anfällt", "dazugehört", "gebraucht", "üblich", "nötig", "dazu", "außerdem",
  ]

  /// `Zertifikate und andere gleichwertige Nachweise`: what is equal is admitted, and no list goes on.
  private func isEqual(_ hit: TextHit, _ sentence: Sentence) -> Bool {
    sentence.tokens.first { $0.range.lowerBound >= hit.range.upperBound }?.folded.hasPrefix("gleichwertig") ?? false
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

  /// `Ereignisse wie Anmeldung oder Löschen`: examples of what is demanded.
  private func isExample(_ index: Int, in sentence: Sentence) -> Bool {
    let isLikeness = sentence.tokens[..<index].suffix(5).contains { token in
      ["ebenso", "so", "dieselbe", "dieselben", "derselben", "denselben"].contains(token.folded)
        || token.folded.hasPrefix("gleich")
    }
    guard !isLikeness, Demanding.obliges(sentence), let noun = sentence[index - 1], noun.isCapitalized,
      noun.kind == .word,
      ["e", "en", "er", "n", "s"].contains(where: noun.folded.hasSuffix),
      let first = sentence[index + 1], first.isCapitalized, first.kind == .word
    else { return false }
    return sentence.tokens[(index + 2)...].prefix(5).contains { [",", "oder", "und"].contains($0.folded) }
  }

  /// Dots, and words that open a list behind a comma only: `, etwa Anmeldungen`, `, namentlich Anmeldungen`.
  ///
  /// Where the list is open already, examples in it tell nothing new.
  private func words(in sentence: Sentence, isOpen: Bool) -> [TextHit] {
    sentence.tokens.indices.filter { index in
      let token = sentence.tokens[index]
      if token.isQuoted { return false }
      if Self.dots.contains(token.text) { return true }
      guard ["etwa", "namentlich", "darunter", "wie"].contains(token.folded), let next = sentence[index + 1] else {
        return false
      }
      if token.folded == "wie" { return !isOpen && isExample(index, in: sentence) }
      if ["weil", "wenn", "dass", "indem", "wo", "bei"].contains(next.folded) { return false }
      return sentence[index - 1]?.text == "," && next.kind == .word && NumberWords.values[next] == nil
    }
    .map { hit($0..<($0 + 1), of: sentence, "found", sentence.tokens[$0].text) }
  }
}
