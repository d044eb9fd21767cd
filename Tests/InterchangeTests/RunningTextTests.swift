import Interchange
import Procurement
import Testing

@Suite struct RunningTextTests {
  private func text(_ content: String) throws -> RichText {
    let file = """
      <catalogue xmlns="urn:lastenheft:1" id="c" version="1"><title><de>C</de></title><chapter id="A"><title><de>A</de>
      </title><introduction><de>\(content)</de></introduction></chapter></catalogue>
      """
    let reading = CatalogueFormat.read(Array(file.utf8), file: "c.xml")
    #expect(reading.findings == [])
    let again = CatalogueFormat.read(CatalogueFormat.write(try #require(reading.value)), file: "c.xml")
    let introduction = try #require(reading.value?.chapters.first?.introduction).german
    #expect(again.value?.chapters.first?.introduction?.german == introduction)
    return introduction
  }

  @Test func `white space collapses, blanks beside inline elements stay`() throws {
    let expected = RichText([
      .paragraph([.text("für "), .parameter("accounts"), .text(" Konten, "), .emphasis("nie"), .text(" mehr")])
    ])
    #expect(try text("\n  für <param ref='accounts'/>\n\tKonten,   <em>nie</em> mehr\n") == expected)
  }

  @Test func `a blank between two inline elements is kept where no word stands`() throws {
    #expect(
      try text("<param ref='a'/> <em>b</em>") == RichText([.paragraph([.parameter("a"), .text(" "), .emphasis("b")])])
    )
  }

  @Test func `a comment and CDATA do not split or change a text`() throws {
    #expect(try text("a<!-- not here -->b <![CDATA[<c> & d]]>") == RichText("ab <c> & d"))
  }

  @Test func `blocks keep their order and a citation its parts`() throws {
    let citation = Citation(norm: "de-mail-g", section: "5", paragraph: "9", sentence: "2")
    let expected = RichText([
      .paragraph([.text("eins")]),
      .list(ordered: true, items: [[.citation(citation)], [.text("zwei")]]),
      .list(ordered: false, items: [[.text("drei")]]),
    ])
    let content = """
      <p>eins</p><list ordered="yes"><item><cite norm="de-mail-g" section="5" paragraph="9" sentence="2"/></item>
      <item> zwei </item></list><list ordered="no"><item>drei</item></list>
      """
    #expect(try text(content) == expected)
  }
}
