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
  /// In a pattern `{0}` is the first argument as it is. `{0:milestone}` is the word for it, which stands under
  /// `milestone.` and the argument; `{0:date}`, `{0:number}` and `{0:money}` write an argument as the language does,
  /// from the form that the files carry; `{0:value}` does so for any typed value, such as `99.5 percent` or `yes`. The pattern decides, never the argument: what a bidder wrote stays as it is.
  /// A key without a sentence shows itself and its arguments, so that nothing is swallowed.
  package func text(_ message: Message) -> String {
    guard let pattern = patterns[message.key] else {
      return ([message.key] + message.arguments).joined(separator: " ")
    }
    return filled(pattern, with: message.arguments)
  }

  /// The sentence for `key`, which has no arguments.
  package func text(_ key: String) -> String { text(Message(key)) }

  /// The pattern behind `key`, for tests that compare languages.
  package func pattern(_ key: String) -> String? { patterns[key] }

  private func filled(_ pattern: String, with arguments: [String]) -> String {
    var result = ""
    var rest = pattern[...]
    while let open = rest.firstIndex(of: "{") {
      let inner = rest[rest.index(after: open)...]
      guard let close = inner.firstIndex(of: "}"), let written = placed(inner[..<close], of: arguments) else {
        result += rest[...open]
        rest = inner
        continue
      }
      result += rest[..<open] + written
      rest = inner[inner.index(after: close)...]
    }
    return result + rest
  }

  /// What stands for `placeholder`, such as `0` or `0:date`; nil when it is none.
  private func placed(_ placeholder: Substring, of arguments: [String]) -> String? {
    let parts = placeholder.split(separator: ":", maxSplits: 1)
    guard let number = parts.first.flatMap({ Int($0) }), arguments.indices.contains(number) else { return nil }
    return parts.count == 2 ? written(arguments[number], as: parts[1]) : arguments[number]
  }

  private func written(_ argument: String, as form: Substring) -> String {
    switch form {
    case "date": CalendarDay(iso: argument).map { text($0) } ?? argument
    case "number": DecimalNumber(argument).map { text($0) } ?? argument
    case "money": Money(argument).map { text($0) } ?? argument
    case "value": value(argument)
    case "unit": patterns["unit.\(argument).name"] ?? argument
    case "titles": Self.part(of: argument, in: language)
    default: patterns["\(form).\(argument)"] ?? argument
    }
  }

  /// A typed value as the check quotes it: a number with its unit, an amount, a day, yes or no; anything else as it is.
  private func value(_ argument: String) -> String {
    let parts = argument.split(separator: " ", maxSplits: 1)
    guard parts.count == 2 else {
      return CalendarDay(iso: argument).map { text($0) } ?? patterns["value.\(argument)"] ?? argument
    }
    if parts[1] == "EUR", let money = Money(parts[0]) { return text(money) }
    guard let amount = DecimalNumber(parts[0]), let unit = Unit(rawValue: String(parts[1])) else { return argument }
    return text(Quantity(amount, unit))
  }

  /// One of several languages in an argument that carries its own words, such as the titles of codes; see `Message`.
  private static func part(of argument: String, in language: Language) -> String {
    let parts = argument.split(separator: Message.languageSeparator, omittingEmptySubsequences: false)
    let index = Language.allCases.firstIndex(of: language) ?? 0
    return String(parts.indices.contains(index) ? parts[index] : parts[0])
  }
}
