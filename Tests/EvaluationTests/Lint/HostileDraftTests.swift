import Archives
import Evaluation
import Interchange
import Procurement
import TestSupport
import Testing

/// Drafts that nobody writes, and characters that nobody sees.
@Suite struct HostileDraftTests {
  private func quotes(_ text: String, file: String = "a.md", _ code: String) throws -> [String] {
    try LintSupport.findings(text, file: file).filter { $0.finding.code == code }.map(\.quote)
  }

  @Test(arguments: ["\u{AD}", "\u{200B}", "\u{200C}", "\u{2060}", "\u{FEFF}", "\u{202E}", "\u{200F}"])
  func `a sign that is not seen hides no word`(sign: String) throws {
    #expect(try quotes("Der Dienst muss zeit\(sign)nah melden.", "LT004").count == 1)
    #expect(try quotes("Der Dienst muss \(sign) zeitnah melden.", "LT004").count == 1)
  }

  @Test(arguments: ["\u{A0}", "\u{202F}", "\u{2009}"]) func `a space that does not break parts words like any other`(
    space: String
  ) throws {
    let draft = "Stand: 09.03.2015\n\nDie Bindung richtet sich nach §\(space)134 GWB."
    #expect(try quotes(draft, "LT019").count == 1)
    let law = "Der Dienst erfüllt §\(space)8 Abs.\(space)2 De-Mail-G und muss z.\(space)B. melden."
    #expect(try quotes("## 1 Dienst\n\n" + law, "LT005") == ["z.\(space)B."])
    #expect(try quotes("## 1 Dienst\n\n" + law, "LT018") == [])
  }

  @Test func `a file in one line is linted in time that grows with its length, and shown in part`() throws {
    let sentence = "Der Dienst muss zeitnah melden, und die Verfügbarkeit muss hoch sein. "
    func seconds(_ count: Int) throws -> (Duration, Int) {
      let clock = ContinuousClock()
      let start = clock.now
      let found = try LintSupport.findings(String(repeating: sentence, count: count), file: "a.txt")
      #expect(found.allSatisfy { $0.excerpt.utf8.count < 1_000 })
      #expect(found.allSatisfy { Array($0.excerpt)[$0.marked].elementsEqual($0.quote) })
      return (clock.now - start, found.count)
    }
    let (short, few) = try seconds(500)
    let (long, many) = try seconds(2_000)
    #expect(few == 1_000 && many == 4_000)
    // Four times the text takes four times as long; the square would be sixteen.
    #expect(long < short * 10)
  }

  @Test func `a sentence without an end is cut, and no word of it is lost`() throws {
    let text = "Der Dienst muss " + String(repeating: "zeitnah und ", count: 3_000) + "melden"
    #expect(try LintSupport.findings(text, file: "a.txt").count > 2_900)
  }

  @Test func `a table of many cells is read cell by cell`() throws {
    let row = "| 1 | Der Dienst muss zeitnah melden. | A | Der Dienst muss Nachrichten annehmen. |\n"
    let text = "| Nr. | Text | Art | Rest |\n|---|---|---|---|\n" + String(repeating: row, count: 1_500)
    #expect(try quotes(text, "LT004").count == 1_500)
  }

  @Test func `OpenDocument and Word refuse the same attacks`() throws {
    let bomb = try ArchiveWriter.bytes(
      of: [ArchiveEntry("content.xml", [UInt8](repeating: 0x20, count: 20_000_000))],
      file: "a.odt"
    )
    #expect(DraftFormat.read(bomb, file: "a.odt").findings.map(\.message.key) == ["archive.ratioTooHigh"])
    let entity = "<!DOCTYPE a [<!ENTITY e \"ee\">]><office:document-content>&e;</office:document-content>"
    let entities = try ArchiveWriter.bytes(of: [ArchiveEntry("content.xml", text: entity)], file: "a.odt")
    #expect(DraftFormat.read(entities, file: "a.odt").findings.map(\.message.key) == ["XML.doctypeRefused"])
    #expect(
      DraftFormat.read(Array(entities.dropLast(30)), file: "a.odt").findings.map(\.message.key) == ["archive.damaged"]
    )
  }

  @Test func `words in any order stop no rule`() throws {
    var seeded = Seeded(11)
    let words = try Fixture.all(in: "lint/sentences", ending: "txt")
      .flatMap { String(decoding: $0.bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).map(String.init) }
    for _ in 0..<60 {
      let text = (0..<200).map { _ in words[seeded.below(words.count)] }.joined(separator: " ")
      for found in try LintSupport.findings(text, file: "a.txt") {
        #expect(found.marked.upperBound <= found.excerpt.count)
      }
    }
  }
}
