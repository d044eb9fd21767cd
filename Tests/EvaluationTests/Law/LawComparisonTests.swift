import Evaluation
import Interchange
import Procurement
import TestSupport
import Testing

/// Two versions of an invented law; what differs was marked by hand when they were written.
@Suite struct LawComparisonTests {
  private static func law(_ year: String) throws -> LawText {
    let path = "Tests/Fixtures/law/mpostg-\(year).xml"
    return try #require(LawFormat.read(try Repository.bytes(path), file: path).value)
  }

  private static func comparison() throws -> LawComparison { LawComparison(try law("2020"), try law("2023")) }

  @Test
  func `exactly the provisions whose text differs are named; status, markup, blanks and headings of parts are no text`()
    throws
  {
    let changes = try Self.comparison().changes.map { "\($0.provision?.name ?? "") \($0.kind.rawValue)" }
    #expect(changes == ["§ 2 changed", "§ 7 new", "§ 12 changed", "§ 13 repealed", "§ 13a new"])
  }

  @Test func `a law reads as itself`() throws {
    let law = try Self.law("2020")
    #expect(LawComparison(law, law).changes.isEmpty)
  }

  @Test func `words are compared one by one`() throws {
    let passage = try #require(try Self.comparison().changes.first?.passages.first)
    #expect(passage.words.pieces.contains(.removed("nur")))
    #expect(passage.words.pieces.contains(.added("allein")))
    #expect(passage.words.pieces.count == 4)
  }

  @Test func `a paragraph that moves up behind a repealed one is known again`() throws {
    let change = try #require(try Self.comparison().changes.first { $0.provision?.name == "§ 12" })
    let passages = change.passages.map { passage in
      let before = passage.before.map { " from " + CitationNotation.text($0) } ?? ""
      return "\(CitationNotation.text(passage.path)) \(passage.kind.rawValue)\(before)"
    }
    #expect(passages == ["Abs. 2 repealed", "Abs. 2 changed from Abs. 3"])
    #expect(change.title?.pieces.contains(.added("Leerung der Kästen")) == true)
  }

  @Test func `a text that stands under another number is pointed to from both`() throws {
    let changes = try Self.comparison().changes
    #expect(changes.first { $0.provision?.name == "§ 13" }?.counterpart?.name == "§ 13a")
    #expect(changes.first { $0.provision?.name == "§ 13a" }?.counterpart?.name == "§ 13")
    #expect(changes.first { $0.provision?.name == "§ 2" }?.counterpart == nil)
  }

  @Test(arguments: [
    ("§ 2 Abs. 1 Nr. 2 Buchst. b", true), ("§ 2 Abs. 1 Nr. 2 Buchst. a", false), ("§ 2", true), ("§ 2 Abs. 2", false),
    ("§ 12 Abs. 2", true), ("§ 12 Abs. 1", false), ("§ 12 Abs. 3", true), ("§ 13", true), ("§ 13a Satz 1", true),
    ("§ 7", true), ("§ 1", false), ("§§ 12-13", true), ("§ 2 Abs. 1 Nr. 2 Satz 1", true),
  ])
  func `a citation leans on a change when its place reads differently`(place: String, leans: Bool) throws {
    let comparison = try Self.comparison()
    let leaning = LeaningCitations(comparison, norm: "mpostg")
    let citation = Citation(norm: "mpostg", path: try CitationNotation.path(place))
    #expect(comparison.changes.contains { leaning.leans(citation, on: $0) } == leans)
    let other = Citation(norm: "other", path: citation.path)
    #expect(!comparison.changes.contains { leaning.leans(other, on: $0) })
  }

  @Test func `whatever is taken away or put in, the pieces give both texts back`() {
    var random = Seeded(11)
    let words = ["der", "die", "Post", "gilt", "nicht", "und", "Abs. 1"]
    for _ in 0..<200 {
      let old = (0..<random.below(30)).map { _ in random.pick(words) ?? "" }.joined(separator: " ")
      let new = (0..<random.below(30)).map { _ in random.pick(words) ?? "" }.joined(separator: " ")
      let pieces = WordDifference(from: old, to: new).pieces
      let before = pieces.compactMap {
        if case .same(let text) = $0 { text } else if case .removed(let text) = $0 { text } else { nil }
      }
      let after = pieces.compactMap {
        if case .same(let text) = $0 { text } else if case .added(let text) = $0 { text } else { nil }
      }
      #expect(before.joined(separator: " ") == old)
      #expect(after.joined(separator: " ") == new)
    }
  }

  @Test func `texts too long to compare word by word are shown whole`() {
    let (old, new) = (String(repeating: "a ", count: 4000) + "a", String(repeating: "b ", count: 4000) + "b")
    #expect(WordDifference(from: old, to: new).pieces == [.removed(old), .added(new)])
  }
}
