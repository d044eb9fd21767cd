import Procurement
import Testing
import Wording

@Suite struct CitationWordingTests {
  private static let norms = NormRegister(norms: [
    norm("de-mail-g", "De-Mail-G", .section), norm("dsgvo", "DSGVO", .article),
    norm("tr-01201", "TR-01201", .guideline),
  ])

  private static func norm(_ id: String, _ abbreviation: String, _ style: Norm.Style) -> Norm {
    Norm(
      id: id,
      abbreviation: abbreviation,
      title: LocalizedText(id),
      style: style,
      versions: [],
      location: Procurement.SourceLocation(file: "norms.xml", line: 1)
    )
  }

  // A tilde stands for a no-break space.
  @Test(arguments: [
    (
      Citation(norm: "de-mail-g", section: "5", paragraph: "9", sentence: "2"),
      "§~5 Abs.~9 Satz~2 De-Mail-G", "section~5(9) sentence~2 De-Mail-G"
    ),
    (Citation(norm: "dsgvo", article: "28", paragraph: "3"), "Art.~28 Abs.~3 DSGVO", "Article~28(3) DSGVO"),
    (
      Citation(norm: "tr-01201", part: "3.1", chapter: "3.3.5"),
      "TR-01201 Teil~3.1 Kap.~3.3.5", "TR-01201 part~3.1 chapter~3.3.5"
    ),
    (Citation(norm: "de-mail-g", section: "5a"), "§~5a De-Mail-G", "section~5a De-Mail-G"),
    (Citation(norm: "de-mail-g", section: "3-7"), "§§~3 bis 7 De-Mail-G", "sections~3 to 7 De-Mail-G"),
    (
      Citation(norm: "de-mail-g", section: "17", paragraph: "1", sentence: "2", number: "3", letter: "b"),
      "§~17 Abs.~1 Satz~2 Nr.~3 Buchst.~b De-Mail-G", "section~17(1) sentence~2 no.~3 letter~b De-Mail-G"
    ),
    (
      Citation(
        norm: "de-mail-g",
        path: [.init(.section, "18"), .init(.paragraph, "3"), .init(.number, "2"), .init(.sentence, "3")]
      ),
      "§~18 Abs.~3 Nr.~2 Satz~3 De-Mail-G", "section~18(3) no.~2 sentence~3 De-Mail-G"
    ),
    (Citation(norm: "de-mail-g", section: "5, 6"), "§§~5 und 6 De-Mail-G", "sections~5 and 6 De-Mail-G"),
    (
      Citation(norm: "de-mail-g", section: "5", paragraph: "3-7, 9, 11"),
      "§~5 Abs.~3 bis 7, 9 und 11 De-Mail-G", "section~5(3) to (7), (9) and (11) De-Mail-G"
    ),
    (Citation(norm: "de-mail-g", section: "what"), "§~what De-Mail-G", "section~what De-Mail-G"),
    (Citation(norm: "tr-01201", section: "4"), "TR-01201 Abschnitt~4", "TR-01201 clause~4"),
    (Citation(norm: "de-mail-g"), "De-Mail-G", "De-Mail-G"),
    (Citation(norm: "unknown", section: "1"), "§~1 unknown", "section~1 unknown"),
  ])
  func `a citation is written as lawyers write it`(citation: Citation, german: String, english: String) {
    #expect(Wording(.german).text(citation, norms: Self.norms) == Self.spaced(german))
    #expect(Wording(.english).text(citation, norms: Self.norms) == Self.spaced(english))
  }

  private static func spaced(_ text: String) -> String { String(text.map { $0 == "~" ? "\u{00A0}" : $0 }) }
}
