import Testing
import XML

@Suite struct XMLSchemaTests {
  private func errors(_ content: String) throws -> [String] {
    let schema = try XMLSchema(XMLBytes.read(path: fixture("offer.xsd")), file: "offer.xsd")
    return schema.errors(in: Array("<offer xmlns='urn:x'>\(content)</offer>".utf8), file: "f.xml").map(\.description)
  }

  @Test func `a valid file has no errors`() throws {
    #expect(try errors("<answer req='1'><text>x</text></answer>") == [])
  }

  @Test func `all errors come in one run, with lines and without namespaces`() throws {
    let content = """

      <answer
        req='1'><text>x</text><price>,5</price></answer>
      <answer><text>y</text></answer>
      <answer req='1'><txt/></answer>
      """
    let found = try errors(content)
    #expect(
      found == [
        "f.xml:3: error: Element 'price': ',5' is not a valid value of the atomic type 'xs:decimal'.",
        "f.xml:4: error: Element 'answer': The attribute 'req' is required but missing.",
        "f.xml:5: error: Element 'txt': This element is not expected. Expected is ( text ).",
        "f.xml:5: error: Element 'answer': Duplicate key-sequence ['1'] in unique identity-constraint 'once'.",
      ]
    )
  }

  @Test func `lines beyond 65,535 are exact`() throws {
    let many = (1...70_000).map { "\n<answer req='\($0)'><text/></answer>" }.joined()
    #expect(
      try errors(many + "\n<answer><text/></answer>\n") == [
        "f.xml:70002: error: Element 'answer': The attribute 'req' is required but missing."
      ]
    )
    #expect(
      try errors(many + "\n<answer req='69999'><text/></answer>\n") == [
        "f.xml:70002: error: Element 'answer': Duplicate key-sequence ['69999'] in unique identity-constraint 'once'."
      ]
    )
  }

  @Test func `a duplicate key has the line of the second`() throws {
    #expect(
      try errors("\n<answer req='1'><text/></answer>\n<answer\nreq='1'><text/></answer>\n") == [
        "f.xml:3: error: Element 'answer': Duplicate key-sequence ['1'] in unique identity-constraint 'once'."
      ]
    )
  }

  @Test func `an invalid value of a key is one error, without the validator's remark on itself`() throws {
    let found = try errors("<answer req='?'><text/></answer>")
    #expect(
      found == [
        "f.xml:1: error: Element 'answer', attribute 'req': [facet 'pattern'] The value '?' is not accepted by the pattern '[A-Z0-9\\-]+'."
      ]
    )
  }

  @Test func `no more errors than the limit are collected`() throws {
    let schema = try XMLSchema(XMLBytes.read(path: fixture("offer.xsd")), file: "offer.xsd")
    let text = "<offer xmlns='urn:x'>" + String(repeating: "<answer><text/></answer>", count: 500) + "</offer>"
    #expect(schema.errors(in: Array(text.utf8), file: "f.xml").count == 100)
  }

  @Test func `a file that is not well-formed has that one error`() throws {
    let found = try errors("<answer>")
    #expect(
      found == [
        "f.xml:1: error: not well-formed XML: Opening and ending tag mismatch: answer line 1 and offer"
      ]
    )
  }

  @Test func `a schema location in the file is not followed`() throws {
    let schema = try XMLSchema(XMLBytes.read(path: fixture("offer.xsd")), file: "offer.xsd")
    let text = """
      <offer xmlns='urn:x' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'
        xsi:schemaLocation='urn:x file:///etc/passwd urn:y http://127.0.0.1:9/y.xsd'
        ><answer req='1'><text>x</text></answer></offer>
      """
    #expect(schema.errors(in: Array(text.utf8), file: "f.xml") == [])
  }

  @Test(arguments: ["<xs:include schemaLocation='PATH'/>", "<xs:import namespace='urn:x' schemaLocation='PATH'/>"])
  func `a schema that wants another file is refused or does without`(declaration: String) throws {
    let other = declaration.replacing("PATH", with: fixture("offer.xsd"))
    let text =
      "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' xmlns:o='urn:x'>\(other)"
      + "<xs:element name='a'><xs:complexType><xs:sequence><xs:element ref='o:offer'/></xs:sequence>"
      + "</xs:complexType></xs:element></xs:schema>"
    let error = #expect(throws: XMLError.self) { try XMLSchema(Array(text.utf8), file: "f.xsd") }
    #expect(error?.key == "XML.schemaUnusable")
  }

  @Test func `what is no schema is refused`() {
    let error = #expect(throws: XMLError.self) { try XMLSchema(Array("<a/>".utf8), file: "f.xsd") }
    #expect(error?.key == "XML.schemaUnusable")
  }
}
