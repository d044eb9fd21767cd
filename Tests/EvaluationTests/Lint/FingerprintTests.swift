import Evaluation
import Procurement
import TestSupport
import Testing

/// A finding keeps its name while its sentence stays the same, so that a baseline can hold it.
@Suite struct FingerprintTests {
  private static let drafts = ["betrieb-2026.md", "gateway-2026.txt", "gegenprobe-2026.md", "steueramt-2015.md"]
  private static let paragraphs = [
    "Die Stadt unterrichtet alle Bieter auf demselben Weg.",
    "Ansprechpartner ist die Vergabestelle der Stadt.",
    "Der Auftragnehmer muss Störungen in Textform melden.",
    "Die Anlagen sind Bestandteil dieser Unterlage.",
  ]

  private func names(_ text: String, _ file: String) throws -> [String: Int] {
    try LintSupport.findings(text, file: file).reduce(into: [:]) { $0[$1.fingerprint, default: 0] += 1 }
  }

  /// Blank lines between paragraphs, where a paragraph may be put without breaking a table, a list or a heading.
  private static func gaps(in lines: [String]) -> [Int] {
    lines.indices.dropFirst().filter { index in
      lines[index].isEmpty && !(lines[index - 1].hasPrefix("|") || lines[index - 1].isEmpty)
    }
  }

  @Test(arguments: drafts) func `25 insertions of paragraphs, one after the other, change no name`(name: String) throws
  {
    var lines = MarkedText(try Fixture("Tests/Fixtures/drafts/\(name)")).text.split(
      separator: "\n",
      omittingEmptySubsequences: false
    ).map(String.init)
    let before = try names(lines.joined(separator: "\n"), name)
    #expect(before.count >= 8)
    var random = Seeded(UInt64(name.utf8.count) &* 7919)
    for step in 1...25 {
      let (place, text) = (random.pick(Self.gaps(in: lines)), random.pick(Self.paragraphs))
      let gap = try #require(place)
      lines.insert(contentsOf: ["", try #require(text)], at: gap)
      let after = try names(lines.joined(separator: "\n"), name)
      for (fingerprint, count) in before { #expect((after[fingerprint] ?? 0) >= count, "\(name), insertion \(step)") }
    }
  }

  @Test(arguments: drafts) func `deleting a paragraph changes no name but those in it`(name: String) throws {
    let text = MarkedText(try Fixture("Tests/Fixtures/drafts/\(name)")).text
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let before = try LintSupport.findings(text, file: name)
    var random = Seeded(42)
    for _ in 1...10 {
      let picked = random.pick(lines.indices.filter { lines[$0].count > 60 && !lines[$0].hasPrefix("#") })
      let line = try #require(picked)
      var shorter = lines
      shorter[line] = ""
      let after = try names(shorter.joined(separator: "\n"), name)
      // What looks across paragraphs (LT017, LT018), and a sentence that ran over the line, may go with it.
      let near = (line)...(line + 2)
      let kept = before.filter {
        !near.contains($0.finding.location.line) && !["LT017", "LT018"].contains($0.finding.code)
      }
      #expect(!kept.isEmpty)
      for found in kept { #expect(after[found.fingerprint] != nil, "\(name):\(found.finding.location.line)") }
    }
  }

  @Test func `of two alike each has a name, wherever a third comes in`() throws {
    let fault = "Der Dienst muss zeitnah melden.\n\n"
    let two = try names(fault + fault, "a.md")
    let three = try names(fault + fault + fault, "a.md")
    #expect(two.count == 2 && three.count == 3)
    #expect(Set(two.keys).isSubset(of: three.keys))
  }

  @Test func `another word, or another sentence around it, is another finding`() throws {
    let first = try names("Der Dienst muss zeitnah melden.", "a.md")
    #expect(try names("Der Dienst muss üblich melden.", "a.md") != first)
    #expect(try names("Der Dienst muss zeitnah warnen.", "a.md") != first)
    #expect(try names("  Der  Dienst muss\nzeitnah melden.", "b.txt") == first)
  }
}
