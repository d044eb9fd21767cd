import Procurement
import Testing

@Suite struct TextTests {
  private static let text = LocalizedText(
    german: RichText([
      .paragraph([.text("a"), .parameter("accounts"), .citation(Citation(norm: "x", section: "1"))]),
      .list(ordered: false, items: [[.parameter("term")], [.parameter("accounts")]]),
    ]),
    english: RichText([.paragraph([.parameter("storage"), .citation(Citation(norm: "x", section: "1"))])])
  )

  @Test func `parameters and citations of both languages are named once, in reading order`() {
    #expect(Self.text.parameters == ["accounts", "term", "storage"])
    #expect(Self.text.citations == [Citation(norm: "x", section: "1")])
    #expect(Self.text.german.parameters == ["accounts", "term", "accounts"])
  }

  @Test func `what is not translated is shown in German`() {
    #expect(LocalizedText("deutsch").text(in: .english) == RichText("deutsch"))
    #expect(LocalizedText("deutsch", "english").text(in: .english) == RichText("english"))
    #expect(LocalizedText("deutsch", "english").text(in: .german) == RichText("deutsch"))
  }

  @Test func `findings are sorted by file, line, code and message`() {
    func finding(_ file: String, _ line: Int, _ code: String, _ key: String, _ argument: String = "") -> Finding {
      Finding(
        code: code,
        severity: .error,
        message: Message(key, argument),
        location: Procurement.SourceLocation(file: file, line: line)
      )
    }
    let sorted = [
      finding("a.xml", 2, "B", "B.x"), finding("a.xml", 10, "A", "A.x"), finding("a.xml", 10, "B", "B.x"),
      finding("a.xml", 10, "B", "B.y", "1"), finding("a.xml", 10, "B", "B.y", "2"), finding("b.xml", 1, "A", "A.x"),
    ]
    #expect(sorted.reversed().sorted() == sorted)
  }

  @Test func `a place is written as editors understand it`() {
    #expect(Procurement.SourceLocation(file: "tender.xml", line: 7).description == "tender.xml:7")
    #expect(Procurement.SourceLocation(file: "tender.xml", line: 0).description == "tender.xml")
  }

  @Test func `the criteria below a group are found at every depth, in reading order`() {
    let place = Procurement.SourceLocation(file: "tender.xml", line: 1)
    func leaf(_ id: String) -> Criterion { Criterion(requirement: id, weight: 1, location: place) }
    func group(_ groups: [CriterionGroup], _ criteria: [Criterion]) -> CriterionGroup {
      CriterionGroup(id: "g", title: LocalizedText("g"), weight: 1, groups: groups, criteria: criteria, location: place)
    }
    let tree = group([group([], [leaf("a"), leaf("b")]), group([], [leaf("c")])], [])
    #expect(tree.leaves.map(\.requirement) == ["a", "b", "c"])
  }
}
