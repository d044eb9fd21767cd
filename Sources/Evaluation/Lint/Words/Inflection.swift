/// German forms of the words that rules look for.
///
/// The paradigms are closed and few: an adjective has five endings, and the same five behind its comparative and its
/// superlative. So no dictionary has to be installed where the linter runs, and the result is the same everywhere.
enum Inflection {
  static let endings = ["", "e", "em", "en", "er", "es"]

  /// All forms that a pattern for one word stands for: `wort` itself; `wort~` as an adjective; `wort~~` with its degrees.
  static func forms(_ pattern: Substring) -> [String] {
    guard pattern.hasSuffix("~") else { return [String(pattern)] }
    let stem = String(pattern.prefix { $0 != "~" })
    guard pattern.hasSuffix("~~") else { return declined(stem) }
    // Behind d, t, s, ß and z the superlative takes an e, unless the word ends in `isch` or `end`.
    let needsE = stem.hasSuffix("t") || stem.hasSuffix("s") || stem.hasSuffix("ß") || stem.hasSuffix("z")
    return declined(stem) + declined(stem + "er") + declined(stem + (needsE ? "est" : "st")).dropFirst()
  }

  private static func declined(_ stem: String) -> [String] { endings.map { joined(stem, $0) } }

  /// `zeitnah` + `e`; a stem that ends in e takes none twice (`leise`).
  private static func joined(_ stem: String, _ ending: String) -> String {
    stem.hasSuffix("e") && ending.hasPrefix("e") ? stem + ending.dropFirst() : stem + ending
  }
}
