import Evaluation
import Interchange
import Procurement
import TestSupport
import Testing

/// Places in an invented law, looked up down to sentence, half, number and letter; each answer was read off the text by hand.
@Suite struct PlaceSearchTests {
  private static func law() throws -> LawText {
    let path = "Tests/Fixtures/law/mpostg-2020.xml"
    return try #require(LawFormat.read(try Repository.bytes(path), file: path).value)
  }

  private func outcome(_ place: String) throws -> PlaceOutcome {
    PlaceSearch.outcome(of: try CitationNotation.path(place), in: try Self.law())
  }

  @Test(arguments: [
    ("§ 1 Satz 2", "Sie ist kein Ersatz für das Gespräch."), ("§ 2 Abs. 1 Nr. 2a", "2a. Korb: ein offenes Behältnis."),
    ("§ 2 Abs. 1 Satz 1 Nr. 2 Buchst. b Doppelbuchst. bb", "bb) eine Zahlenfolge"),
    ("§ 2 Abs. 2 Satz 2", "Das Nähere regelt die Satzung."), ("§ 2 Abs. 2 Satz 1 Nr. 2", "2. die Rückkehr"),
    ("§ 2 Abs. 2a Satz 3", "Wer am 30. eines Monats reist, zahlt nach Anlage 1."),
    ("§ 3 Abs. 1 Nr. 2 Satz 3 Buchst. a Satz 2", "Es ist trocken."),
    ("§ 3 Abs. 1 Nr. 2 Satz 2 Buchst. b", "b) zwei Blättern."),
    ("§ 3 Abs. 2 Satz 2", "Danach gilt er nicht."), ("§ 6 Abs. 1 Satz 2", "Sie ist im Voraus zu zahlen."),
    (
      "§ 12 Abs. 1-3",
      "Der Kasten wird werktäglich geleert. … Die Leerung ist auf einem Zettel zu vermerken, der am Kasten aushängt und eine Woche lang hängen bleibt."
    ),
  ])
  func `a place that is there gives its text`(place: String, text: String) throws {
    #expect(try outcome(place) == .found(text))
  }

  @Test(arguments: [
    ("§ 99", "none"), ("§ 5a", "none"), ("Art. 1", "none"), ("§ 7", "repealed"), ("§ 9 Abs. 1", "repealed"),
    ("§ 2 Abs. 3", "repealed"), ("§ 3 Abs. 1 Satz 1 Nr. 3", "repealed"), ("§ 2 Abs. 4", "none"),
    ("§ 1 Abs. 1", "no-paragraphs"),
    ("§ 2 Satz 1", "paragraph-not-named"), ("§ 1 Satz 3", "only"), ("§ 2 Abs. 2a Satz 4", "only"),
    ("§ 2 Abs. 2a Satz 1 Halbsatz 2", "only"), ("§ 2 Abs. 1 Nr. 3", "none"), ("§ 2 Abs. 1 Nr. 2 Buchst. c", "none"),
    ("§ 2 Abs. 1 Buchst. a", "none"), ("§ 2 Abs. 2 Satz 2 Nr. 1", "none"), ("§ 12 Abs. 2-4", "none"),
    ("§ 3 Abs. 1 Nr. 2 Satz 3 Buchst. c", "none"), ("§ 3 Abs. 1 Nr. 2 Satz 6", "only"), ("§ 4 Satz 4", "only"),
  ])
  func `a place that is not there says why`(place: String, name: String) throws {
    let outcome = try outcome(place)
    guard case .missing(let gap) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(gap.words.name == name)
  }

  @Test(arguments: [
    // Two of the three begins are certain: whether there is a third sentence is open, and which is the second.
    ("§ 4 Satz 3", "sentence-ends"),
    // Item 2 and its letters have three sentences more, if they were counted through.
    ("§ 3 Abs. 1 Satz 3", "sentences-in-lists"), ("§ 3 Abs. 1 Satz 5", "sentences-in-lists"),
    ("§ 3 Abs. 1 Nr. 2 Buchst. b", "several"), ("§ 5 Abs. 2", "unnumbered"), ("§ 5 Satz 1", "unnumbered"),
    ("§ 11", "omitted"),
    ("§ 12 Abs. 1 Unterabs. 1", "not-counted"),
  ])
  func `a place that the text does not decide is left open`(place: String, name: String) throws {
    let outcome = try outcome(place)
    guard case .undecided(let doubt) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(doubt.words.name == name)
  }
}
