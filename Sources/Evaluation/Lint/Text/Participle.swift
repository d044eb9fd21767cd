/// Recognises a past participle before `werden` by its ending: `gemeldet`, `aufbewahrt`, `übergeben`.
enum Participle {
  /// Whether `token` looks like one; adjectives before `werden` (`besser`, `kleiner`) end otherwise.
  static func isOne(_ token: Token?) -> Bool {
    guard let token, token.kind == .word, !token.isCapitalized, token.folded.utf8.count > 4 else { return false }
    return token.folded.hasSuffix("t") || token.folded.hasSuffix("en")
  }
}
