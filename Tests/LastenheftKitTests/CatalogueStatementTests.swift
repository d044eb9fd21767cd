import Foundation
import Interchange
import Procurement
import TestSupport
import Testing

/// The mechanical part of what a good requirement is: one testable sentence, nothing vague, no typed numbers, no brands.
///
/// Every wording counts, in whichever legal state; those of the two Dresden tenders as well.
@Suite struct CatalogueStatementTests {
  private static let catalogue: [Requirement] = shipped.flatMap(\.chapters).flatMap(\.requirements)
  private static let requirements: [Requirement] = catalogue + tenders.flatMap(\.chapters).flatMap(\.requirements)

  private static let shipped: [Catalogue] = read("specs/de-mail") { CatalogueFormat.read($0, file: $1).value }
  private static let tenders: [Tender] =
    read("specs/dresden-2015") { TenderFormat.read($0, file: $1).value }
    + read("specs/dresden-2026") { TenderFormat.read($0, file: $1).value }

  private static func read<Value>(_ folder: String, _ read: ([UInt8], String) -> Value?) -> [Value] {
    ((try? Repository.files(below: folder, ending: "xml")) ?? []).compactMap { file in
      (try? Repository.bytes(file)).flatMap { read($0, file) }
    }
  }

  /// Statements that a tender puts in place of those of the catalogue, each as a requirement of its own.
  private static let tailored: [(id: String, statement: LocalizedText)] = tenders.flatMap(\.selections).compactMap {
    guard case .tailor(let id, let tailoring) = $0.choice else { return nil }
    return tailoring.statement.map { (id, $0) }
  }

  @Test func `the shipped catalogue has requirements in each of the fifteen chapters, and clauses, and two tenders`() {
    #expect(Set(Self.shipped.flatMap(\.chapters).map(\.id)) == Set("ABCDEFGHIJKLMNO".map(String.init)))
    #expect(Self.catalogue.count > 170)
    #expect(Self.clauses.count > 35)
    #expect(Self.tenders.count == 2 && !Self.tailored.isEmpty)
  }

  @Test func `the readme counts what the catalogue has`() throws {
    let readme = String(decoding: try Repository.bytes("README.md"), as: UTF8.self)
    let chapters = Set(Self.shipped.flatMap(\.chapters).map(\.id)).count
    let clauses = Self.shipped.flatMap(\.clauses).flatMap(\.clauses).count
    #expect(readme.contains("\(Self.catalogue.count) requirements in \(chapters) chapters, \(clauses) clauses"))
  }

  @Test func `a statement is one sentence in each language`() throws {
    for (id, statement) in Self.statements {
      for text in [statement.german, try #require(statement.english, "\(id) has no English statement")] {
        let fault = StatementLanguage.sentenceFault(text)
        #expect(fault == nil, "\(id): \(fault ?? ""): \(StatementLanguage.words(text))")
      }
    }
  }

  @Test func `a statement has no open list, no either-or and no vague word`() {
    for (id, statement) in Self.statements { Self.expectPlain(statement, of: id) }
  }

  @Test func `titles, levels, notes, tests and codes have none either, and stand in both languages`() throws {
    for requirement in Self.requirements {
      for text in requirement.sides {
        Self.expectPlain(text, of: requirement.id)
        #expect(text.english != nil, "\(requirement.id): only in German: \(StatementLanguage.words(text.german))")
      }
    }
  }

  @Test func `a number in a statement is a parameter, or the norm that stands beside it sets it`() throws {
    for (id, statement) in Self.statements {
      for text in [statement.german, try #require(statement.english)] {
        let numbers = StatementLanguage.numbers(StatementLanguage.words(text))
        guard !numbers.isEmpty else { continue }
        let allowed = Self.numbersOfNorms[id] ?? []
        #expect(numbers.allSatisfy(allowed.contains), "\(id) has a number without a norm: \(numbers)")
        #expect(Self.pairs.contains(id) || !text.citations.isEmpty, "\(id) does not cite the norm that sets \(numbers)")
      }
    }
  }

  @Test func `a statement names no provider and no product`() {
    for (id, statement) in Self.statements { Self.expectNoBrand(statement, of: id) }
    for requirement in Self.requirements {
      for text in requirement.sides { Self.expectNoBrand(text, of: requirement.id) }
    }
  }

  @Test func `every provider of the register would be recognised by its name`() throws {
    let file = "specs/de-mail/providers.xml"
    let register = try #require(ProvidersFormat.read(try Repository.bytes(file), file: file).value)
    #expect(!register.providers.isEmpty)
    for provider in register.providers {
      #expect(!StatementLanguage.brands(provider.name).isEmpty, "\(provider.name)")
    }
  }

