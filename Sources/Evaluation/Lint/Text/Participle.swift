/// Recognises a past participle by its shape: `gemeldet`, `eingerichtet`, `protokolliert`, `übergeben`.
enum Participle {
  private static let unstressed = ["be", "er", "ver", "ent", "zer", "über", "unter", "wieder", "miss"]

  /// Whether `token` looks like one.
  static func isOne(_ token: Token?) -> Bool {
    guard let token, token.kind == .word, !token.isCapitalized, token.folded.utf8.count > 4 else { return false }
    let word = token.folded
    if word.hasSuffix("iert") { return true }
    guard word.hasSuffix("t") || word.hasSuffix("en") else { return false }
    return word.hasPrefix("ge") || unstressed.contains { word.hasPrefix($0) } || word.dropFirst().contains("ge")
  }
}

extension Substring {
  /// Whether the letters of `part` stand in it, in order and together.
  fileprivate func contains(_ part: String) -> Bool { firstRange(of: part) != nil }
}
