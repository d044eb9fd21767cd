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
  private static let wishers: Set<String> = ["stadt", "auftraggeber", "auftraggeberin", "vorhaben", "projekt", "ziel"]
  private static let defining: Set<String> = [
    "gekennzeichnet", "bezeichnet", "bedeutet", "soll-anforderung", "soll-anforderungen",
  ]

  func hits(in text: LintText) -> [TextHit] {
    guard !isDefined(in: text) else { return [] }
    return text.prose.filter { !text.isBackground[$0.block] }.compactMap { sentence in
      guard let index = sentence.first(of: Demanding.should), !isWish(sentence, index),
        sentence[index + 1]?.kind != .sign
      else { return nil }
      return hit(index..<(index + 1), of: sentence, "found", sentence.tokens[index].text)
    }
  }

  /// At the end of a clause it belongs to a relative clause, and the demand stands elsewhere.
  ///
  /// The subject stands right before the verb or right behind it.
  private func isWish(_ sentence: Sentence, _ verb: Int) -> Bool {
    if sentence.tokens[..<verb].contains(where: { Demanding.agents.contains($0.folded) }) { return false }
    return [verb - 1, verb + 1, verb + 2].contains { sentence[$0].map { Self.wishers.contains($0.folded) } ?? false }
  }

  /// A sentence says what `soll` stands for: it names the word in quotation marks or in capitals, and defines.
  private func isDefined(in text: LintText) -> Bool {
    text.prose.contains { sentence in
      sentence.has(Self.defining)
        && sentence.tokens.contains { Demanding.should.contains($0.folded) && ($0.isQuoted || $0.isUppercase) }
    }
  }
}
