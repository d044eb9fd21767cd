import Testing
import XML

@Suite struct XMLWriterTests {
  private func write(_ element: XMLElement, mixed: Set<String> = [], namespace: String = "") -> String {
    let text = String(decoding: XMLWriter(mixed: mixed).write(element, namespace: namespace), as: UTF8.self)
    let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    #expect(text.hasPrefix(declaration))
    return String(text.dropFirst(declaration.count))
  }

  @Test func `elements are indented and empty ones are short`() throws {
    let root = try tree("<a x='1' b='2'><c><d/></c><e>text</e></a>")
    #expect(write(root) == "<a x=\"1\" b=\"2\">\n  <c>\n    <d/>\n  </c>\n  <e>text</e>\n</a>\n")
  }

  @Test func `what means something in XML is escaped`() {
    let element = XMLElement("a", attributes: [XMLAttribute("b", "<\"&>'\t\n\r")], text: "<\"&>'")
    #expect(write(element) == "<a b=\"&lt;&quot;&amp;>'&#9;&#10;&#13;\">&lt;\"&amp;&gt;'</a>\n")
  }

  @Test func `a character that XML cannot carry is replaced`() {
    #expect(
      write(XMLElement("a", text: "x\u{1}y\u{FFFE}\u{0}\u{1F600}")) == "<a>x\u{FFFD}y\u{FFFD}\u{FFFD}\u{1F600}</a>\n"
    )
  }

  @Test func `the namespace is declared where it changes`() throws {
    let root = XMLElement("a", children: [.element(XMLElement("b")), .element(XMLElement("c", namespace: "urn:y"))])
    let text = write(root, namespace: "urn:x")
    #expect(text == "<a xmlns=\"urn:x\">\n  <b/>\n  <c xmlns=\"urn:y\"/>\n</a>\n")
    #expect(try tree(text) == root.inNamespace("urn:x"))
  }

  @Test func `prefixes are declared where they are used and xml needs none`() throws {
    let text = "<p:a xmlns:p=\"urn:x\" xmlns:q=\"urn:y\" q:b=\"1\" xml:lang=\"de\">\n  <p:c/>\n</p:a>\n"
    #expect(try write(tree(text)) == text)
  }

  @Test func `a text that fits is one line and one that does not is wrapped at blanks`() {
    let fits = String(repeating: "wörter ", count: 16)
    #expect(write(XMLElement("a", text: fits)).count == 119)
    let long = String(repeating: "wörter ", count: 18)
    let inner = String(repeating: "wörter ", count: 17).dropLast()
    #expect(write(XMLElement("a", text: long)) == "<a>\n  \(inner)\n  wörter\n</a>\n")
  }

  @Test func `a line of 120 characters is not wrapped and one of 121 is`() {
    let line = { (count: Int) in XMLElement("a", text: String(repeating: "x", count: count - 9) + " y") }
    #expect(write(line(120)).split(separator: "\n").count == 1)
    #expect(write(line(121)).split(separator: "\n").count == 3)
  }

  @Test func `an inline element stays attached where no blank stood`() throws {
    let word = String(repeating: "x", count: 50)
    let root = try tree("<p>\(word)<b c='1 2'>\(word) \(word)</b>, \(word)</p>")
    #expect(write(root) == "<p>\n  \(word)<b c=\"1 2\">\(word)\n  \(word)</b>, \(word)\n</p>\n")
  }

  @Test func `preserved space is written as it is`() throws {
    let text = "<a>\n  <b xml:space=\"preserve\">  x\n\t <c/>  </b>\n</a>\n"
    #expect(try write(tree(text)) == text)
  }

  @Test func `a mixed element without words of its own keeps its blanks`() throws {
    let text = "<p>\n  <b>x</b> <i>y</i>\n</p>"
    let whitespace = XMLWhitespace.collapsed(mixed: ["p"])
    let root = try XMLTree.parse(Array(text.utf8), file: "f.xml", whitespace: whitespace)
    #expect(root.children.count == 3)
    #expect(write(root, mixed: ["p"]) == "<p><b>x</b> <i>y</i></p>\n")
    #expect(try tree(text).children.count == 2)
  }

  @Test(arguments: 0..<300)
  func `what was written reads as what it was, and writes the same again`(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    var maker = TreeMaker()
    let original = maker.element(depth: 0, &random)
    let writer = XMLWriter(mixed: ["mixed"])
    let whitespace = XMLWhitespace.collapsed(mixed: ["mixed"])
    let bytes = writer.write(original)
    let read = try XMLTree.parse(bytes, file: "f.xml", whitespace: whitespace)
    #expect(read == original.normalized(whitespace))
    #expect(writer.write(read) == bytes)
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { !$0.hasSuffix(" ") } || maker.madePreserved)
  }
}

/// SplitMix64, so that a failing tree can be made again.
private struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

private struct TreeMaker {
  private(set) var madePreserved = false
  private let texts = [
    "", " ", "a", "wort ", " wörter und mehr ", "<&>\"'", "x\n  y\tz\r", "]]>", "\u{1F600}", "\u{A0}", "&amp;",
  ]

  mutating func element(depth: Int, _ random: inout SeededRandom) -> XMLElement {
    let name = ["a", "b", "mixed", "länge", "名前", "x-1.·"].randomElement(using: &random) ?? "a"
    let namespace = ["", "urn:x", "urn:y"].randomElement(using: &random) ?? ""
    let prefix = namespace.isEmpty ? "" : ["", "p", "q"].randomElement(using: &random) ?? ""
    var element = XMLElement(name, namespace: namespace, prefix: prefix)
    if Bool.random(using: &random) { element.attributes.append(XMLAttribute("n", text(&random))) }
    if Int.random(in: 0..<4, using: &random) == 0 {
      element.attributes.append(XMLAttribute("n", text(&random), prefix: "r", namespace: "urn:r"))
    }
    if Int.random(in: 0..<12, using: &random) == 0 {
      element.attributes.append(
        XMLAttribute("space", "preserve", prefix: "xml", namespace: XMLAttribute.xmlNamespace)
      )
      madePreserved = true
    }
    for _ in 0..<Int.random(in: 0..<6, using: &random) where depth < 5 {
      if Int.random(in: 0..<3, using: &random) == 0 {
        element.children.append(.text(text(&random)))
      } else {
        element.children.append(.element(self.element(depth: depth + 1, &random)))
      }
    }
    return element
  }

  private func text(_ random: inout SeededRandom) -> String {
    (0..<Int.random(in: 0..<12, using: &random)).map { _ in texts.randomElement(using: &random) ?? "" }.joined()
  }
}
