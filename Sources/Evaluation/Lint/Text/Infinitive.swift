/// Finds `ist … zu erbringen`, `sind … nachzuweisen`: a duty without a name.
enum Infinitive {
  private static let auxiliaries: Set<String> = ["ist", "sind"]
  /// Idioms that oblige nobody.
  private static let idle: Set<String> = [
    "rechnen", "erwarten", "verstehen", "anzusehen", "entnehmen", "beurteilen", "erkennen", "sehen", "zuzurechnen",
    "unterscheiden", "haben", "sein",
  ]
  /// Parts before `zu` in one word.
  private static let prefixes = [
    "ab", "an", "auf", "aus", "bei", "bereit", "dar", "durch", "ein", "fest", "fort", "frei", "her", "hin", "mit",
    "nach",
    "offen", "sicher", "um", "vor", "weiter", "wieder", "zurück", "zusammen", "unter", "über", "los", "weg", "nieder",
  ]

  /// The index of the finite verb of a duty; nil when there is none.
  static func isDue(in sentence: Sentence) -> Int? {
    guard let verb = sentence.first(of: auxiliaries) else { return nil }
    for index in sentence.tokens.indices where index > verb {
      let word = sentence.tokens[index]
      if word.folded == "zu", let next = sentence[index + 1], isInfinitive(next.folded), !next.isCapitalized {
        return idle.contains(next.folded) ? nil : verb
      }
      if holdsZu(word), !idle.contains(word.folded) { return verb }
    }
    return nil
  }

  private static func isInfinitive(_ word: String) -> Bool {
    word.hasSuffix("en") || word.hasSuffix("rn") || word.hasSuffix("ln")
  }

  /// `nachzuweisen`, `festzulegen`.
  static func holdsZu(_ token: Token) -> Bool {
    guard token.kind == .word, !token.isCapitalized, isInfinitive(token.folded) else { return false }
    return prefixes.contains { prefix in
      token.folded.hasPrefix(prefix + "zu") && token.folded.utf8.count > prefix.utf8.count + 5
    }
  }
}
