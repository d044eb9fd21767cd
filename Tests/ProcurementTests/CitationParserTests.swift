import Procurement
import Testing

@Suite struct CitationParserTests {
  private static let norms = NormRegister(norms: [
    norm("ao", "AO"), norm("bgb", "BGB"), norm("de-mail-g", "De-Mail-G"), norm("dsgvo", "DSGVO"),
    norm("tr-01201", "BSI TR-01201", "TR-01201"), norm("vgv-2001", "VgV", until: 2016),
    norm("vgv-2016", "VgV", from: 2017), norm("vol-a", "VOL/A"), norm("vol-a-eg", "EG VOL/A"), norm("vwvfg", "VwVfG"),
  ])

  private static func norm(
    _ id: String,
    _ names: String...,
    from: Int = 2000,
    until: Int? = nil
  ) -> Norm {
    let version = CalendarDay(year: from, month: 1, day: 1).map { first in
      let last = until.flatMap { CalendarDay(year: $0, month: 12, day: 31) }
      return Norm.Version(from: first, until: last, source: "test", confidence: .verified)
    }
    return Norm(
      id: id,
      abbreviation: names[0],
      aliases: Array(names.dropFirst()),
      title: LocalizedText(id),
      style: .section,
      versions: [version].compactMap(\.self),
      location: Procurement.SourceLocation(file: "norms.xml", line: 1)
    )
  }

  @Test(arguments: [
    ("§ 5 Abs. 9 Satz 2 De-Mail-G", Citation(norm: "de-mail-g", section: "5", paragraph: "9", sentence: "2")),
    (
      "§\u{A0}5 Abs.\u{202F}9 Satz\u{A0}2 De-Mail-G",
      Citation(norm: "de-mail-g", section: "5", paragraph: "9", sentence: "2")
    ),
    ("  §5 Abs.9 S.2\n De-Mail-G ", Citation(norm: "de-mail-g", section: "5", paragraph: "9", sentence: "2")),
    (
      "§ 3 Abs. 3 S. 1 Nr. 1 a De-Mail-G",
      Citation(norm: "de-mail-g", section: "3", paragraph: "3", sentence: "1", number: "1", letter: "a")
    ),
    (
      "§ 3 Abs. 3 S. 1 Nr. 1 a bis e De-Mail-G",
      Citation(norm: "de-mail-g", section: "3", paragraph: "3", sentence: "1", number: "1", letter: "a-e")
    ),
    ("Art. 28 Abs. 3 Buchst. a DSGVO", Citation(norm: "dsgvo", article: "28", paragraph: "3", letter: "a")),
    ("Artikel 28 Absatz 3 Buchstabe a DSGVO", Citation(norm: "dsgvo", article: "28", paragraph: "3", letter: "a")),
    ("Art. 28 Abs. 3 lit. a DSGVO", Citation(norm: "dsgvo", article: "28", paragraph: "3", letter: "a")),
    ("§§ 5, 6 De-Mail-G", Citation(norm: "de-mail-g", section: "5, 6")),
    ("§§ 5 und 6 De-Mail-G", Citation(norm: "de-mail-g", section: "5, 6")),
    ("§§ 3-7, 9 und 11 bis 13 De-Mail-G", Citation(norm: "de-mail-g", section: "3-7, 9, 11-13")),
    ("§§ 3 – 7 De-Mail-G", Citation(norm: "de-mail-g", section: "3-7")),
    ("§ 5 Abs. 7 und Abs. 8 De-Mail-G", Citation(norm: "de-mail-g", section: "5", paragraph: "7, 8")),
    ("TR-01201 Teil 3.1 Kap. 3.3.5", Citation(norm: "tr-01201", part: "3.1", chapter: "3.3.5")),
    ("BSI TR-01201 Teil 3.1 Kap. 3.3.5", Citation(norm: "tr-01201", part: "3.1", chapter: "3.3.5")),
    ("TR-01201 Abschnitt 4", Citation(norm: "tr-01201", section: "4")),
    ("§ 5(9) S. 2 De-Mail-G", Citation(norm: "de-mail-g", section: "5", paragraph: "9", sentence: "2")),
    ("De-Mail-G § 5 Abs. 9", Citation(norm: "de-mail-g", section: "5", paragraph: "9")),
    ("§ 3a Abs. 2 VwVfG", Citation(norm: "vwvfg", section: "3a", paragraph: "2")),
    ("§ 3 a Abs. 2 a VwVfG", Citation(norm: "vwvfg", section: "3a", paragraph: "2a")),
    ("§ 16 Abs. 2 VOL/A", Citation(norm: "vol-a", section: "16", paragraph: "2")),
    ("§ 19 EG VOL/A", Citation(norm: "vol-a-eg", section: "19")),
    ("De-Mail-G", Citation(norm: "de-mail-g")),
    ("§ 5 de-mail-g", Citation(norm: "de-mail-g", section: "5")),
  ])
  func `the legal form is read`(text: String, expected: Citation) throws {
    #expect(try CitationParser(norms: Self.norms).citation(text) == expected)
  }

