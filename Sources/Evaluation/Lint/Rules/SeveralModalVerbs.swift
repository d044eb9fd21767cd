import Procurement

/// Two demands in one sentence, or `und/oder`: nobody can say whether it is met.
struct SeveralModalVerbs: TextRule {
  static let info = LintInfo(
    "LT002",
    .warning,
    bases: LintBases.clear,
    facts: ["S-03"],
    example: "Der Auftragnehmer muss schulen und kann Unterlagen der Stadt verwenden.",
    counterExample: "Der Auftragnehmer muss so schulen, dass jeder das Postfach bedienen kann."
  )

  private static let joints: Set<String> = ["und", "oder", "sowie", "jedoch", "aber", ";"]

  func hits(in text: LintText) -> [TextHit] {
    text.demands.flatMap { sentence in
      sentence.tokens.indices.compactMap { index -> TextHit? in
        if sentence.tokens[index].folded == "und", sentence[index + 1]?.text == "/",
          sentence[index + 2]?.folded == "oder"
        {
          return hit(index..<(index + 3), of: sentence, "and-or")
        }
        guard isSecond(index, in: sentence) else { return nil }
        return hit(index..<(index + 1), of: sentence, "found", sentence.tokens[index].text)
      }
    }
  }

  /// A finite modal verb that a conjunction joins to an earlier one; at the end of a clause it belongs to another verb.
  private func isSecond(_ index: Int, in sentence: Sentence) -> Bool {
    let isModal = { (token: Token) in !token.isQuoted && Demanding.modals.contains(token.folded) }
    guard isModal(sentence.tokens[index]), let next = sentence[index + 1], next.kind != .sign,
      let first = sentence.tokens.firstIndex(where: isModal), first < index
    else { return false }
    return sentence.tokens[max(first + 1, index - 3)..<index].contains { Self.joints.contains($0.folded) }
  }
}
