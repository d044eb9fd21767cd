/// The public body that buys: what it does itself is no demand.
enum Buyer {
  /// Names of public bodies, and endings of compounds with them.
  static let names = WordFamily([
    "amt", "auftraggeber", "auftraggeberin", "auftraggebers", "behörde", "dienststelle", "freistaat", "gemeinde",
    "hochschule", "kommune", "kreis", "kreises", "land", "landes", "stadt", "universität", "vergabestelle",
    "verwaltung", "*stadt", "*gemeinde", "*verwaltung", "*behörde", "*ministerium", "*landkreis", "*landesamt",
    "*fachamt", "*schulamt", "*bauamt", "*eigenbetrieb", "*schulträger", "*zweckverband", "*direktion", "*bibliothek",
    "*landratsamt", "stadtarchiv", "kreisarchiv", "landesarchiv", "staatsarchiv",
    "*amt", "*aufsicht", "aör", "*museum", "*polizei", "*amtsgericht", "*landgericht", "*verwaltungsgericht", "gericht",
    "*klinikum", "*feuerwehr",
  ])
  private static let articles: WordSet = ["die", "der", "das"]

  /// People whom the service is for: what they do is no demand either.
  private static let people = WordFamily([
    "bürger", "bürgerinnen", "einwohner", "empfänger", "eltern", "besucher", "leser",
  ])

  /// Whether such people are the subject: `Die Bürger fragen …`.
  static func isAboutPeople(_ sentence: Sentence) -> Bool {
    let words = sentence.tokens.prefix(2).filter { !articles.contains($0) }
    return words.first.map { people.contains($0) } ?? false
  }

  /// Whether the buyer is the subject: `Die Stadt nutzt …`, `Zahlungen leistet die Stadt …`.
  static func speaks(in sentence: Sentence) -> Bool {
    let tokens = sentence.tokens
    let start = tokens.startIndex
    if let first = tokens.first, articles.contains(first) {
      if isName(sentence[start + 1]) { return true }
      // `Die moderne Verwaltung braucht …`
      let isAdjective = sentence[start + 1].map { !$0.isCapitalized && $0.kind == .word } ?? false
      if isAdjective, isName(sentence[start + 2]) { return true }
    }
    if isName(tokens.first), sentence[tokens.startIndex + 1].map({ !$0.isCapitalized && $0.kind == .word }) ?? false {
      return true
    }
    return tokens.indices.dropFirst(2).contains { index in
      articles.contains(tokens[index]) && isName(sentence[index + 1]) && tokens[index - 1].kind == .word
        && isVerb(tokens[index - 1].folded)
    }
  }

  /// Whether one is named anywhere in `sentence`.
  static func isNamed(in sentence: Sentence) -> Bool { sentence.tokens.contains { isName($0) } }

  /// Whether `token` names a public body.
  static func isName(_ token: Token?) -> Bool {
    guard let token, token.kind == .word, token.isCapitalized else { return false }
    return names.contains(token)
  }

  private static func isVerb(_ word: String) -> Bool {
    word.hasSuffix("t") && !["mit", "seit", "nicht"].contains(word)
  }
}