  @Test(arguments: catalogue)
  func `a title and an internal reason are there, the title in both languages`(requirement: Requirement) throws {
    #expect(requirement.title.english != nil, "\(requirement.id) has no English title")
    #expect(requirement.kindReason != nil, "\(requirement.id) does not say why it is of its kind")
    #expect(!requirement.basis.isEmpty || !requirement.covers.isEmpty, "\(requirement.id) rests on nothing")
  }

  @Test func `a clause has no open list, no either-or, no vague word and no brand, and stands in both languages`() {
    for (id, text) in Self.clauses {
      Self.expectPlain(text, of: id)
      Self.expectNoBrand(text, of: id)
      #expect(text.english != nil, "\(id) has a text without English")
    }
  }

  @Test func `a number in a clause is a parameter, or the norm that stands beside it sets it`() {
    for (id, text) in Self.clauses {
      for text in [text.german, text.english].compactMap(\.self) {
        let numbers = StatementLanguage.numbers(StatementLanguage.words(text))
        #expect(numbers.allSatisfy((Self.numbersOfClauses[id] ?? []).contains), "\(id) has a number: \(numbers)")
      }
    }
  }
}

// What is checked.
extension CatalogueStatementTests {
  /// Every statement: of the catalogue in each legal state, of the tenders, and tailored ones.
  private static let statements: [(String, LocalizedText)] =
    requirements.flatMap { requirement in
      ([requirement.statement] + requirement.states.compactMap(\.statement)).map { (requirement.id, $0) }
    } + tailored.map { ($0.id, $0.statement) }

  /// Every text of a clause: of each variant, of the tenders, and tailored ones.
  private static let clauses: [(String, LocalizedText)] =
    (shipped.flatMap(\.clauses) + tenders.flatMap(\.clauses)).flatMap(\.clauses)
    .flatMap { clause in ([clause.title] + clause.variants.map(\.text)).map { (clause.id, $0) } }
    + tenders.flatMap(\.selections).compactMap { selection in
      guard case .tailorClause(let id, let tailoring) = selection.choice else { return nil }
      return tailoring.text.map { (id, $0) }
    }

  /// Numbers that a norm sets and that a statement repeats beside its citation; nothing else may be typed.
  private static let numbersOfNorms: [String: Set<String>] = [
    "DM-ACC-16": ["250.000", "250,000"],
    "DM-ACC-17": ["2.500.000", "2,500,000"],
    "DM-ACC-18": ["1"],
    "DM-EXT-02": ["einen monat", "one month"],
    "DM-IDN-12": ["fünf", "five"],
    "DM-SGN-01": ["zwei", "two"],
    "DM-SND-15": ["90"],
    // Both parties, both services: a pair, not a quantity.
    "DM-GTW-19": ["two"],
    "DE-SRV-01": ["two"],
  ]
  private static let pairs: Set<String> = ["DM-GTW-19", "DE-SRV-01"]

  /// The same for clauses; what no norm sets there counts grounds, years in a row, or repeats a promise of the norm.
  private static let numbersOfClauses: [String: Set<String>] = [
    "V-BLK-01": ["zwei", "two"],
    "V-CES-01": ["drei", "three"],
    "V-EXT-02": ["drei", "three", "einen monat", "one month"],
    "V-TRM-02": ["zwei", "two"],
    "DE-V-04": ["einen monat", "one month"],
  ]

  private static func expectPlain(_ text: LocalizedText, of id: String) {
    for (language, rich) in [(Language.german, text.german), (.english, text.english)] {
      guard let words = rich.map(StatementLanguage.words) else { continue }
      for pattern in StatementLanguage.vague(words, in: language) {
        Issue.record("\(id) says “\(pattern)”: \(words)")
      }
    }
  }

  private static func expectNoBrand(_ text: LocalizedText, of id: String) {
    for rich in [text.german, text.english].compactMap(\.self) {
      for brand in StatementLanguage.brands(StatementLanguage.words(rich)) { Issue.record("\(id) names “\(brand)”") }
    }
  }
}

extension Requirement: CustomTestStringConvertible {
  package var testDescription: String { id }

  /// What bidders read besides the statement, in every legal state.
  fileprivate var sides: [LocalizedText] {
    var sides: [LocalizedText] = [title]
    for state in [nil] + states.map(Optional.some) {
      sides += [state?.title].compactMap(\.self)
      if case .codes(let codes, _, _) = state.map(\.answer) ?? answer { sides += codes.map(\.title) }
      sides += (state.map(\.levels) ?? levels)?.map(\.text) ?? []
      sides += (state.map(\.evidence) ?? evidence)?.compactMap(\.note) ?? []
      let verification = state.map(\.verification) ?? verification
      sides += [verification?.text].compactMap(\.self)
    }
    return sides
  }
}
