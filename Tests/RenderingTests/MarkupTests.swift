import Procurement
import Rendering
import Testing

@Suite struct MarkupTests {
  /// What the first paragraph of a background section looks like that says `text`.
  private func paragraph(_ text: String) throws -> String {
    let specification = try Sample.specification(background: text)
    let html = try HTML().text(of: SpecificationDocument(BidderView(specification)), in: .german, with: .ours())
    let start = try #require(html.firstRange(of: "<p>BEGIN "))
    let end = try #require(html[start.upperBound...].firstRange(of: "</p>"))
    return String(html[start.upperBound..<end.lowerBound])
  }

  @Test(arguments: [
    ("nach § 5 Abs. 9 Satz 2 gilt", "nach §\u{A0}5 Abs.\u{A0}9 Satz\u{A0}2 gilt"),
    ("§§ 3 bis 7", "§§\u{A0}3 bis 7"),
    ("Art. 28 (Nr. 3)", "Art.\u{A0}28 (Nr.\u{A0}3)"),
    ("12 000 Euro, 99,5 %.", "12\u{A0}000\u{A0}Euro, 99,5\u{A0}%."),
    ("am 6. Juni 2015 um 12 Uhr", "am 6. Juni 2015 um 12 Uhr"),
    ("ohne Zahl § und Abs.", "ohne Zahl § und Abs."),
  ])
  func `signs and abbreviations keep their numbers`(text: String, expected: String) throws {
    #expect(try paragraph(text) == expected)
  }

  @Test(arguments: [
    ("a < b && c > d", "a &lt; b &amp;&amp; c &gt; d"),
    (#""x" 'y'"#, "&quot;x&quot; &#39;y&#39;"),
    ("]]>", "]]&gt;"),
    ("a\u{202E}b\u{2066}c", "a[U+202E]b[U+2066]c"),
    ("\u{0}\u{B}\u{85}\u{FEFF}\u{FFFE}", "[U+0000][U+000B][U+0085][U+FEFF][U+FFFE]"),
    ("\u{E0041}", "[U+E0041]"),
    ("„Größe“ – 5 € ✓ \u{AD}", "„Größe“ – 5\u{A0}€ ✓ \u{AD}"),
  ])
  func `text is inert, and what cannot be seen is shown`(text: String, expected: String) throws {
    #expect(try paragraph(text) == expected)
  }
}
