import Testing
import XML

@Suite struct XMLTreeTests {
  @Test func `a small file becomes a tree`() throws {
    let text = "<?xml version=\"1.0\"?>\n<a xmlns=\"urn:x\" n=\"1&amp;2\">\n  <b>one <c/>two</b>\n</a>\n"
    let root = try XMLTree.parse(Array(text.utf8), file: "a.xml", namespace: "urn:x")
    #expect(root.name == "a")
    #expect(root.namespaceMatches)
    #expect(root.attribute("n") == "1&2")
    #expect(root.line == 2)
    let b = try #require(root.first("b"))
    #expect(b.line == 3)
    #expect(b.children == [.text("one "), .element(XMLElement("c", namespace: "urn:x")), .text("two")])
  }
}
