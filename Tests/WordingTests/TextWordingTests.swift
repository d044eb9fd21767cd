import Procurement
import Testing
import Wording

@Suite struct TextWordingTests {
  private static let place = Procurement.SourceLocation(file: "tender.xml", line: 1)
  private static let parameters = [
    "accounts": parameter("accounts", .quantity(.accounts), .quantity(Quantity(DecimalNumber(23), .accounts))),
    "term": parameter("term", .quantity(.months), nil),
  ]

  private static func parameter(_ id: String, _ type: AnswerType, _ value: Value?) -> Parameter {
    Parameter(id: id, title: LocalizedText("Laufzeit", "term"), type: type, value: value, location: place)
  }

  private static func plain(_ blocks: [RichText.Block]) -> String {
    Wording(.german).plain(RichText(blocks), norms: NormRegister()) { parameters[$0] }
  }

  @Test func `parameters are written out, open ones by their title, unknown ones by their id`() {
    let text: [RichText.Inline] = [
      .text("für "), .parameter("accounts"), .text(", "), .parameter("term"), .text(", "), .parameter("gone"),
    ]
    #expect(Self.plain([.paragraph(text)]) == "für 23\u{00A0}Postfächer, [Laufzeit], [gone]")
  }

  @Test func `citations are written out and emphasis is plain`() {
    let text: [RichText.Inline] = [.emphasis("nur"), .text(" nach "), .citation(Citation(norm: "x", section: "5"))]
    #expect(Self.plain([.paragraph(text)]) == "nur nach §\u{00A0}5 x")
  }

  @Test func `paragraphs and items stand on lines of their own`() {
    let items: [[RichText.Inline]] = [[.text("eins")], [.text("zwei")]]
    let blocks: [RichText.Block] = [
      .paragraph([.text("vorab")]), .list(ordered: true, items: items), .list(ordered: false, items: items),
    ]
    #expect(Self.plain(blocks) == "vorab\n1. eins\n2. zwei\n- eins\n- zwei")
  }
}
