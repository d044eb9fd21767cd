import Interchange
import Procurement
import Testing

@Suite struct ResearchNotesTests {
  private func facts(_ text: String) -> [String] {
    ResearchNotes.read(Array(text.utf8), file: "notes.md").map {
      "\($0.location.line) \($0.id) \($0.confidence?.rawValue ?? "-")"
    }
  }

  @Test func `each row whose first cell is an id is a fact, with its line and its tag`() {
    let notes = """
      # Notes about ST-99
      | ID | Fact | Tag / source |
      |---|---|---|
      | ST-01 | In force, see DM-0101. | V [X1] |
      | TR-PVD-01 | To, Cc, Bcc. | P |
      | D15-03 | Online ID. | I |
      | Key | no fact | V |
      | X1 | no fact either | V |
      | DM-0103 to 0105 | nor is a range | V |
      ST-02 | no row | V |
      """
    #expect(facts(notes) == ["4 ST-01 V", "5 TR-PVD-01 P", "6 D15-03 I"])
  }

  @Test(arguments: [
    ("V [X3][X4]; date P [SEC]", "V"), ("V/P", "P"), ("V (headers read), I (conclusion)", "I"), ("P [TS15]", "P"),
    ("T/G", "P"), ("T", "V"), ("L/T", "V"), ("T, I", "I"), ("G/I", "I"), ("§ 4 V [AW24], § 1 I", "I"),
    ("see ST-03/04", "-"), ("open", "-"), ("", "-"),
  ])
  func `of several letters before the first semicolon the weakest counts`(tag: String, confidence: String) {
    #expect(facts("| ID | Tag |\n|---|:-:|\n| PF-01 | \(tag) |") == ["3 PF-01 \(confidence)"])
  }

  @Test func `a table without a column for the tag has none`() {
    #expect(facts("| ID | Norm |\n|---|---|\n| DM-0101 | V |") == ["3 DM-0101 -"])
    #expect(facts("| ID | Tag |\n|---|---|\n| DM-0101 |") == ["3 DM-0101 -"])
  }

  @Test func `each table has its own columns`() {
    let notes = "| ID | Tag |\n|---|---|\n| A-1 | V |\n\n| ID | Norm | Tag |\n|---|---|---|\n| A-2 | P | I |"
    #expect(facts(notes) == ["3 A-1 V", "7 A-2 I"])
  }

  @Test func `bytes that are no text give no fact`() {
    #expect(ResearchNotes.read([0xFF, 0x00, 0x7C], file: "notes.md") == [])
    #expect(facts("") == [])
  }
}
