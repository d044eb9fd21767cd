import Testing
import XML

@Suite struct HostileFileTests {
  @Test(arguments: [
    ("laughs-element.xml", 2, XMLErrorKind.doctypeRefused),
    ("laughs-attribute.xml", 2, .doctypeRefused),
    ("external-file.xml", 2, .doctypeRefused),
    ("external-http.xml", 1, .doctypeRefused),
    ("external-dtd.xml", 3, .doctypeRefused),
    ("parameter-entity.xml", 1, .doctypeRefused),
    ("page.xml", 1, .doctypeRefused),
    ("undefined-entity.xml", 2, .notWellFormed("Entity 'nbsp' not defined")),
    ("wrong-end-tag.xml", 3, .notWellFormed("Opening and ending tag mismatch: b line 2 and c")),
    ("two-roots.xml", 2, .notWellFormed("Extra content at the end of the document")),
    ("unknown-prefix.xml", 2, .notWellFormed("Namespace prefix p on b is not defined")),
    ("duplicate-attribute.xml", 2, .notWellFormed("Attribute c redefined")),
    ("nul-byte.xml", 2, .notWellFormed("a NUL byte")),
    ("control-character.xml", 2, .notWellFormed("PCDATA invalid Char value 1")),
    ("latin-1-declared.xml", 1, .wrongEncoding("ISO-8859-1")),
    ("latin-1-undeclared.xml", 2, .wrongEncoding("ISO-8859-1, Windows-1252")),
    ("utf-16-mark.xml", 1, .wrongEncoding("UTF-16")),
    ("utf-16-no-mark.xml", 1, .wrongEncoding("UTF-16")),
    ("ibm037.xml", 0, .notXML(.text)),
    ("ibm037-claimed.xml", 1, .wrongEncoding("IBM037")),
    ("empty.xml", 0, .empty),
    ("blank.xml", 0, .empty),
    ("pdf.xml", 0, .notXML(.pdf)),
    ("archive.xml", 0, .notXML(.archive)),
    ("old-office.xml", 0, .notXML(.oldOffice)),
    ("letter.xml", 0, .notXML(.text)),
    ("unclosed-tag.xml", 2, .notWellFormed("a tag that is never closed")),
    ("unclosed-value.xml", 2, .notWellFormed("an attribute value that is never closed")),
    ("less-than-in-value.xml", 3, .notWellFormed("'<' in an attribute value; write &lt;")),
    ("unclosed-comment.xml", 2, .notWellFormed("a comment that is never closed")),
    ("hidden-in-instruction.xml", 2, .notWellFormed("'<?' without a name behind it")),
  ])
  func `a hostile or broken file is refused with its line, by every way in`(
    name: String,
    line: Int,
    kind: XMLErrorKind
  ) throws {
    let bytes = try XMLBytes.read(path: fixture(name))
    let error = try #require(refusal(bytes))
    #expect(error.kind == kind)
    #expect(error.line == line)
    let again = #expect(throws: XMLError.self) { try XMLDocument(bytes, file: "f.xml") }
    #expect(again?.kind == kind)
    #expect(again?.line == line)
  }

  @Test func `an XInclude is an element like any other and nothing is opened`() throws {
    let bytes = try XMLBytes.read(path: fixture("xinclude.xml"))
    let root = try XMLTree.parse(bytes, file: "f.xml")
    #expect(root.elements.map(\.name) == ["include"])
    #expect(root.text == "")
  }

  @Test func `a byte order mark is no content`() throws {
    let bytes = try XMLBytes.read(path: fixture("utf-8-mark.xml"))
    #expect(try XMLTree.parse(bytes, file: "f.xml").text == "ß")
  }

  @Test func `a hundred thousand attributes are refused at once`() throws {
    let attributes = (1...100_000).map { "a\($0)='x'" }.joined(separator: " ")
    expectRefusal("<a>\n<b \(attributes)/></a>", line: 2, .tooManyAttributes(limit: 64))
  }

