import Procurement
import Testing

@Suite struct CitedLabelTests {
  @Test func `labels stand in the order of a law`() throws {
    let ordered = ["1", "2", "2a", "2b", "2z", "2aa", "3", "9", "10", "371a", "1004"]
    let labels = try ordered.map { try #require(CitedLabel($0)) }
    #expect(labels.shuffled().sorted() == labels)
    let letters = try ["a", "b", "z", "aa", "ab", "aaa"].map { try #require(CitedLabel($0)) }
    #expect(letters.shuffled().sorted() == letters)
    let chapters = try ["3", "3.1", "3.1.3", "3.1.10", "3.2", "10.1"].map { try #require(CitedLabel($0)) }
    #expect(chapters.shuffled().sorted() == chapters)
  }

  @Test(arguments: ["5", "5a", "0", "3.3.5", "aa", "A.5", "1004b"]) func `a label is written as it was`(text: String) {
    #expect(CitedLabel(text)?.description == text)
  }

  @Test(arguments: ["", " ", ".", "1.", ".1", "1..2", "007", "12345", "abcd", "5 a", "§5", "1,5", "-1", "5ä", "E13"])
  func `what nobody counts by is no label`(text: String) { #expect(CitedLabel(text) == nil) }

  @Test func `a text is read as single labels and ranges`() {
    #expect(CitedSpan.list("3-7, 9")?.map(\.isSingle) == [false, true])
    #expect(CitedSpan.list("5,6").map { CitedSpan.text($0) } == "5, 6")
    #expect(CitedSpan.list("a-e").map { CitedSpan.text($0) } == "a-e")
  }

  @Test func `a range has the labels between its ends`() throws {
    let span = try #require(CitedSpan.list("2a-3")?.first)
    let labels = try ["2", "2a", "2b", "3", "3a"].map { try #require(CitedLabel($0)) }
    #expect(labels.map(span.contains) == [false, true, true, true, false])
  }

  @Test(arguments: ["", "7-3", "5-5", "3-", "-3", "3-7-9", "3, 3", "9, 3", "3-7, 5", "3,, 5", "3,  5", "x y"])
  func `a text that does not ascend is no list`(text: String) { #expect(CitedSpan.list(text) == nil) }

  @Test func `citations stand in the order of the norm`() {
    let ordered = [
      Citation(norm: "x"), Citation(norm: "x", section: "5"), Citation(norm: "x", section: "5", paragraph: "1"),
      Citation(norm: "x", section: "5", paragraph: "1", sentence: "2"),
      Citation(norm: "x", section: "5", paragraph: "1", number: "1"),
      Citation(norm: "x", section: "5", paragraph: "10"),
      Citation(norm: "x", section: "5a"), Citation(norm: "x", section: "17"), Citation(norm: "x", section: "x y"),
    ]
    let sorted = ordered.shuffled().sorted { $0.path.lexicographicallyPrecedes($1.path) }
    #expect(sorted == ordered)
  }
}
