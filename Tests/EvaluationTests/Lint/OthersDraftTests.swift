import Evaluation
import Procurement
import TestSupport
import Testing

/// Drafts by others, who did not know the rules; `Tests/Fixtures/drafts/README.md` holds what was found of each at first.
///
/// The line of a planted fault ends in `<!-- fault: kind, "words" -->`, or in `missed` where the linter does not find it;
/// a line where it finds what is no fault ends in `<!-- false: CODE -->`.
@Suite struct OthersDraftTests {
  private static let drafts = try? Fixture.all(in: "drafts/others", ending: "md")

  /// The lines of `text` that end in a mark of `kind`, from 1.
  private func lines(_ text: String, marked kind: String) -> Set<Int> {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return Set(lines.indices.filter { lines[$0].contains("<!-- \(kind): ") }.map { $0 + 1 })
  }

  @Test(arguments: drafts ?? []) func `what is found is what the draft says`(draft: Fixture) throws {
    let text = String(decoding: draft.bytes, as: UTF8.self)
    let found = Set(try LintSupport.findings(text, file: "draft.md").map(\.finding.location.line))
    #expect(found == lines(text, marked: "fault").union(lines(text, marked: "false")), "\(draft.path)")
  }

  @Test func `over all of them recall and precision are above 90 percent`() throws {
    let texts = try #require(Self.drafts).map { String(decoding: $0.bytes, as: UTF8.self) }
    let count = { (kind: String) in texts.reduce(0) { $0 + lines($1, marked: kind).count } }
    let (found, missed, extra) = (count("fault"), count("missed"), count("false"))
    #expect(texts.count >= 40)
    #expect(found + missed >= 850)
    #expect(found * 10 >= 9 * (found + missed), "recall")
    #expect(found * 10 >= 9 * (found + extra), "precision")
  }
}
