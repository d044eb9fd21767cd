import Evaluation
import Procurement
import TestSupport
import Testing

/// Ways in which officers express a fault, and near misses, each a draft of its own.
///
/// A line of `lint/sentences/CODE.txt` begins with `+` where the rule finds something and with `-` where it stays silent;
/// a bar parts the paragraphs.
@Suite struct SentenceTableTests {
  private static let tables = try? Fixture.all(in: "lint/sentences", ending: "txt")

  @Test(arguments: tables ?? []) func `a rule fires on every sentence marked + and on none marked -`(table: Fixture)
    throws
  {
    let code = try #require(table.path.split(separator: "/").last?.split(separator: ".").first.map(String.init))
    for line in String(decoding: table.bytes, as: UTF8.self).split(separator: "\n") {
      let text = String(line.dropFirst(2).replacing(" | ", with: "\n\n"))
      let codes = try LintSupport.findings(text).map(\.finding.code)
      #expect(codes.contains(code) == line.hasPrefix("+ "), "\(line)")
    }
  }

  @Test func `sentences without a fault are left alone`() throws {
    let text = try String(decoding: Repository.bytes("Tests/Fixtures/lint/clean-sentences.txt"), as: UTF8.self)
    let sentences = text.split(separator: "\n")
    #expect(sentences.count >= 40)
    for sentence in sentences {
      #expect(try LintSupport.findings(String(sentence)).map(\.finding.code) == [], "\(sentence)")
    }
  }

  @Test func `a table holds at least ten ways to err and four near misses`() throws {
    let tables = try #require(Self.tables)
    #expect(tables.count >= 20)
    for table in tables where !["LT019", "LT022", "LT023", "LT024"].contains(where: { table.path.contains($0) }) {
      let lines = String(decoding: table.bytes, as: UTF8.self).split(separator: "\n")
      #expect(lines.filter { $0.hasPrefix("+ ") }.count >= 14, "\(table.path)")
      #expect(lines.filter { $0.hasPrefix("- ") }.count >= 10, "\(table.path)")
    }
  }
}
