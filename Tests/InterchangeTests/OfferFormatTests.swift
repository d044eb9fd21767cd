import Interchange
import Procurement
import Testing

@Suite struct OfferFormatTests {
  private func read(_ body: String) -> Reading<Offer> {
    let text = """
      <offer xmlns="urn:lastenheft:1" tender="t" version="1.0"><bidder id="b"><name>B</name></bidder>\(body)</offer>
      """
    return OfferFormat.read(Array(text.utf8), file: "offer.xml")
  }

  @Test func `an answer carries values, unit, comment, evidence and place`() throws {
    let reading = read(
      """
      <answers>
      <answer requirement="R-1" evidence="n1  n2"><value unit="percent"> 99.5 </value><comment>a
        b</comment></answer></answers>
      """
    )
    let expected = Answer(
      requirement: "R-1",
      values: ["99.5"],
      unit: "percent",
      comment: "a b",
      evidence: ["n1", "n2"],
      location: SourceLocation(file: "offer.xml", line: 2)
    )
    #expect(reading.findings == [])
    #expect(reading.value?.answers == [expected])
  }

  @Test func `a blank value stays a value, so that the check sees it`() {
    let reading = read(#"<answers><answer requirement="R"><value> </value></answer></answers>"#)
    #expect(reading.value?.answers.map(\.values) == [[""]])
  }

  @Test func `a stance is kept as written, and none is none`() throws {
    let reading = read(
      """
      <answers/><clauses>
      <clause ref="V-1" stance=" accepted "/>
      <clause ref="V-1" stance="ja"><comment> mit
        Frist </comment></clause>
      <clause ref="V-2" stance=" "/>
      <clause stance="accepted"/></clauses>
      """
    )
    let stances = try #require(reading.value).clauses
    #expect(stances.map(\.clause) == ["V-1", "V-1", "V-2"])
    #expect(stances.map(\.stance) == ["accepted", "ja", nil])
    #expect(stances.map(\.word) == [.accepted, nil, nil])
    #expect(stances.map(\.comment) == [nil, "mit Frist", nil])
    #expect(stances.map(\.location.line) == [2, 3, 5])
    #expect(reading.findings.map(\.code) == ["IN003"])
    #expect(reading.findings.map(\.about) == [.document])
  }

  @Test func `a blank price is missing, a misspelled one is a finding on the position`() throws {
    let reading = read(
      """
      <answers/><prices>
      <price position="P-1" unit-price="" total=" "/>
      <price position="P-2" unit-price="1,50" quantity="2"/></prices>
      """
    )
    let prices = try #require(reading.value).prices
    #expect(prices.map(\.unitPrice) == [nil, nil])
    #expect(prices.map(\.quantity) == [nil, 2])
    #expect(reading.findings.map(\.code) == ["IN004"])
    #expect(reading.findings.map(\.about) == [.position("P-2")])
    #expect(reading.findings.map(\.deficiency) == [.formalDefect])
    #expect(reading.findings.map(\.location.line) == [3])
  }

  @Test func `what cannot be attributed is left out and noted, the rest stays`() throws {
    let reading = read(
      """
      <answers><answer><value>yes</value></answer><answer requirement="R-2"><value>no</value></answer></answers>
      <evidence><document code="E1">A</document><document id="n2" code="E99">B</document></evidence>
      """
    )
    let offer = try #require(reading.value)
    #expect(offer.answers.map(\.requirement) == ["R-2"])
    #expect(offer.evidence.map(\.title) == ["A"])
    #expect(reading.findings.map(\.code) == ["IN003", "IN003", "IN004"])
    #expect(reading.findings.map(\.about) == [.document, .document, .evidence("n2")])
  }

  @Test func `duplicate answers and prices are left to the check`() {
    let reading = read(
      """
      <answers><answer requirement="R"><value>yes</value></answer><answer requirement="R"><value>no</value></answer>
      </answers><prices><price position="P-1"/><price position="P-1"/></prices>
      """
    )
    #expect(reading.findings == [])
    #expect(reading.value?.answers.count == 2)
    #expect(reading.value?.prices.count == 2)
  }

  @Test(arguments: ["", " ", "PK\u{3}\u{4}", "<offer", "<!DOCTYPE offer [<!ENTITY a 'b'>]><offer>&a;</offer>"])
  func `an unreadable offer gives one formal defect and no value`(text: String) {
    let reading = OfferFormat.read(Array(text.utf8), file: "offer.xml")
    #expect(reading.value == nil)
    #expect(reading.findings.map(\.code) == ["IN001"])
    #expect(reading.findings.map(\.deficiency) == [.formalDefect])
  }

  @Test func `an offer that names its schema is read without findings`() {
    let text = """
      <offer xmlns="urn:lastenheft:1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
        xsi:schemaLocation="urn:lastenheft:1 lastenheft.xsd" tender="t" version="1.0">
      <bidder id="b"><name>B</name></bidder><answers/></offer>
      """
    #expect(OfferFormat.read(Array(text.utf8), file: "offer.xml").findings == [])
  }
}
