import Interchange
import Procurement
import TestSupport
import Testing
import XML

/// Official texts of laws: the structure of an invented law, and files that are none.
@Suite struct LawFormatTests {
  private static func law(_ name: String) throws -> LawText {
    let path = "Tests/Fixtures/law/\(name).xml"
    let reading = LawFormat.read(try Repository.bytes(path), file: path)
    #expect(reading.findings == [])
    return try #require(reading.value)
  }

  private static func provision(_ designation: String) throws -> LawProvision {
    try #require(try law("mpostg-2020").provisions.first { $0.designation == designation })
  }

  private static func read(_ text: String) -> Reading<LawText> { LawFormat.read(Array(text.utf8), file: "law.xml") }

  @Test func `head: every abbreviation, titles, day, gazette, status, and the day of the file`() throws {
    let law = try Self.law("mpostg-2020")
    #expect(law.abbreviations == ["MPostG", "MPostG 2019", "MPG-Post"])
    #expect(law.title == "Gesetz über die Musterpost")
    #expect(law.promulgated == CalendarDay(iso: "2019-02-14"))
    #expect(law.gazette == "MBl I 2019, 17")
    #expect(law.built == CalendarDay(iso: "2020-03-01"))
    #expect(law.status == [LawText.Status(kind: "Stand", text: "Gesetz vom 14.2.2019")])
  }

  @Test func `provisions: kinds, numbers, headings of the parts, repealed and left out`() throws {
    let provisions = try Self.law("mpostg-2020").provisions
    #expect(provisions.map(\.kind.rawValue).filter { $0 != "section" } == ["preamble", "contents", "annex", "closing"])
    #expect(provisions.filter { $0.state == .repealed }.map(\.designation) == ["§ 7", "§§ 8 bis 10"])
    #expect(provisions.filter { $0.state == .omitted }.map(\.designation) == ["§ 11"])
    #expect(provisions.first { $0.designation == "§ 12" }?.outline == ["Abschnitt 2 Beförderung"])
    let range = try #require(provisions.first { $0.designation == "§§ 8 bis 10" }?.spans.first)
    let labels = try ["7", "8", "9a", "10", "11"].map { try #require(CitedLabel($0)) }
    #expect(labels.map(range.contains) == [false, true, true, true, false])
  }

  @Test func `a sentence holds its list, and goes on behind it until its full stop`() throws {
    let paragraph = try Self.provision("§ 2").paragraphs[1]
    #expect(
      paragraph.sentences.map(\.text) == [
        "Als Sendung gilt auch, wer reist, wenn 1. die Reise 2. die Rückkehr am selben Tag erfolgt.",
        "Das Nähere regelt die Satzung.",
      ]
    )
    #expect(paragraph.sentences.allSatisfy { $0.isCertain })
  }