  @Test func `64 attributes are accepted and 65 are not`() {
    let many = { (count: Int) in "<a " + (1...count).map { "a\($0)='x'" }.joined(separator: " ") + "/>" }
    #expect(refusal(many(64)) == nil)
    #expect(refusal(many(65))?.kind == .tooManyAttributes(limit: 64))
  }

  @Test func `a hundred thousand nested elements are refused at the line of the first too many`() {
    let text = String(repeating: "<a>\n", count: 100_000) + String(repeating: "</a>", count: 100_000)
    expectRefusal(text, line: 65, .tooDeep(limit: 64))
  }

  @Test func `64 nested elements are accepted`() {
    #expect(refusal(String(repeating: "<a>", count: 64) + String(repeating: "</a>", count: 64)) == nil)
  }

  @Test func `eleven megabytes of text are refused`() {
    var limits = XMLLimits.standard
    limits.bytes = 16 * 1024 * 1024
    let text = "<a>\n" + String(repeating: "x", count: 11_000_000) + "</a>"
    expectRefusal(text, line: 0, .tooLarge(limit: 8_388_608, actual: 11_000_008))
    expectRefusal(text, line: 1, .textTooLong(limit: 1_048_576), limits)
  }

  @Test func `text in pieces counts as one run`() {
    var limits = XMLLimits.standard
    limits.textBytes = 10
    #expect(refusal("<a>123456<!-- -->7890</a>", limits) == nil)
    #expect(refusal("<a>123456<!-- --><![CDATA[78901]]></a>", limits)?.kind == .textTooLong(limit: 10))
    #expect(refusal("<a>123456<b/>78901</a>", limits) == nil)
  }

  @Test func `a long attribute is refused`() {
    let text = "<a>\n<b c='" + String(repeating: "x", count: 65_537) + "'/></a>"
    expectRefusal(text, line: 2, .attributeTooLong(limit: 65_536))
  }

  @Test func `too many elements are refused`() {
    var limits = XMLLimits.standard
    limits.nodes = 3
    #expect(refusal("<a><b/><b/></a>", limits) == nil)
    expectRefusal("<a>\n<b/><b/>\n<b/></a>", line: 3, .tooManyNodes(limit: 3), limits)
  }

  @Test func `too many namespaces in scope are refused, those of siblings are not in scope`() {
    var limits = XMLLimits.standard
    limits.namespacesInScope = 2
    #expect(refusal("<a xmlns='u'><b xmlns:p='v'/><b xmlns:q='w'/></a>", limits) == nil)
    expectRefusal(
      "<a xmlns='u'>\n<b xmlns:p='v'><b\nxmlns:q='w'/></b></a>",
      line: 3,
      .tooManyNamespaces(limit: 2),
      limits
    )
  }

  @Test func `an element name of sixty thousand letters is refused`() throws {
    let error = try #require(refusal("<" + String(repeating: "a", count: 60_000) + "/>"))
    guard case .notWellFormed = error.kind else {
      Issue.record("\(error)")
      return
    }
  }

  @Test func `an attribute that looks like a tag end or a comment hides nothing`() throws {
    let root = try tree("<a b='>' c=\"/>\" d='-->'><!-- <x y=\"> --><e/></a>")
    #expect(root.attributes.map(\.value) == [">", "/>", "-->"])
    #expect(root.elements.map(\.name) == ["e"])
  }

  private func expectRefusal(
    _ text: String,
    line: Int,
    _ kind: XMLErrorKind,
    _ limits: XMLLimits = .standard,
    at location: SourceLocation = #_sourceLocation
  ) {
    let bytes = Array(text.utf8)
    var error: XMLError?
    let time = ContinuousClock().measure { error = refusal(bytes, limits) }
    #expect(error == XMLError(file: "f.xml", line: line, kind: kind), sourceLocation: location)
    // Milliseconds when optimized; libxml2 takes half a minute for the attributes.
    #expect(time < .seconds(3), sourceLocation: location)
  }
}
