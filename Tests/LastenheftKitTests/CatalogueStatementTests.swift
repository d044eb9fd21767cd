import Foundation
import Interchange
import Procurement
import TestSupport
import Testing

/// The mechanical part of what a good requirement is: one testable sentence, nothing vague, no typed numbers, no brands.
@Suite struct CatalogueStatementTests {
  private static let requirements: [Requirement] = shipped.flatMap(\.chapters).flatMap(\.requirements)

  private static let shipped: [Catalogue] = {
    let files = (try? Repository.files(below: "specs/de-mail", ending: "xml")) ?? []
    return files.compactMap { file in
      guard let bytes = try? Repository.bytes(file) else { return nil }
      return CatalogueFormat.read(bytes, file: file).value
    }
  }()

  @Test func `the shipped catalogue has requirements in each of the fifteen chapters`() {
    #expect(Set(Self.shipped.flatMap(\.chapters).map(\.id)) == Set("ABCDEFGHIJKLMNO".map(String.init)))
    #expect(Self.requirements.count > 170)
  }

  @Test(arguments: requirements)
  func `a statement is one sentence in each language`(requirement: Requirement) throws {
    for statement in requirement.statements {
      for text in [statement.german, try #require(statement.english, "\(requirement.id) has no English statement")] {
        let words = Self.skeleton(text)
        #expect(words.hasSuffix("."), "\(requirement.id) does not end with a full stop: \(words)")
        #expect(
          !Self.finds(#"[.!?:] +\p{Lu}"#, in: String(words.dropLast()), caseSensitive: true),
          "\(requirement.id) has a second sentence: \(words)"
        )
      }
    }
  }

  @Test(arguments: requirements)
  func `a statement has no open list, no either-or and no vague word`(requirement: Requirement) {
    for statement in requirement.statements {
      let german = Self.skeleton(statement.german)
      for pattern in Self.forbidden where Self.finds(pattern, in: german) {
        Issue.record("\(requirement.id) says “\(pattern)”: \(german)")
      }
      let english = statement.english.map(Self.skeleton) ?? ""
      for pattern in Self.forbiddenInEnglish where Self.finds(pattern, in: english) {
        Issue.record("\(requirement.id) says “\(pattern)”: \(english)")
      }
    }
  }

  @Test(arguments: requirements)
  func `a number in a statement is a parameter, or stands beside the norm that sets it`(requirement: Requirement) {
    for statement in requirement.statements {
      for text in [statement.german, statement.english].compactMap(\.self) where text.citations.isEmpty {
        let words = Self.skeleton(text).replacingOccurrences(of: Self.standards, with: "", options: .regularExpression)
        #expect(!words.contains { $0.isNumber }, "\(requirement.id) has a number without a norm: \(words)")
      }
    }
  }

  @Test(arguments: requirements)
  func `a statement names no provider and no product`(requirement: Requirement) {
    for statement in requirement.statements {
      for text in [statement.german, statement.english].compactMap(\.self) {
        let words = Self.skeleton(text).lowercased()
        for brand in Self.brands where words.contains(brand) {
          Issue.record("\(requirement.id) names “\(brand)”")
        }
      }
    }
  }

  @Test(arguments: requirements)
  func `a title and an internal reason are there, the title in both languages`(requirement: Requirement) {
    #expect(requirement.title.english != nil, "\(requirement.id) has no English title")
    #expect(requirement.kindReason != nil, "\(requirement.id) does not say why it is of its kind")
    #expect(!requirement.basis.isEmpty || !requirement.covers.isEmpty, "\(requirement.id) rests on nothing")
  }

  /// The words of `text`; a parameter becomes `X`, a citation `§`.
  private static func skeleton(_ text: RichText) -> String {
    text.inlines.map { inline in
      switch inline {
      case .text(let text), .emphasis(let text): text
      case .parameter: "X"
      case .citation: "§"
      }
    }.joined()
  }

  private static func finds(_ pattern: String, in text: String, caseSensitive: Bool = false) -> Bool {
    text.range(of: pattern, options: caseSensitive ? .regularExpression : [.regularExpression, .caseInsensitive]) != nil
  }

  private static let forbidden = [
    "und/oder", #"\bz\. ?b\."#, #"\betc\b"#, #"\busw\b"#, #"\bggf\b"#, #"\bevtl\b"#, #"\bu\. ?a\."#, "beispielsweise",
    "insbesondere",
    "gegebenenfalls", "möglichst", "in der regel", "grundsätzlich", "soweit möglich", "im wesentlichen", "zeitnah",
    "kurzfristig",
    #"\bangemessen"#, #"\bgeeignet"#, #"\bausreichend"#, #"\bumfassend"#, #"\bmodern"#, #"\bhochwertig"#, #"\büblich"#,
    "branchenüblich",
    "benutzerfreundlich", "nutzerfreundlich", "anwenderfreundlich", "intuitiv", "leistungsfähig", "performant",
    #"\bflexibel"#,
    "optimal", "bestmöglich", #"\bgut(e|en|er|es)?\b"#, #"\bschnell"#, #"\beinfach(e|en|er|es)?\b"#, "weitgehend",
    "regelmäßig",
    #"\bzukunftssicher"#, #"\bpraxisgerecht"#, #"\bkomfortab"#, #"\bnotwendige(n|r|s)? maßnahmen"#, "rechtsverbindlich",
    "wie einschreiben",
  ]

  private static let forbiddenInEnglish = [
    "and/or", #"\be\. ?g\."#, #"\betc\b"#, "for example", "in particular", "where possible", "as far as possible",
    "appropriate",
    #"\bsuitable"#, #"\bsufficient"#, "comprehensive", "state-of-the-art", "user-friendly", #"\btimely"#,
    #"\badequate"#, "reasonable",
  ]

  /// Names of standards, which have digits that are no quantity.
  private static let standards =
    #"(ISO/IEC|ISO|RFC|EN|TR|TS|WCAG|BITV|SAML|S/MIME|TLS|X|PDF/A|BSI)[ \u00A0‑.-]?((EN|TS|TR) )?[0-9][0-9.‑-]*"#

  private static let brands = [
    "telekom", "t-systems", "1&1", "united internet", "gmx", "web.de", "mentana", "francotyp", "fp digital", "outlook",

    "microsoft", "lotus", "governikus", "adobe",
  ]
}

extension Requirement: CustomTestStringConvertible {
  package var testDescription: String { id }

  /// The statement as it reads today, and as it reads in other legal states.
  fileprivate var statements: [LocalizedText] { [statement] + states.compactMap(\.statement) }
}
