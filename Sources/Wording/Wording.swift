package import Procurement

/// The sentences of one language: what messages say to people.
package struct Wording: Sendable {
  /// The language.
  package let language: Language
  private let patterns: [String: String]

  /// The sentences in `language`.
  package init(_ language: Language) {
    self.language = language
    patterns = language == .german ? germanPatterns : englishPatterns
  }

  /// All keys, sorted; the same in every language.
  package var keys: [String] { patterns.keys.sorted() }

  /// The sentence for `message`, its arguments filled in.
  ///
  /// A key without a sentence shows itself and its arguments, so that nothing is swallowed.
  package func text(_ message: Message) -> String {
    guard let pattern = patterns[message.key] else {
      return ([message.key] + message.arguments).joined(separator: " ")
    }
    return Self.filled(pattern, with: message.arguments)
  }

  /// The sentence for `key`, which has no arguments.
  package func text(_ key: String) -> String { text(Message(key)) }

  /// The pattern behind `key`, for tests that compare languages.
  package func pattern(_ key: String) -> String? { patterns[key] }

  private static func filled(_ pattern: String, with arguments: [String]) -> String {
    var result = ""
    var rest = pattern[...]
    while let open = rest.firstIndex(of: "{") {
      let inner = rest[rest.index(after: open)...]
      guard let close = inner.firstIndex(of: "}"), let number = Int(inner[..<close]), arguments.indices.contains(number)
      else {
        result += rest[...open]
        rest = inner
        continue
      }
      result += rest[..<open] + arguments[number]
      rest = inner[inner.index(after: close)...]
    }
    return result + rest
  }
}
