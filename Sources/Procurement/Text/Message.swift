/// What a finding or an error says: a key into the tables of `Wording`, and the values to fill in.
///
/// The sentence itself stands in one place per language, never in a rule.
package struct Message: Hashable, Sendable {
  /// Parts the languages of an argument that carries its own words, in the order of `Language.allCases`.
  package static let languageSeparator: Character = "\u{1E}"

  /// Names the sentence, such as `CH004.missing`.
  package var key: String
  /// Fill `{0}`, `{1}` and so on.
  package var arguments: [String]

  /// The sentence `key` with `arguments`.
  package init(_ key: String, _ arguments: String...) {
    self.init(key: key, arguments: arguments)
  }

  /// The sentence `key` with `arguments`.
  package init(key: String, arguments: [String]) {
    self.key = key
    self.arguments = arguments
  }
}