  @Test func `lists nest: numbers, letters, double letters, and numbers put in later`() throws {
    let items = try Self.provision("§ 2").paragraphs[0].sentences[0].items
    #expect(items.map(\.mark) == ["1.", "2.", "2a."])
    let letters = items[1].sentences.flatMap(\.items)
    #expect(letters.map(\.kind) == [.letter, .letter])
    #expect(letters[1].sentences.flatMap(\.items).map(\.kind) == [.doubleLetter, .doubleLetter])
    #expect(
      letters[1].text == "b) nur von innen geleert wird, wobei aa) ein Schlüssel oder bb) eine Zahlenfolge genügt,"
    )
  }

  @Test func `an item counts its own sentences, each with its own list`() throws {
    let item = try Self.provision("§ 3").paragraphs[0].sentences[0].items[1]
    #expect(item.sentences.count == 3)
    #expect(item.sentences.map { $0.items.count } == [0, 2, 2])
    #expect(item.sentences[2].items[0].sentences.map(\.text) == ["Es ist weiß.", "Es ist trocken."])
    #expect(try Self.provision("§ 3").paragraphs[0].sentences[0].items[2].isRepealed)
  }

  @Test func `dates, ordinals, abbreviations and brackets end no sentence`() throws {
    let paragraph = try Self.provision("§ 2").paragraphs[2]
    #expect(CitedSpan.text(paragraph.spans) == "2a")
    #expect(paragraph.sentences.count == 3)
    #expect(paragraph.sentences.allSatisfy { $0.isCertain })
    #expect(paragraph.sentences[1].halves == 2)
    #expect(paragraph.sentences[2].text == "Wer am 30. eines Monats reist, zahlt nach Anlage 1.")
    #expect(try Self.provision("§ 2").paragraphs[3].isRepealed)
  }

  @Test func `printed numbers of sentences count, whatever stands between them`() throws {
    let sentences = try Self.provision("§ 3").paragraphs[1].sentences
    #expect(sentences.map(\.text) == ["Der Nachweis gilt 3 Tage usw. am Ort.", "Danach gilt er nicht."])
  }

  @Test func `a full stop that can be read in two ways begins a sentence that is not certain`() throws {
    let sentences = try Self.provision("§ 4").paragraphs[0].sentences
    #expect(sentences.map(\.isCertain) == [true, false, true])
    #expect(sentences[1].text == "Personen ohne Schlüssel warten.")
  }

  @Test func `tables are text, what stands behind one belongs to its paragraph, and official footnotes stand apart`()
    throws
  {
    let provision = try Self.provision("§ 6")
    #expect(provision.paragraphs.map(\.sentences.count) == [2, 1])
    #expect(
      provision.paragraphs[0].text == "Die Gebühr beträgt: Sendung Taler Brief 1 Paket 5 Sie ist im Voraus zu zahlen."
    )
    #expect(provision.footnotes == ["Amtlicher Hinweis: Gehen ist frei."])
  }

  @Test(arguments: [
    ("Es gilt § 5 Absatz 2. Die Frist läuft.", 2, true),
    ("Das sind 2,5 Mio. Euro im Jahr 2013. Danach nicht.", 2, true),
    ("Nach Nr. 3 Buchst. b Satz 2 i. V. m. Art. 4 gilt nichts.", 1, true),
    (
      "Vom 27. April 2016 bis 31. Dezember 2017 (ABl. L 119 vom 4.5.2016, S. 1; L 314 vom 22.11.2016, S. 72) galt es.",
      1, true
    ),
    ("Mit Vollendung des 18. Lebensjahres endet die Pflicht. Sie lebt nicht auf.", 2, true),
    ("Der Satz lautet: „Er gilt. Er gilt nicht.“ Die Behörde entscheidet.", 2, true),
    ("Nach Buchstabe a. Die Behörde entscheidet.", 2, true), ("Es gilt das Recht der EU. Verträge gehen vor.", 2, true),
    ("Für Kunden der 3. Klasse gilt nichts.", 1, true), ("Gilt es? Es gilt!", 2, true),
    ("Kisten aus ihrer Geh. Personen", 2, false),
    ("Kosten in Höhe von 5. Personen warten.", 2, false), ("Das Nähere bestimmt Anlage 3. Kisten sind frei.", 2, true),
  ])
  func `sentences are told from abbreviations`(text: String, count: Int, isCertain: Bool) throws {
    let file = Self.file("<P>\(text)</P>")
    let sentences = try #require(Self.read(file).value?.provisions.first?.paragraphs.first?.sentences)
    #expect(sentences.count == count)
    #expect(sentences.allSatisfy { $0.isCertain } == isCertain)
  }

  private static func file(_ content: String) -> String {
    let head = "<norm><metadaten><jurabk>X</jurabk></metadaten><textdaten/></norm>"
    let body =
      "<norm><metadaten><enbez>§ 1</enbez></metadaten><textdaten><text><Content>\(content)</Content></text></textdaten></norm>"
    return
      "<!DOCTYPE dokumente SYSTEM \"gii-norm.dtd\"><dokumente builddate=\"20200101000000\">\(head)\(body)</dokumente>"
  }

  @Test(arguments: [
    ("(3) bis (5) (weggefallen)", "3-5"), ("(1) und (2) (aufgehoben)", "1, 2"), ("(3), (4) (weggefallen)", "3, 4"),
  ])
  func `several paragraphs may be repealed in one`(text: String, label: String) throws {
    let value = Self.read(Self.file("<P>\(text)</P><P>(9) Es gilt.</P>")).value
    let paragraph = try #require(value?.provisions.first?.paragraphs.first)
    #expect(CitedSpan.text(paragraph.spans) == label)
    #expect(paragraph.isRepealed)
  }

  @Test func `dashes and Roman numbers are no marks that can be cited`() throws {
    let list = { (type: String, mark: String) in
      "<P>Es gilt <DL Type=\"\(type)\"><DT>\(mark)</DT><DD><LA>nichts.</LA></DD></DL></P>"
    }
    for (type, mark, kind) in [("Dash", "–", nil), ("Roman", "I.", nil), ("arabic", "3. bis 5.", Citation.Kind.number)]
    {
      let value = Self.read(Self.file(list(type, mark))).value
      #expect(value?.provisions.first?.paragraphs.first?.sentences.first?.items.first?.kind == kind, "\(mark)")
    }
  }

  // Of each kind: no law, and what would harm whoever follows it.
  @Test(arguments: [
    ("", "XML.empty"), ("PK\u{3}\u{4}", "XML.notXML.archive"), ("<dokumente>", "XML.notWellFormed"),
    ("<!DOCTYPE dokumente SYSTEM \"x\" [<!ENTITY a \"b\">]><dokumente>&a;</dokumente>", "XML.doctypeNotPlain"),
    (
      "<!DOCTYPE dokumente [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><dokumente>&b;</dokumente>",
      "XML.doctypeNotPlain"
    ),
    ("<!DOCTYPE dokumente SYSTEM \"x\"><dokumente>&xxe;</dokumente>", "XML.entityRefused"),
    ("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><dokumente/>", "XML.wrongEncoding"),
    (String(repeating: "<dokumente>", count: 100), "XML.tooDeep"),
    ("<tender xmlns=\"urn:lastenheft:1\"/>", "LF001.root"),
    ("<dokumente builddate=\"20200101000000\"/>", "LF003.none"),
  ])
  func `what is no official text is refused with the reason`(text: String, key: String) {
    let reading = Self.read(text)
    #expect(reading.value == nil)
    #expect(reading.findings.map(\.message.key).contains { $0 == key }, "\(reading.findings.map(\.message))")
  }

  @Test func `a text without end is refused`() {
    let file = Self.file("<P>" + String(repeating: "a ", count: 600_000) + "</P>")
    #expect(Self.read(file).findings.map(\.message.key) == ["XML.textTooLong"])
  }

  @Test func `every prefix of a file is refused, and none crashes`() throws {
    let bytes = try Repository.bytes("Tests/Fixtures/law/mpostg-2020.xml")
    for count in stride(from: 1, to: bytes.count - 2, by: 97) {
      #expect(LawFormat.read(Array(bytes.prefix(count)), file: "law.xml").value == nil, "\(count)")
    }
  }

  @Test func `two sections of one number, and a file without a day, are said`() throws {
    let text = Self.file("<P>Es gilt.</P>").replacing("20200101000000", with: "today")
    let doubled = text.replacing(
      "</dokumente>",
      with: "<norm><metadaten><enbez>§ 1</enbez></metadaten></norm></dokumente>"
    )
    #expect(Self.read(doubled).findings.map(\.code) == ["LF004", "LF005"])
    #expect(Self.read(doubled).value != nil)
  }
}