  @Test func `the order of the parts says whether a sentence has the number or the number the sentence`() throws {
    let parser = CitationParser(norms: Self.norms)
    let number = try parser.citation("§ 18 Abs. 3 Satz 1 Nr. 2 De-Mail-G")
    let sentence = try parser.citation("§ 18 Abs. 3 Nr. 2 Satz 3 De-Mail-G")
    #expect(number == Citation(norm: "de-mail-g", section: "18", paragraph: "3", sentence: "1", number: "2"))
    #expect(sentence.path.map(\.kind) == [.section, .paragraph, .number, .sentence])
    #expect(number.isUsual)
    #expect(!sentence.isUsual)
  }

  @Test func `parts below the letter and beside the paragraph are read`() throws {
    let parser = CitationParser(norms: Self.norms)
    let deep = try parser.citation("§ 18 Abs. 3 Satz 1 Nr. 2 Satz 3 Buchst. b Doppelbuchst. aa Satz 2 Hs. 1 AO")
    #expect(
      deep.path.map(\.kind) == [
        .section, .paragraph, .sentence, .number, .sentence, .letter, .doubleLetter, .sentence, .halfSentence,
      ]
    )
    let act = try parser.citation("Art. 6 Abs. 1 Unterabs. 1 Buchst. f DSGVO")
    #expect(act.path.map(\.text) == ["6", "1", "1", "f"])
    #expect(try parser.citation("§ 1 Nr. 1 a aa AO").path.map(\.kind) == [.section, .number, .letter, .doubleLetter])
  }

  @Test func `of two norms with one name the one of the day is meant`() throws {
    let text = "§ 56 Abs. 2 VgV"
    let early = CalendarDay(iso: "2015-06-15")
    #expect(try CitationParser(norms: Self.norms, day: early).citation(text).norm == "vgv-2001")
    #expect(
      try CitationParser(norms: Self.norms, day: CalendarDay(iso: "2026-12-01")).citation(text).norm == "vgv-2016"
    )
    #expect(throws: CitationError.ambiguousNorm("VgV", ["vgv-2001", "vgv-2016"])) {
      try CitationParser(norms: Self.norms).citation(text)
    }
  }

  @Test(arguments: [
    ("", CitationError.empty), (" \u{A0} ", .empty),
    ("§ 5 Abs. 9", .noNorm),
    ("§ 5 TMG", .unknownNorm("TMG")),
    ("§ 5 Abs. 1 Telemediengesetz", .unknownNorm("Telemediengesetz")),
    ("§ De-Mail-G", .missingLabel("§")),
    ("§ 5 Abs. De-Mail-G", .missingLabel("Abs.")),
    ("§ 5 Abs. Satz 1 De-Mail-G", .missingLabel("Abs.")),
    ("§ 5 Absatzx 9 De-Mail-G", .unreadable("Absatzx")),
    ("5 Abs. 9 De-Mail-G", .unreadable("5")),
    ("§ 5 ( Abs. 1 De-Mail-G", .unreadable("(")),
    ("§ 5 (x y) De-Mail-G", .unreadable("(x y)")),
    ("§ 5 Abs. 1 2 De-Mail-G", .unreadable("2")),
    ("§§ 7-3 De-Mail-G", .disorderedLabels("7-3")),
    ("§§ 5, 4 De-Mail-G", .disorderedLabels("5, 4")),
    ("§§ 5, 5 De-Mail-G", .disorderedLabels("5, 5")),
    ("§§ 3 ff. De-Mail-G", .openEnd("3 ff.")),
    ("Abs. 1 § 5 De-Mail-G", .severalPlaces("§")),
    ("§ 5 Satz 1 Abs. 2 De-Mail-G", .misplaced("Abs.")),
    ("§ 5 Buchst. a Nr. 1 De-Mail-G", .misplaced("Nr.")),
    ("§ 5 Satz 1 Satz 2 De-Mail-G", .misplaced("Satz")),
    ("§ 5 Halbsatz 2 De-Mail-G", .misplaced("Halbsatz")),
    ("§§ 3-7 Abs. 2 De-Mail-G", .afterSeveral("Abs.")),
    ("§ 5 Abs. 1, § 6 De-Mail-G", .severalPlaces(",")),
  ])
  func `a text that is no citation is told why`(text: String, expected: CitationError) {
    #expect(throws: expected) { try CitationParser(norms: Self.norms).citation(text) }
  }

  @Test(
    arguments: [
      [], [.init(.section, "5")], [.init(.section, "3-7")], [.init(.section, "5, 6")], [.init(.article, "5, 6")],
      [.init(.section, "18"), .init(.paragraph, "3"), .init(.number, "2"), .init(.sentence, "3"), .init(.letter, "b")],
      [.init(.part, "3.1"), .init(.chapter, "3.3.5")],
      [.init(.article, "6"), .init(.paragraph, "1"), .init(.subparagraph, "1"), .init(.letter, "f")],
      [
        .init(.section, "1"), .init(.letter, "a"), .init(.doubleLetter, "aa"), .init(.sentence, "2"),
        .init(.halfSentence, "1"),
      ],
    ] as [[Citation.Step]]
  )
  func `what a file carries as a place is read back`(path: [Citation.Step]) throws {
    let text = CitationNotation.text(path)
    #expect(path.isEmpty ? text.isEmpty : try CitationNotation.path(text) == path)
  }
}
