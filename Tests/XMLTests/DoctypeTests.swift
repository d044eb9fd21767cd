import Testing
import XML

/// Files of formats that carry a document type: it is passed over, never followed.
@Suite struct DoctypeTests {
  private static let limits = {
    var limits = XMLLimits()
    limits.externalDoctype = "dokumente"
    return limits
  }()

  private static func root(_ text: String) throws(XMLError) -> XMLElement {
    try XMLTree.parse(Array(text.utf8), file: "law.xml", limits: limits, whitespace: .kept)
  }

  @Test(arguments: [
    "<!DOCTYPE dokumente SYSTEM \"http://www.gesetze-im-internet.de/dtd/1.01/gii-norm.dtd\">",
    "<?xml version=\"1.0\" encoding=\"UTF-8\" ?><!DOCTYPE dokumente SYSTEM 'file:///etc/passwd'>\n",
    "<!DOCTYPE\n dokumente\tSYSTEM \"/dev/zero\" >",
    "",
  ])
  func `a document type that names a file elsewhere is passed over`(doctype: String) throws {
    let root = try Self.root(doctype + "<dokumente>a &amp; &#167; <P>b</P></dokumente>")
    #expect(root.name == "dokumente")
    #expect(root.text == "a & § b")
  }

  @Test(arguments: [
    "<!DOCTYPE dokumente>", "<!DOCTYPE gesetz SYSTEM \"x\"><dokumente/>",
    "<!DOCTYPE dokumente [<!ENTITY a \"b\">]><dokumente>&a;</dokumente>",
    "<!DOCTYPE dokumente SYSTEM \"x\" [<!ENTITY a \"b\">]><dokumente>&a;</dokumente>",
    "<!DOCTYPE dokumente SYSTEM \"x[<!ENTITY\"><dokumente/>",
    "<!DOCTYPE dokumente SYSTEM \"x\"[]><dokumente/>",
    "<!DOCTYPE dokumente PUBLIC \"p\" \"x\"><dokumente/>",
    "<!DOCTYPE dokumente SYSTEM \"%x;\"><dokumente/>",
    "<!DOCTYPE dokumente SYSTEM \"\(String(repeating: "x", count: 600))\"><dokumente/>",
    "<!DOCTYPE dokumente SYSTEM \"x\"><!DOCTYPE dokumente SYSTEM \"x\"><dokumente/>",
    "<dokumente><!DOCTYPE dokumente SYSTEM \"x\"></dokumente>",
    "<!doctype dokumente SYSTEM \"x\"><dokumente/>", "<!DOCTYPE dokumente SYSTEM \"x\"",
  ])
  func `any other document type is refused`(text: String) {
    let error = #expect(throws: XMLError.self) { try Self.root(text) }
    #expect(error?.kind == .doctypeNotPlain(root: "dokumente"))
    #expect(error?.line == 1)
  }

  @Test(arguments: [
    ("<dokumente>\n\n<P>&nbsp;</P></dokumente>", "nbsp", 3),
    ("<dokumente>\n<P a='x &xxe; y'/></dokumente>", "xxe", 2),
    ("<dokumente>a &amp; b\n&lol9;</dokumente>", "lol9", 2),
    ("<dokumente>&</dokumente>", "", 1),
  ])
  func `an entity is refused with its line, for its text would be lost`(text: String, name: String, line: Int) {
    let error = #expect(throws: XMLError.self) { try Self.root("<!DOCTYPE dokumente SYSTEM \"x\">" + text) }
    #expect(error?.kind == .entityRefused(name))
    #expect(error?.line == line)
  }

  @Test func `what looks like an entity in a comment or in CDATA is none`() throws {
    let text = "<!DOCTYPE dokumente SYSTEM \"x\"><dokumente><!-- &a; --><![CDATA[&b;]]></dokumente>"
    #expect(try Self.root(text).text == "&b;")
  }
}
