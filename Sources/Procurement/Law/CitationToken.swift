/// A piece of a place as lawyers write it.
enum CitationToken: Hashable {
  /// A sign such as `Abs.`, and how it was spelled.
  case sign(Citation.Kind, String)
  /// Something to count.
  case label(String)
  /// A label in parentheses, as in `§ 5(9)`.
  case enclosed(String)
  /// `,` or `und`.
  case and
  /// `bis`, or a dash that stands alone.
  case to
  /// `f.` or `ff.`; `f` alone is a letter to count by.
  case open(String)
  /// Anything else: the name of a norm, or a mistake.
  case word(String)

  /// The pieces of `text`.
  static func split(_ text: String) -> [CitationToken] {
    var tokens: [CitationToken] = []
    var rest = Substring(text.map { blanks.contains($0) ? " " : dashes.contains($0) ? "-" : $0 })
    while let token = next(&rest) { tokens.append(token) }
    return tokens
  }

  // No-break and thin blanks stand in printed citations, dashes in ranges.
  private static let blanks: Set<Character> = ["\u{A0}", "\u{202F}", "\u{2009}", "\t", "\n"]
  private static let dashes: Set<Character> = ["\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}"]

  private static func next(_ rest: inout Substring) -> CitationToken? {
    rest = rest.drop { $0 == " " }
    guard let first = rest.first else { return nil }
    if first == "," {
      rest.removeFirst()
      return .and
    }
    if first == "§" {
      let signs = String(rest.prefix { $0 == "§" })
      rest.removeFirst(signs.count)
      return .sign(.section, signs)
    }
    if first == "(", let close = rest.firstIndex(of: ")") {
      let inner = rest[rest.index(after: rest.startIndex)..<close]
      rest = rest[rest.index(after: close)...]
      return .enclosed(String(inner))
    }
    return sign(&rest) ?? word(&rest)
  }

  /// A sign made of letters; its label may follow without a blank: `Abs.9`.
  private static func sign(_ rest: inout Substring) -> CitationToken? {
    var name = rest.prefix(while: \.isLetter)
    if rest[name.endIndex...].first == "." { name = rest[...name.endIndex] }
    guard let kind = signs[String(name)] else { return nil }
    rest = rest[name.endIndex...]
    return .sign(kind, String(name))
  }

  private static func word(_ rest: inout Substring) -> CitationToken {
    let end = rest.firstIndex { " ,(§".contains($0) } ?? rest.endIndex
    // A parenthesis that never closes is a word of its own, so that every step takes something.
    let word = end == rest.startIndex ? String(rest.removeFirst()) : String(rest[..<end])
    if end != rest.startIndex, rest.startIndex < end { rest = rest[end...] }
    switch word {
    case "und", "sowie", "u.": return .and
    case "bis", "-": return .to
    case "f.", "ff.", "ff": return .open(word)
    default: return isLabel(word) ? .label(word) : .word(word)
    }
  }

  // `BGB` could be counted by too; only a single letter is written large.
  private static func isLabel(_ word: String) -> Bool {
    let isName = word.count > 1 && word.contains(where: \.isUppercase) && !word.contains(where: \.isNumber)
    return !isName && (CitedSpan.list(word) != nil || isDisordered(word))
  }

  // `7-3` is meant as a range; that it descends is the better complaint.
  private static func isDisordered(_ word: String) -> Bool {
    let ends = word.split(separator: "-", omittingEmptySubsequences: false)
    return ends.count == 2 && ends.allSatisfy { CitedLabel($0) != nil && $0.first?.isNumber == true }
  }

  /// Every spelling of a sign.
  ///
  /// Source: Handbuch der Rechtsförmlichkeit, 3rd edition, part B 4; the short forms of courts.
  private static let signs: [String: Citation.Kind] = [
    "Teil": .part, "Teile": .part, "Kap.": .chapter, "Kapitel": .chapter, "Abschnitt": .section, "Abschnitte": .section,
    "Art.": .article, "Art": .article, "Artikel": .article, "Artikels": .article, "Artikeln": .article,
    "Abs.": .paragraph, "Absatz": .paragraph, "Absatzes": .paragraph, "Absätze": .paragraph, "Absätzen": .paragraph,
    "Unterabs.": .subparagraph, "Unterabsatz": .subparagraph, "UAbs.": .subparagraph,
    "Satz": .sentence, "Satzes": .sentence, "Sätze": .sentence, "Sätzen": .sentence, "S.": .sentence,
    "Halbsatz": .halfSentence, "Halbs.": .halfSentence, "Hs.": .halfSentence, "HS": .halfSentence,
    "Nr.": .number, "Nrn.": .number, "Nummer": .number, "Nummern": .number,
    "Buchst.": .letter, "Buchstabe": .letter, "Buchstaben": .letter, "lit.": .letter,
    "Doppelbuchst.": .doubleLetter, "Doppelbuchstabe": .doubleLetter, "Doppelbuchstaben": .doubleLetter,
  ]
}
