import Procurement

/// A word that everyone understands differently: `angemessen`, `zeitnah`, `benutzerfreundlich`.
struct VagueWord: TextRule {
  static let info = LintInfo(
    "LT004",
    .warning,
    bases: LintBases.clear,
    facts: ["S-02"],
    example: "Der Auftragnehmer muss Störungen zeitnah melden.",
    counterExample: "Der Auftragnehmer muss Störungen innerhalb von 30 Minuten melden."
  )

  /// Before a noun they are as open as `notwendig`; behind a verb they say that something is needed.
  private static let attributes = WordFamily([
    "erforderliche", "erforderlichen", "erforderlicher", "erforderliches", "relevante", "relevanten", "relevanter",
    "relevantes", "benötigte", "benötigten", "maßgebliche", "maßgeblichen", "nötige", "nötigen",
  ])
  private static let important: WordSet = ["wichtige", "wichtigen", "wichtiger", "wichtiges", "wichtigem"]
  private static let determiners: WordSet = [
    "alle", "allen", "aller", "sämtliche", "sämtlichen", "die", "den", "der", "das", "sonstige", "sonstigen", "weitere",
    "weiteren", "etwaige", "dafür", "hierzu", "hierfür", "dazu", "hierbei", "jeweils",
  ]
  /// `unverzüglich` is a word of the law for notices; for work it names no time.
  private static let work = WordFamily([
    "bearbeit*", "beheb*", "behob*", "beseitig*", "reagier*", "beantwort*", "wiederherstell*",
    "wiederhergestell*", "wiederherzustell*", "repariert", "reparieren", "einspielen", "eingespielt", "einzuspielen",
    "abgearbeitet", "abzuarbeiten", "instandgesetzt", "austauschen", "auszutauschen", "ersetzen", "liefern",
    "bereitzustellen", "bereitstellen",
  ])
  /// At the end of a clause they say how large, and name no figure.
  private static let sizes: WordSet = [
    "maximal", "minimal", "hoch", "gering", "kurz", "niedrig", "groß", "klein", "lang", "leicht", "einfach", "günstig",
    "knapp", "leise", "ruhig", "hell",
  ]
  private static let copulas: WordSet = ["sein", "halten", "bleiben", "ausfallen", "sind", "gestaltet", "gehalten"]

  func hits(in text: LintText) -> [TextHit] {
    text.demands.filter { !isAboutBuyer($0) }.flatMap { sentence in
      // `im Laufe der Zusammenarbeit` is told by the rule on what is put off.
      found(in: sentence).filter { hit in
        !(hit.message.arguments.first?.lowercased().hasPrefix("im lauf") ?? false)
          || !DeferredContent.isFound(in: sentence)
      }
    }
    .filter { !isStatutory($0, in: text) }
  }

  /// `Die Stadt hat angemessene Fristen zu setzen` obliges the buyer; that is no demand on a bidder.
  private func isAboutBuyer(_ sentence: Sentence) -> Bool {
    !sentence.has(Demanding.agents) && !sentence.has(Demanding.must) && Buyer.speaks(in: sentence)
  }

  private func found(in sentence: Sentence) -> [TextHit] {
    // A comparative is told by its own rule.
    var ranges = VagueWords.always.matches(in: sentence).map(\.range).filter { range in
      range.count > 1 || !sentence.tokens[range.lowerBound].folded.hasSuffix("er")
        || !ComparativeWithoutBase.isComparative(at: range.lowerBound, in: sentence)
    }
    if !sentence.hasNumber { ranges += VagueWords.withoutFigure.matches(in: sentence).map(\.range) }
    ranges += sentence.tokens.indices.compactMap { index in
      sentence.tokens[index].isQuoted ? nil : single(at: index, in: sentence)
    }
    return joined(ranges).map { hit($0, of: sentence, "found", sentence.words($0)) }
  }

