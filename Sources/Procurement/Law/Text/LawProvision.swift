/// A section, an article, an annex or another part of a law that has a text of its own.
package struct LawProvision: Hashable, Sendable {
  /// What it is.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case section, article, annex, preamble, contents, closing, other
  }

  /// Whether there is a text.
  package enum State: String, Hashable, Sendable, CaseIterable {
    /// It reads as it stands in the file.
    case present
    /// The place is still counted but has no text any more.
    case repealed
    /// The editors leave the text out, as they do with provisions that only amend other laws.
    case omitted
  }

  /// What it is.
  package var kind: Kind
  /// What it is counted by; several for `§§ 5 bis 7`, empty for what is not counted.
  package var spans: [CitedSpan]
  /// As the file has it, such as `§ 5a`; "" where it has none.
  package var designation: String
  /// Its heading; "" where it has none.
  package var title: String
  /// The headings of the parts that it stands in, the largest first.
  package var outline: [String]
  /// Whether there is a text.
  package var state: State
  /// In the order of the file.
  package var paragraphs: [LawParagraph]
  /// Official footnotes, which are part of the law but are not counted.
  package var footnotes: [String]
  /// Remarks of the editors; no part of the law.
  package var notes: [String]
  /// Where it stands.
  package var location: SourceLocation

  /// A part of a law.
  package init(
    kind: Kind,
    spans: [CitedSpan],
    designation: String,
    title: String,
    outline: [String] = [],
    state: State = .present,
    paragraphs: [LawParagraph],
    footnotes: [String] = [],
    notes: [String] = [],
    location: SourceLocation
  ) {
    self.kind = kind
    self.spans = spans
    self.designation = designation
    self.title = title
    self.outline = outline
    self.state = state
    self.paragraphs = paragraphs
    self.footnotes = footnotes
    self.notes = notes
    self.location = location
  }

  /// What it is called: its designation, without one its title.
  package var name: String { designation.isEmpty ? title : designation }
}

/// A paragraph (Absatz) of a provision, or all of a provision that has none.
package struct LawParagraph: Hashable, Sendable {
  /// What it is counted by; empty where the text has no number in front.
  package var spans: [CitedSpan]
  /// Whether it is still counted but has no text any more.
  package var isRepealed: Bool
  /// In order.
  package var sentences: [LawSentence]
  /// The line on which it begins.
  package var line: Int

  /// A paragraph.
  package init(spans: [CitedSpan], isRepealed: Bool = false, sentences: [LawSentence], line: Int = 0) {
    self.spans = spans
    self.isRepealed = isRepealed
    self.sentences = sentences
    self.line = line
  }

  /// All of it in one line, without its number.
  package var text: String { sentences.map(\.text).joined(separator: " ") }
}
