/// Abbreviations that drafts give the parties: `der AN`, `die AG`.
///
/// `AN` and `an` fold to one word, and so do `AG` and the form of a company: the rules read them as what they stand for.
enum PartyNames {
  private static let articles: WordSet = [
    "der", "die", "dem", "den", "des", "vom", "beim", "zum", "zur", "durch", "ein", "jeder", "seitens",
  ]

  /// `tokens` with what stands for a party folded to its name.
  static func resolved(_ tokens: [Token]) -> [Token] {
    guard tokens.contains(where: { $0.text == "AN" || $0.text == "AG" }) else { return tokens }
    var result = tokens
    for index in tokens.indices.dropFirst() where !tokens[index].isQuoted && articles.contains(tokens[index - 1]) {
      switch tokens[index].text {
      case "AN": result[index].fold("auftragnehmer")
      case "AG": result[index].fold(tokens[index - 1].folded == "die" ? "auftraggeberin" : "auftraggeber")
      default: break
      }
    }
    return result
  }
}

extension Token {
  /// Reads it as `word`, which is in small letters.
  fileprivate mutating func fold(_ word: String) {
    folded = word
    key = WordKey(word)
  }
}
