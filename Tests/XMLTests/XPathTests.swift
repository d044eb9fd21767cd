import Testing
import XML

@Suite struct XPathTests {
  private func document() throws -> XMLDocument {
    let text = "<o xmlns='urn:x'>\n<a n='1'>one</a>\n<a\nn='2'>two <b>three</b></a>\n</o>"
    return try XMLDocument(Array(text.utf8), file: "f.xml")
  }

  private func value(_ expression: String) throws -> XPathValue {
    try XPath(expression, namespaces: ["t": "urn:x"], file: "rules.xml", line: 7).evaluate(in: document())
  }

  private func nodes(_ expression: String) throws -> [XPathNode] {
    guard case .nodes(let nodes) = try value(expression) else { throw NoNodes() }
    return nodes
  }

  private struct NoNodes: Error {}

  @Test func `elements are found with name, text and line`() throws {
    let nodes = try nodes("//t:a")
    #expect(nodes.map(\.name) == ["a", "a"])
    #expect(nodes.map(\.text) == ["one", "two three"])
    #expect(nodes.map(\.line) == [2, 3])
  }

  @Test func `attributes and texts have the line of their element`() throws {
    let nodes = try nodes("//@n | //t:b/text()")
    #expect(nodes.map(\.name) == ["n", "n", ""])
    #expect(nodes.map(\.text) == ["1", "2", "three"])
    #expect(nodes.map(\.line) == [2, 3, 4])
  }

  @Test func `numbers, strings and conditions keep their kind`() throws {
    guard case .number("2") = try value("count(//t:a)"), case .number("0.5") = try value("1 div 2"),
      case .string("one") = try value("string(//t:a)"), case .boolean(true) = try value("//t:a = 'one'")
    else {
      Issue.record("another kind")
      return
    }
    #expect(try value("number('x')").string == "NaN")
    #expect(try !value("number('x')").isTrue)
    #expect(try value("//t:nothing").string == "")
  }

  @Test func `an expression can start from a node`() throws {
    let nodes = try nodes("//t:a")
    let document = try #require(nodes.first?.document)
    let number = try XPath("string(@n)", file: "r")
    #expect(try nodes.map { try number.evaluate(in: document, at: $0).string } == ["1", "2"])
  }

  @Test func `nodes come in the order of the document`() throws {
    #expect(try nodes("//t:b | //t:a | /t:o").map(\.name) == ["o", "a", "a", "b"])
    #expect(try nodes("//t:b/ancestor::*").map(\.name) == ["o", "a"])
  }

  @Test func `namespace nodes are left out`() throws {
    #expect(try value("count(//namespace::*)").string != "0")
    #expect(try nodes("//namespace::*").isEmpty)
  }

  @Test(arguments: ["//t:a[", "1 +", "", "a b", "\0"])
  func `what is no expression is refused when it is compiled`(expression: String) {
    let error = #expect(throws: XMLError.self) { try XPath(expression, file: "rules.xml", line: 7) }
    #expect(error?.key == "XML.xpathInvalid")
    #expect(error?.line == 7)
  }

  @Test(arguments: [
    ("unknown()", "a function that does not exist"),
    ("document('/etc/hostname')", "a function that does not exist"),
    ("u:a", "a namespace prefix that is not declared"),
    ("$x", "a variable that is not defined"),
    ("count(1)", "a value of the wrong type"),
  ])
  func `an expression that fails says why`(expression: String, why: String) {
    let error = #expect(throws: XMLError.self) { _ = try value(expression) }
    #expect(error?.arguments == ["'\(expression)': \(why)"])
    #expect(error?.key == "XML.xpathFailed")
    #expect(error?.file == "rules.xml")
  }

  @Test func `an expression that takes for ever is stopped`() throws {
    let bytes = Array(("<a>" + String(repeating: "<b/>", count: 10_000) + "</a>").utf8)
    let document = try XMLDocument(bytes, file: "f.xml")
    let hostile = try XPath("count(//b[count(//b[count(//b) > 1]) > 1])", file: "r")
    let time = ContinuousClock().measure {
      let error = #expect(throws: XMLError.self) { _ = try hostile.evaluate(in: document) }
      #expect(error?.arguments.first?.hasSuffix(": too many operations") == true)
    }
    #expect(time < .seconds(10))
    #expect(try XPath("count(//b)", file: "r").evaluate(in: document).string == "10000")
  }

  @Test func `a document beyond the limit is not evaluated`() throws {
    let bytes = Array(("<a>" + String(repeating: " ", count: 1_048_570) + "</a>").utf8)
    let document = try XMLDocument(bytes, file: "f.xml")
    #expect(throws: XMLError.self) { _ = try XPath("1", file: "r").evaluate(in: document) }
  }

  @Test func `errors are not printed`() async {
    let result = await #expect(processExitsWith: .success, observing: [\.standardErrorContent]) {
      let document = try XMLDocument(Array("<a/>".utf8), file: "f.xml")
      for expression in ["unknown()", "u:a", "$x", "count(1)"] {
        #expect(throws: XMLError.self) { _ = try XPath(expression, file: "r").evaluate(in: document) }
      }
      #expect(throws: XMLError.self) { try XPath("a[", file: "r") }
      #expect(throws: XMLError.self) { try XMLDocument(Array("<a".utf8), file: "f.xml") }
      #expect(throws: XMLError.self) { try XMLSchema(Array("<a/>".utf8), file: "f.xsd") }
    }
    #expect(result.map { String(decoding: $0.standardErrorContent, as: UTF8.self) } == "")
  }
}
