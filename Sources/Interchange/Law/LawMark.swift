import Procurement

/// What laws count by: designations of provisions, marks of paragraphs and of items, and the words for what is repealed.
enum LawMark {
  /// The kind and the labels of a designation such as `§ 5a`, `§§ 5 bis 7`, `Art 3`, `Anlage 2`.
  static func designation(_ text: String) -> (kind: LawProvision.Kind, spans: [CitedSpan]) {
    var rest = text[...]
    // `(XXXX)` stands before sections that the editors have closed up.
    if rest.hasPrefix("(X"), let end = rest.firstIndex(of: ")") {
      rest = rest[rest.index(after: end)...].drop { $0 == " " }
    }
    let word = rest.prefix { $0 != " " }
    switch word {
    case "§", "§§": return (.section, spans(rest.dropFirst(word.count)))
    case "Art", "Art.", "Artikel": return (.article, spans(rest.dropFirst(word.count)))
    case "Anlage", "Anlagen", "Anhang", "Anhänge": return (.annex, spans(rest.dropFirst(word.count)))
    case "Präambel", "Eingangsformel", "Vorwort": return (.preamble, [])
    case "Inhaltsübersicht", "Inhaltsverzeichnis": return (.contents, [])
    case "Schlußformel", "Schlussformel": return (.closing, [])
    default: return (.other, [])
    }
  }

  /// The labels of `5 bis 7`, `3 u. 4` and `5, 6`; empty when they cannot be read.
  private static func spans(_ text: Substring) -> [CitedSpan] {
    var result: [CitedSpan] = []
    var isRange = false
    for word in text.split(whereSeparator: { " ,".contains($0) }) {
      switch word {
      case "bis", "-", "–": isRange = true
      case "und", "u.", "u": break
      default:
        let first = isRange ? result.popLast()?.first : nil
        guard let label = CitedLabel(word), let span = CitedSpan(first: first ?? label, last: label) else {
          return result
        }
        result.append(span)
        isRange = false
      }
    }
    return result
  }

  /// The labels in front of a paragraph, `(2a)` or `(3) bis (5)`, and the rest; nil when there are none.
  static func paragraph(_ text: String) -> (spans: [CitedSpan], rest: String)? {
    guard let (first, begin) = label(text[...]) else { return nil }
    var spans = [CitedSpan(first: first, last: first)].compactMap(\.self)
    var rest = begin
    while let joint = joints.first(where: { rest.hasPrefix($0.text) }), let last = spans.last,
      let (next, end) = label(rest.dropFirst(joint.text.count)), last.last < next
    {
      if joint.isRange { spans.removeLast() }
      spans += [CitedSpan(first: joint.isRange ? last.first : next, last: next)].compactMap(\.self)
      rest = end
    }
    return (spans, String(rest.drop { $0 == " " }))
  }

  private static let joints: [(text: String, isRange: Bool)] = [
    (" bis ", true), (" und ", false), (" u. ", false), (", ", false),
  ]

  /// A label in brackets that begins with a digit.
  private static func label(_ text: Substring) -> (CitedLabel, Substring)? {
    guard text.first == "(", let end = text.prefix(9).firstIndex(of: ")") else { return nil }
    let inner = text[text.index(after: text.startIndex)..<end]
    guard inner.first?.isNumber == true, !inner.contains("."), let label = CitedLabel(inner) else { return nil }
    return (label, text[text.index(after: end)...])
  }

  /// What an item with `mark` is cited as; nil for dashes and for Roman numbers.
  static func item(_ mark: String) -> (kind: Citation.Kind, spans: [CitedSpan])? {
    let words = mark.split(separator: " ").map { word in word.filter { !"().".contains($0) } }
    guard let first = words.first, let last = words.last, words.count == 1 || words.contains("bis") else { return nil }
    guard let label = CitedLabel(first), let end = CitedLabel(last), let span = CitedSpan(first: label, last: end)
    else {
      return nil
    }
    guard label.isLetters else { return (.number, [span]) }
    let isDouble = first.count == 2 && first.first == first.last
    guard first.allSatisfy(\.isLowercase), first.count == 1 || isDouble, mark.hasSuffix(")") else { return nil }
    return (isDouble ? .doubleLetter : .letter, [span])
  }

  /// Whether `text` only says that the place is repealed or has become void.
  static func isRepealed(_ text: String) -> Bool {
    let words = text.filter { !"()[]-–.".contains($0) }.lawText.lowercased()
    return words.count <= 60 && repealed.contains { words.hasPrefix($0) }
  }

  private static let repealed = ["weggefallen", "aufgehoben", "gegenstandslos", "entfallen", "entfällt"]
}
