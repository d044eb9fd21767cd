/// A sentence that says what a word means: it demands nothing, and its words are not the draft's.
enum Definition {
  private static let verbs: WordSet = [
    "ist", "sind", "bezeichnet", "bezeichnen", "bedeutet", "bedeuten", "meint", "gilt", "gelten", "kennzeichnet",
    "umfasst", "heißt",
  ]

  /// Whether `sentence` begins with a quoted term and a verb that defines, or says `Unter … ist … zu verstehen`.
  static func isOne(_ sentence: Sentence) -> Bool {
    if sentence.tokens.prefix(5).contains(where: \.isQuoted), sentence.has(verbs), !sentence.has(Demanding.must) {
      return true
    }
    return sentence.tokens.first.map { ["unter", "als"].contains($0.folded) } ?? false
      && sentence.has(["verstehen", "gilt", "gelten"])
  }
}
