import Procurement

/// `soll` and `sollte`, where the draft says what `muss` and `kann` mean, and not what these mean.
struct UndefinedModalVerb: TextRule {
  static let info = LintInfo(
    "LT001",
    .warning,
    bases: LintBases.clear,
    facts: ["S-01"],
    example: "Der Auftragnehmer soll die Postfächer einrichten.",
    counterExample: "Der Auftragnehmer muss die Postfächer einrichten."
  )

  /// Who wishes rather than demands.
  private static let wishers: WordSet = ["stadt", "auftraggeber", "auftraggeberin", "vorhaben", "projekt", "ziel"]
  /// Wishes in other words: `wünschenswert ist`, `müsste`.
  private static let wishing = Demanding.wish.union(["wünschenswert", "erwünscht", "gewünscht", "wünschenswerte"])
  /// The same in a few words.
  private static let polite = PhraseTable([
    "wäre schön", "wäre gut", "wäre hilfreich", "wäre von vorteil", "wäre uns", "wären uns", "ist von vorteil",
    "sind von vorteil", "gern gesehen", "gerne gesehen", "wird begrüßt", "werden begrüßt", "begrüßen wir",
    "würden wir", "würde die stadt", "wird gebeten", "werden gebeten", "ist gebeten", "bitten wir", "wir bitten",
    "wichtig ist", "ist uns wichtig", "ist wichtig ,", "kommt es uns", "kommt es der stadt", "freuen uns",
    "zu begrüßen", "legen wir … wert",
    "wir legen wert", "legt die stadt wert", "legt der auftraggeber wert", "bittet darum", "darum gebeten",
    "von vorteil ist", "von vorteil sind",
    "von vorteil wäre", "hofft die stadt", "hoffen wir", "wünschen wir", "wünscht sich",
  ])
  /// Duties in other words, which a draft leaves without a meaning where it says what `muss` means.
  private static let duties = PhraseTable([
    "obliegt", "obliegen", "ist … gehalten", "sind … gehalten", "ist … angehalten", "sind … angehalten",
    "ist … aufgefordert",
    "wird … angehalten", "werden … angehalten", "gilt es ,",
    "gehen wir … aus", "geht die stadt … aus", "geht der auftraggeber … aus", "gehen wir davon aus",
    "wir gehen davon aus", "geht davon aus", "gehen davon aus", "setzen wir voraus", "setzt die stadt voraus",
    "versteht sich von selbst", "verstehen sich von selbst", "ist selbstverständlich", "sind selbstverständlich",

    "ist der auftragnehmer verpflichtet", "auftragnehmer ist verpflichtet",
    "dem auftragnehmer fällt", "liegt beim auftragnehmer", "liegen beim auftragnehmer", "ist dafür verantwortlich",
    "ist dafür zuständig", "aufgabe des auftragnehmers",
  ])
  private static let expecting: WordSet = [
    "erwartet", "erwarten", "wünscht", "wünschen", "verlangt", "verlangen", "rechnet", "rechnen", "vertraut", "hofft",
  ]
  private static let defining: WordSet = [
    "gekennzeichnet", "bezeichnet", "bedeutet", "soll-anforderung", "soll-anforderungen",
  ]

  func hits(in text: LintText) -> [TextHit] {
    guard !isDefined(in: text) else { return [] }
    let isMustDefined = text.prose.contains { Self.definesMust($0) }
    return text.prose.filter { !text.isBackground[$0.block] && !Definition.isOne($0) }.compactMap { sentence in
      let other = isMustDefined ? otherDuty(in: sentence, of: text) : nil
      guard let index = index(in: sentence) ?? other else { return nil }
      return hit(index..<(index + 1), of: sentence, "found", sentence.tokens[index].text)
    }
  }

  /// Where the draft says what `muss` means, `hat anzuzeigen` is left without a meaning.
  private static func definesMust(_ sentence: Sentence) -> Bool {
    sentence.tokens.contains { $0.folded == "muss" && ($0.isQuoted || $0.text == "MUSS") }
  }

