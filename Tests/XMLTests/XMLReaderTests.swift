import Testing
import XML

@Suite struct XMLReaderTests {
  private enum Name: String, CaseIterable { case offer, answer, req }

  @Test func `starts, texts and ends come in the order of the file`() throws {
    let log = try events("<a>one <b c='1'/>two<!-- no -->, <![CDATA[<three>]]></a>")
    #expect(log == ["a 1", "'one '", "b 1", "/b", "'two, <three>'", "/a"])
  }

  @Test func `text split by entities comes in one piece`() throws {
    #expect(try events("<a>x &amp; y &lt; &#228;&#xDF;</a>") == ["a 1", "'x & y < äß'", "/a"])
  }

  @Test func `a long text comes in one piece`() throws {
    let text = String(repeating: "Wörter und mehr\n", count: 20_000)
    let tree = try XMLTree.parse(Array("<a>\(text)</a>".utf8), file: "f.xml", whitespace: .kept)
    #expect(tree.children == [.text(text)])
  }

  @Test func `a start has the line on which its tag begins`() throws {
    let log = try events("<?xml version='1.0'?>\n<!--\n\n--><a\n b='1\n2'\n>\n<b/>\n</a>")
    #expect(log == ["a 4", "'\n'", "b 8", "/b", "'\n'", "/a"])
  }

  @Test func `lines beyond 65,535 are exact`() throws {
    let bytes = Array(("<a>\n" + String(repeating: "<b/>\n", count: 69_998) + "<c/></a>").utf8)
    let start = try #require(XMLReader.events(in: bytes, file: "f.xml").lazy.compactMap { $0.start(named: "c") }.first)
    #expect(start.line == 70_000)
    let document = try XMLDocument(bytes, file: "f.xml")
    let value = try XPath("//c", file: "x").evaluate(in: document)
    guard case .nodes(let nodes) = value else { preconditionFailure("a path gives nodes") }
    #expect(nodes.map(\.line) == [70_000])
  }

  @Test func `an error beyond line 65,535 has its line`() {
    let text = "<a>" + String(repeating: "\n", count: 70_000) + "<b></a>"
    #expect(refusal(text)?.line == 70_001)
  }

  @Test func `names of the vocabulary are tokens and other names are not`() throws {
    let bytes = Array("<offer><answer req='R-1' other='2'/><other/></offer>".utf8)
    let words = XMLVocabulary(Name.self)
    let starts = try XMLReader.events(in: bytes, file: "f.xml", vocabulary: words).compactMap(\.start)
    #expect(starts.map(\.token) == [0, 1, -1])
    #expect(starts.map(\.name) == ["offer", "answer", "other"])
    #expect(starts[1].value(of: 2) == "R-1")
    #expect(starts[1].bytes(of: 2).map(Array.init) == Array("R-1".utf8))
    #expect(starts[1].value(of: "other") == "2")
    #expect((0..<2).map { starts[1].attributeToken(at: $0) } == [2, -1])
    #expect(starts[1].value(of: 0) == nil)
    #expect(starts[1].value(of: XMLVocabulary.unknown) == nil)
  }

  @Test func `more names than the table begins with keep their tokens`() throws {
    let names = (0..<500).map { "name-of-an-element-\($0)" }
    let bytes = Array(("<a>" + names.map { "<\($0)/><x\($0)/>" }.joined() + "</a>").utf8)
    let events = try XMLReader.events(in: bytes, file: "f.xml", vocabulary: XMLVocabulary(names))
    let starts = events.compactMap(\.start).dropFirst()
    #expect(starts.filter { $0.token >= 0 }.map(\.token) == Array(0..<500))
    #expect(starts.map(\.name) == names.flatMap { [$0, "x" + $0] })
  }

  @Test func `an element knows whether it is in the expected namespace`() throws {
    let text = "<a xmlns='urn:x' xmlns:p='urn:y'><p:b/><p:c xmlns:p='urn:x' p:d='1' d='2'/><e xmlns=''/></a>"
    let events = try XMLReader.events(in: Array(text.utf8), file: "f.xml", namespace: "urn:x")
    let starts = events.compactMap(\.start)
    #expect(starts.map(\.namespaceMatches) == [true, false, true, false])
    #expect(starts.map(\.namespace) == ["urn:x", "urn:y", "urn:x", ""])
    #expect(starts.map(\.prefix) == ["", "p", "p", ""])
    #expect(starts[2].value(of: "d", namespace: "urn:x") == "1")
    #expect(starts[2].value(of: "d") == "2")
    #expect(starts[2].attributeCount == 2)
  }

  @Test func `no namespace can be expected too`() throws {
    let events = try XMLReader.events(in: Array("<a><b xmlns='u'/></a>".utf8), file: "f.xml", namespace: "")
    #expect(events.compactMap(\.start).map(\.namespaceMatches) == [true, false])
  }

  @Test func `an element can be skipped`() throws {
    var events = try XMLReader.events(in: Array("<a><b><c/>x</b><d/></a>".utf8), file: "f.xml").makeIterator()
    _ = events.next()
    _ = events.next()
    events.skip()
    #expect(events.next()?.start?.name == "d")
  }

  @Test func `the root can be read alone`() throws {
    let root = try XMLReader.root(of: Array("\n<a xmlns='urn:x' b='1'><c></a>".utf8), file: "f.xml")
    #expect(root.name == "a")
    #expect(root.namespace == "urn:x")
    #expect(root.value(of: "b") == "1")
    #expect(root.line == 2)
  }

  @Test func `ampersands in attributes are what they stand for`() throws {
    let root = try tree("<a b='1 &amp; 2 &#38; 3 &amp;#38; &amp;amp; &lt;' c='&amp;'/>")
    #expect(root.attributes.map(\.value) == ["1 & 2 & 3 &#38; &amp; <", "&"])
  }

  @Test func `a warning neither stops the parser nor refuses the file`() throws {
    let bytes = Array("<a xmlns='relative' xml:space='odd'><b/><c/></a>".utf8)
    #expect(try XMLTree.parse(bytes, file: "f.xml").elements.map(\.name) == ["b", "c"])
    let count = try XPath("count(//*)", file: "r").evaluate(in: XMLDocument(bytes, file: "f.xml"))
    #expect(count.string == "3")
  }

  @Test func `a part can be read as a tree in the midst of events`() throws {
    var events = try XMLReader.events(in: Array("<a><b>1<c/> </b><d/></a>".utf8), file: "f.xml").makeIterator()
    _ = events.next()
    let start = try #require(events.next()?.start)
    #expect(events.element(after: start) == XMLElement("b", children: [.text("1"), .element(XMLElement("c"))]))
    #expect(events.next()?.start?.name == "d")
  }

  private func events(_ text: String) throws -> [String] {
    try XMLReader.events(in: Array(text.utf8), file: "f.xml").map { event in
      switch event {
      case .start(let start): "\(start.name) \(start.line)"
      case .text(let text): "'\(text.string)'"
      case .end(let start): "/\(start.name)"
      }
    }
  }
}

extension XMLEvent {
  fileprivate var start: XMLStart? {
    if case .start(let start) = self { start } else { nil }
  }

  fileprivate func start(named name: String) -> XMLStart? { start.flatMap { $0.name == name ? $0 : nil } }
}
