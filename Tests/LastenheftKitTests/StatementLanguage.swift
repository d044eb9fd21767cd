import Foundation
import Procurement

/// What a machine can say about the language of a demand: sentences, open lists, vague words, numbers, names.
enum StatementLanguage {
  /// The words of `text`; a parameter becomes `X`, a citation `§`.
  static func words(_ text: RichText) -> String {
    text.inlines.map { inline in
      switch inline {
      case .text(let text), .emphasis(let text): text
      case .parameter: "X"
      case .citation: "§"
      }
    }.joined()
  }

  /// Why `text` is not one sentence; nil where it is.
  static func sentenceFault(_ text: RichText) -> String? {
    let words = words(text)
    guard text.blocks.count == 1, case .paragraph = text.blocks.first else { return "more than one paragraph" }
    guard words.hasSuffix(".") else { return "no full stop at the end" }
    if words.contains(";") { return "a semicolon joins two sentences" }
    return finds(#"[.!?:] +\p{Lu}"#, in: String(words.dropLast()), caseSensitive: true) ? "a second sentence" : nil
  }

  /// The patterns of open lists, either-ors and vague words that `words` contains.
  static func vague(_ words: String, in language: Language) -> [String] {
    (language == .german ? vagueGerman : vagueEnglish).filter { finds($0, in: words) }
  }

  /// The numbers in `words`, in digits or spelled out; names of standards, which have digits, are no numbers.
  static func numbers(_ words: String) -> [String] {
    var rest = words.replacingOccurrences(of: standards, with: "", options: .regularExpression)[...]
    var found: [String] = []
    while let range = rest.range(of: numerals, options: [.regularExpression, .caseInsensitive]) {
      found.append(rest[range].trimmingCharacters(in: CharacterSet(charactersIn: ".,")).lowercased())
      rest = rest[range.upperBound...]
    }
    return found
  }

  /// The names of providers and products that `words` contains.
  static func brands(_ words: String) -> [String] { brands.filter { words.lowercased().contains($0) } }

  private static func finds(_ pattern: String, in text: String, caseSensitive: Bool = false) -> Bool {
    text.range(of: pattern, options: caseSensitive ? .regularExpression : [.regularExpression, .caseInsensitive]) != nil
  }
}

extension StatementLanguage {
  private static let vagueGerman = [
    #"und ?/ ?oder"#, #"\bbzw\b"#, #"\bz\. ?b\."#, #"\betc\b"#, #"\busw\b"#, #"\bggfs?\b"#, #"\bevtl\b"#,
    #"\bu\. ?a\."#,
    #"\bd\. ?h\."#, "beispielsweise", "insbesondere", #"\betwa\b"#, "gegebenenfalls", "möglichst", "in der regel",
    "grundsätzlich", "soweit möglich", "nach möglichkeit", "im wesentlichen", #"\bwesentlich"#, "normalerweise",
    "zeitnah", "kurzfristig", "umgehend", "zügig", "rechtzeitig", "regelmäßig", #"\baktuell"#, #"\bangemessen"#,
    #"\bgeeignet"#, #"\bausreichend"#, "hinreichend", #"\badäquat"#, #"\bumfassend"#, #"\bmodern"#, #"\bhochwertig"#,
    #"\büblich"#, "branchenüblich", "benutzerfreundlich", "nutzerfreundlich", "anwenderfreundlich", "intuitiv",
    "leistungsfähig", "performant", #"\bflexibel"#, "optimal", "bestmöglich", #"\bgut(e|en|er|es)?\b"#, #"\bschnell"#,
    #"\beinfach(e|en|er|es)?\b"#, "weitgehend", "sinnvoll", "bedarfsgerecht", "problemlos", "reibungslos", "nahtlos",
    "vergleichbar", #"\bzukunftssicher"#, #"\bpraxisgerecht"#, #"\bkomfortab"#, #"\bnotwendige(n|r|s)? maßnahmen"#,
    "rechtsverbindlich", "wie einschreiben",
  ]

  private static let vagueEnglish = [
    #"and ?/ ?or"#, #"\be\. ?g\."#, #"\bi\. ?e\."#, #"\betc\b"#, "for example", "such as", "in particular",
    "where possible", "as far as possible", "if possible", "if necessary", "appropriate", #"\bsuitable"#,
    #"\bsufficient"#, "comprehensive", "state-of-the-art", "user-friendly", #"\btimely"#, #"\badequate"#, "reasonable",
    "promptly", #"\bfast\b"#, #"\bquick"#, #"\bgood\b(?! cause)"#, #"\bmodern\b"#, #"\bflexib"#, #"\beas(y|ily)\b"#,
    #"\busual"#, "normally", "generally", "regularly", #"\bcomparable"#, "seamless", "smooth",
  ]

  private static let numerals =
    #"\d[\d.,]*|\b(zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|einen monat|"#
    + #"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|one month)\b"#

  /// Names of standards, and ids such as DM-ACC-01.
  private static let standards =
    #"\b[A-Z]+-[A-Z]+-\d+|(ISO/IEC|ISO|RFC|EN|TR|TS|WCAG|BITV|SAML|S/MIME|TLS|X|PDF/A|BSI)[ \u00A0‑.-]?((EN|TS|TR) )?[0-9][0-9.‑-]*"#

  private static let brands = [
    "telekom", "t-systems", "1&1", "united internet", "gmx", "web.de", "mentana", "francotyp", "fp digital", "outlook",
    "exchange server", "microsoft", "windows", "android", "iphone", "google", "lotus", "governikus", "adobe", "acrobat",
    "openlimit", "procilon", "sap ", "oracle",
  ]
}
