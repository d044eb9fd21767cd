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
  private static let defining: WordSet = [
    "gekennzeichnet", "bezeichnet", "bedeutet", "soll-anforderung", "soll-anforderungen",
  ]

  func hits(in text: LintText) -> [TextHit] {
    guard !isDefined(in: text) else { return [] }
    let isMustDefined = text.prose.contains { Self.definesMust($0) }
    return text.prose.filter { !text.isBackground[$0.block] && !Definition.isOne($0) }.compactMap { sentence in
      let owed = isMustDefined && !Buyer.speaks(in: sentence) ? Infinitive.owed(in: sentence) : nil
      guard let index = index(in: sentence) ?? owed else { return nil }
      return hit(index..<(index + 1), of: sentence, "found", sentence.tokens[index].text)
    }
  }

  /// Where the draft says what `muss` means, `hat anzuzeigen` is left without a meaning.
  private static func definesMust(_ sentence: Sentence) -> Bool {
    sentence.tokens.contains { $0.folded == "muss" && ($0.isQuoted || $0.text == "MUSS") }
  }

  private func index(in sentence: Sentence) -> Int? {
    let verb = sentence.tokens.indices.first { index in
      let token = sentence.tokens[index]
      return !token.isQuoted && !token.isCapitalizedNoun(at: index, in: sentence)
        && Demanding.should.contains(token) && endsNoClause(index, in: sentence)
        && !isCondition(index, in: sentence)
    }
    if let verb { return isWish(sentence, verb) ? nil : verb }
    return sentence.first(of: Self.wishing)
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