  /// `hat anzuzeigen`, `ist vom Auftragnehmer anzuzeigen`, `obliegt`, `erwartet die Stadt, dass …`.
  private func otherDuty(in sentence: Sentence, of text: LintText) -> Int? {
    if text.isProcedure[sentence.block] { return nil }
    if let index = expectation(in: sentence) { return index }
    if let match = Self.duties.matches(in: sentence).first { return match.range.lowerBound }
    if Buyer.speaks(in: sentence) { return nil }
    if let index = Infinitive.owed(in: sentence) { return index }
    return sentence.parts.lazy.filter(PassiveWithoutActor.namesContractor).compactMap(Infinitive.isDue).first
  }

  /// What the buyer expects of someone.
  private func expectation(in sentence: Sentence) -> Int? {
    guard let index = sentence.first(of: Self.expecting), !sentence.has(Demanding.must),
      !sentence.has(["nicht", "kein", "keine", "keinen"])
    else { return nil }
    let isPassive = sentence.tokens[..<index].contains { ["wird", "werden"].contains($0.folded) }
    let isBuyer =
      isPassive
      || [index - 1, index + 1, index + 2].contains {
        sentence[$0].map { Buyer.isName($0) || $0.folded == "wir" } ?? false
      }
    return isBuyer && sentence.tokens[index...].contains { $0.folded == "dass" } ? index : nil
  }

  private func index(in sentence: Sentence) -> Int? {
    let verb = sentence.tokens.indices.first { index in
      let token = sentence.tokens[index]
      return !token.isQuoted && !token.isCapitalizedNoun(at: index, in: sentence)
        && Demanding.should.contains(token) && endsNoClause(index, in: sentence)
        && !isCondition(index, in: sentence)
    }
    if let verb { return isWish(sentence, verb) ? nil : verb }
    let wish = sentence.first(of: Self.wishing).flatMap { index in
      // `Fehler, die zum Ausfall führen könnten`; `erwünscht` may end its sentence.
      guard Demanding.wish.contains(sentence.tokens[index]) else { return index }
      return endsNoClause(index, in: sentence) && !isCondition(index, in: sentence) ? index : nil
    }
    return wish ?? Self.polite.matches(in: sentence).first?.range.lowerBound
  }

  /// `Sollten sie sich unterscheiden, gilt …`: a condition at the beginning of a clause, with its comma behind it.
  private func isCondition(_ index: Int, in sentence: Sentence) -> Bool {
    guard sentence[index - 1].map({ $0.kind == .sign }) ?? true else { return false }
    return sentence.tokens[index...].contains { $0.text == "," }
  }

  /// Whether the verb is that of a main clause.
  ///
  /// `…, das sie erhalten soll.`: the demand stands elsewhere. `Der Auftragnehmer sollte, soweit …` is one.
  private func endsNoClause(_ index: Int, in sentence: Sentence) -> Bool {
    guard let next = sentence[index + 1] else { return false }
    guard next.kind == .sign else { return true }
    return next.text == "," && !sentence.tokens[..<index].contains { $0.text == "," }
  }

  /// At the end of a clause it belongs to a relative clause, and the demand stands elsewhere.
  ///
  /// The subject stands right before the verb or right behind it.
  private func isWish(_ sentence: Sentence, _ verb: Int) -> Bool {
    if sentence.tokens[..<verb].contains(where: { Demanding.agents.contains($0) }) { return false }
    return [verb - 1, verb + 1, verb + 2].contains { sentence[$0].map { Self.wishers.contains($0) } ?? false }
  }

  /// A sentence says what `soll` stands for: it names the word in quotation marks or in capitals, and defines.
  private func isDefined(in text: LintText) -> Bool {
    text.prose.contains { sentence in
      sentence.has(Self.defining)
        && sentence.tokens.contains { Demanding.should.contains($0) && ($0.isQuoted || $0.isUppercase) }
    }
  }
}

extension Token {
  /// `das Soll`, `Soll und Haben`; at the beginning of a sentence `Soll` is the verb.
  fileprivate func isCapitalizedNoun(at index: Int, in sentence: Sentence) -> Bool {
    guard isCapitalized else { return false }
    return index > sentence.tokens.startIndex || sentence[index + 1]?.folded == "und"
  }
}
