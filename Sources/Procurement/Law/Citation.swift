/// A place in a norm: `§ 5 Abs. 9 Satz 2 De-Mail-G`, or a chapter of a technical guideline.
///
/// Each part is the text that stands after its sign, such as `5a`, so that ranges (`3-7`) and letters survive.
package struct Citation: Hashable, Sendable {
  /// The id of the norm in the norm register, such as `de-mail-g`.
  package var norm: String
  /// Part of a technical guideline, such as `3.1`.
  package var part: String?
  /// Chapter of a technical guideline, such as `3.3.5`.
  package var chapter: String?
  /// Article (`Art.`) of a European act.
  package var article: String?
  /// Section (`§`).
  package var section: String?
  /// Paragraph (`Abs.`).
  package var paragraph: String?
  /// Sentence (`Satz`).
  package var sentence: String?
  /// Number (`Nr.`).
  package var number: String?
  /// Letter (`Buchst.`).
  package var letter: String?

  /// A place in `norm`; what is nil is not named.
  package init(
    norm: String,
    part: String? = nil,
    chapter: String? = nil,
    article: String? = nil,
    section: String? = nil,
    paragraph: String? = nil,
    sentence: String? = nil,
    number: String? = nil,
    letter: String? = nil
  ) {
    self.norm = norm
    self.part = part
    self.chapter = chapter
    self.article = article
    self.section = section
    self.paragraph = paragraph
    self.sentence = sentence
    self.number = number
    self.letter = letter
  }
}