  /// Neighbours and overlaps make one.
  private func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      if let last = joined.last, last.upperBound >= range.lowerBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    return joined
  }

  private func single(at index: Int, in sentence: Sentence) -> Range<Int>? {
    let token = sentence.tokens[index]
    guard token.kind == .word else { return nil }
    let next = sentence[index + 1]
    if VagueWords.families.contains(token) { return index..<(index + 1) }
    // `auf … achten` asks for no result; `bis zum achten Tag` is a day.
    if token.folded == "achten", next.map({ $0.kind == .sign }) ?? true { return index..<(index + 1) }
    if Self.important.contains(token), let next, next.isCapitalized,
      !["grund", "gründe", "gründen"].contains(next.folded)
    {
      return index..<(index + 1)
    }
    if isAttribute(index, in: sentence) { return index..<(index + 1) }
    if token.folded.hasPrefix("entsprechend"), isEntsprechend(index, in: sentence) { return index..<(index + 1) }
    if ["leicht", "einfach", "bequem"].contains(token.folded), let next, next.kind == .word, !next.isCapitalized,
      !["oder", "bis", "geschützt", "genutzt"].contains(next.folded)
    {
      return index..<(index + 2)
    }
    if token.folded == "unverzüglich", !sentence.hasNumber, sentence.has(Self.work) { return index..<(index + 1) }
    // `mit hohem Vertrauensniveau` is a level of the law.
    if VagueWords.praise.contains(token), let next, VagueWords.subjects.contains(next),
      !["sicherheitsniveau", "vertrauensniveau", "authentisierungsniveau", "authentifizierungsniveau"].contains(
        next.folded
      )
    {
      return index..<(index + 2)
    }
    if let range = isOpen(index, in: sentence) { return range }
    return isSize(index, in: sentence) ? index..<(index + 1) : nil
  }

  /// `je nach Aufkommen`, `sobald es die Auslastung zulässt`, `dem Andrang entsprechend`: nobody knows how much that is.
  private func isOpen(_ index: Int, in sentence: Sentence) -> Range<Int>? {
    let word = sentence.tokens[index].folded
    if word == "je", sentence[index + 1]?.folded == "nach",
      let noun = sentence.tokens[(index + 2)...].prefix(2).firstIndex(where: { Self.circumstances.contains($0) })
    {
      return index..<(noun + 1)
    }
    if Self.leave.contains(sentence.tokens[index]),
      let cause = sentence.tokens[..<index].suffix(7).firstIndex(where: { Self.conditions.contains($0) }),
      !sentence.tokens[cause..<index].contains(where: { Self.deciding.contains($0) })
    {
      return cause..<(index + 1)
    }
    guard word.hasPrefix("entsprechend"), word.utf8.count == 14, sentence[index + 1]?.isCapitalized ?? false,
      sentence[index - 1]?.isCapitalized ?? false,
      sentence[index - 2].map({ ["dem", "den", "der"].contains($0.folded) }) ?? false
    else { return nil }
    return (index - 2)..<(index + 1)
  }

  private static let conditions: WordSet = ["soweit", "sofern", "sobald", "wenn", "falls", "wie", "solange"]
  /// Who allows something in words that can be read.
  private static let deciding = WordFamily([
    "*vertrag", "*gesetz", "*recht", "*vorschrift", "*vorschriften", "*verordnung", "*anlage", "*stadt", "auftraggeber",
    "auftraggeberin", "landkreis", "*norm", "*standard", "*ordnung", "*bedingungen", "de-mail-g",
  ])
  private static let leave: WordSet = [
    "zulässt", "zulassen", "erlaubt", "erlauben", "gestattet", "gestatten", "hergibt", "hergeben",
  ]
  private static let circumstances = WordFamily([
    "*eindruck", "güte", "gefallen", "ursache", "aufkommen", "bedarf", "lage", "auslastung", "anfall", "situation",
    "möglichkeit", "verfügbarkeit", "*aufwand",
    "dringlichkeit", "kapazität", "umstand", "umständen", "schwere", "belieben", "ermessen", "umfang", "witterung",
    "andrang", "komplexität", "personallage", "arbeitslage", "priorität", "wichtigkeit",
  ])

  /// `die erforderlichen Maßnahmen`, `alle relevanten Ereignisse`.
  private func isAttribute(_ index: Int, in sentence: Sentence) -> Bool {
    guard Self.attributes.contains(sentence.tokens[index]), sentence[index + 1]?.isCapitalized ?? false else {
      return false
    }
    return sentence[index - 1].map { Self.determiners.contains($0) || $0.kind == .sign } ?? true
  }

  /// `sind entsprechend vorzuhalten`, `entsprechende Nachweise`: nobody says what it corresponds to.
  private func isEntsprechend(_ index: Int, in sentence: Sentence) -> Bool {
    let next = sentence[index + 1]
    if sentence.tokens[index].folded == "entsprechend" {
      return next.map { $0.folded == "zu" || Infinitive.holdsZu($0) } ?? false
    }
    guard sentence.tokens[index].folded.utf8.count <= 14, next?.isCapitalized ?? false else { return false }
    return sentence[index - 1].map { !$0.isCapitalized && $0.kind == .word || $0.text == "," } ?? true
  }

  /// `muss kurz sein`; what a service level lacks is told by the rule on service levels.
  private func isSize(_ index: Int, in sentence: Sentence) -> Bool {
    guard Self.sizes.contains(sentence.tokens[index]), !sentence.hasNumber,
      Demanding.obliges(sentence) || sentence.has(Demanding.should), !ServiceLevelNames.isNamed(in: sentence)
    else { return false }
    // `kurz und prägnant gehalten`
    let joined = sentence[index + 1]?.folded == "und" ? index + 3 : index + 1
    return sentence[joined].map { Self.copulas.contains($0) || $0.folded == "zu" } ?? false
  }

  /// Whether the law itself fills the words.
  ///
  /// De-Mail-G (section 18) measures the state of the art by the guideline: where the paragraph names it, the words are defined.
  private func isStatutory(_ hit: TextHit, in text: LintText) -> Bool {
    guard hit.message.arguments.first?.lowercased() == "stand der technik" else { return false }
    guard let sentence = text.sentence(in: hit.block, at: hit.range.lowerBound) else { return false }
    return text.around(sentence).contains { $0.tokens.contains { $0.folded.hasPrefix("tr-01201") } }
  }
}
