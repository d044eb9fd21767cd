/// A sentence that says what a word means: it demands nothing, and its words are not the draft's.
enum Definition {
  private static let verbs: WordSet = [
    "ist", "sind", "bezeichnet", "bezeichnen", "bedeutet", "bedeuten", "meint", "gilt", "gelten", "kennzeichnet",
    "umfasst", "heißt",
  ]

  /// `Sätze mit MUSS enthalten …`, `KANN steht für …`: the verb itself is the subject.
  static func namesModal(_ sentence: Sentence) -> Bool {
    sentence.tokens.indices.prefix(5).contains { index in
      guard sentence.tokens[index].isUppercase, Demanding.modals.contains(sentence.tokens[index]) else { return false }
      // `Wo in diesem Text MUSS oder müssen steht`
      let isPair = sentence[index + 1].map { ["oder", "und", "(", "bzw.", "/"].contains($0.folded) } ?? false
      if isPair, sentence.tokens[(index + 2)...].prefix(3).contains(where: { Demanding.modals.contains($0) }) {
        return true
      }
      return index == sentence.tokens.startIndex
        || sentence[index - 1].map { ["mit", "wort", "verb", "begriff", "wörter"].contains($0.folded) } ?? false
    }
  }

  /// Whether `sentence` begins with a quoted term and a verb that defines, or says `Unter … ist … zu verstehen`.
  static func isOne(_ sentence: Sentence) -> Bool {
    if sentence.tokens.prefix(5).contains(where: \.isQuoted), sentence.has(verbs), !sentence.has(Demanding.must) {
      return true
    }
    if namesModal(sentence) { return true }
    return sentence.tokens.first.map { ["unter", "als"].contains($0.folded) } ?? false
      && sentence.has(["verstehen", "gilt", "gelten"])
  }
}
