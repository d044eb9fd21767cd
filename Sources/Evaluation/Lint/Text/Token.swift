/// A word, a number or a sign of a draft.
struct Token: Hashable, Sendable {
  /// What a token is.
  enum Kind: Hashable, Sendable {
    case word, number, sign
  }

  /// What it is.
  var kind: Kind
  /// As written, without soft hyphens.
  var text: String
  /// In small letters.
  var folded: String
  /// What tables of words are asked with.
  var key: WordKey
  /// In the text of its block, in bytes of UTF-8.
  var range: Range<Int>
  /// Whether it begins with a capital letter.
  var isCapitalized: Bool
  /// Whether it stands between quotation marks, so that it is talked about and not said.
  var isQuoted = false

  /// Whether all its letters are capital, and there are two at least.
  var isUppercase: Bool { text.utf8.count > 1 && kind == .word && text == text.uppercased() }
}
