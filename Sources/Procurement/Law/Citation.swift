/// A place in a norm: `§ 5 Abs. 9 Satz 2 De-Mail-G`, or a chapter of a technical guideline.
///
/// The parts stand in an order, from the largest to the smallest, and the order has a meaning: in `Abs. 3 Satz 1 Nr. 2`
/// the number belongs to the sentence, in `Abs. 3 Nr. 2 Satz 3` the sentence to the number.
package struct Citation: Hashable, Sendable {
  /// What a part is called.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Part of a technical guideline, such as `3.1`.
    case part
    /// Chapter of a technical guideline, such as `3.3.5`.
    case chapter
    /// Article (`Art.`).
    case article
    /// Section (`§`).
    case section
    /// Paragraph (`Abs.`).
    case paragraph
    /// Subparagraph (`Unterabs.`) of a European act.
    case subparagraph
    /// Sentence (`Satz`).
    case sentence
    /// Half of a sentence (`Halbsatz`), parted by a semicolon.
    case halfSentence = "half-sentence"
    /// Number (`Nr.`).
    case number
    /// Letter (`Buchst.`).
    case letter
    /// Double letter (`Doppelbuchst.`).
    case doubleLetter = "double-letter"

    fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// One part: what it is called, and what stands after its sign, such as `5a`, `3-7` or `5, 6`.
  package struct Step: Hashable, Sendable, Comparable {
    /// What it is called.
    package var kind: Kind
    /// What stands after the sign, as written.
    package var text: String

    /// The part `text`.
    package init(_ kind: Kind, _ text: String) {
      self.kind = kind
      self.text = text
    }

    /// The typed reading: single labels and ranges of labels, in order; nil when the text cannot be read so.
    package var spans: [CitedSpan]? { CitedSpan.list(text) }

    /// As they stand in the norm: `§ 5` before `§ 17`, a sentence before a number; what cannot be read stands last.
    package static func < (left: Self, right: Self) -> Bool {
      if left.kind != right.kind { return left.kind.rank < right.kind.rank }
      guard let one = left.spans, let other = right.spans else {
        return left.spans != nil || right.spans == nil && left.text < right.text
      }
      let labels = (one.flatMap { [$0.first, $0.last] }, other.flatMap { [$0.first, $0.last] })
      return labels.0.lexicographicallyPrecedes(labels.1)
    }
  }

  /// The id of the norm in the norm register, such as `de-mail-g`.
  package var norm: String
  /// The parts that are named, the largest first.
  package var path: [Step]

  /// The place at the end of `path`.
  package init(norm: String, path: [Step]) {
    self.norm = norm
    self.path = path
  }

  /// A place in `norm`, the parts in their usual order; what is nil is not named.
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
    let texts = [part, chapter, article, section, paragraph, sentence, number, letter]
    self.init(norm: norm, path: zip(Self.usual, texts).compactMap { kind, text in text.map { Step(kind, $0) } })
  }

  /// The parts that the attributes of an element can name, in their usual order.
  package static let usual: [Kind] = [.part, .chapter, .article, .section, .paragraph, .sentence, .number, .letter]

  /// Whether the parts stand in their usual order, each at most once.
  package var isUsual: Bool {
    let ranks = path.map { step in Self.usual.firstIndex(of: step.kind) ?? -1 }
    return !ranks.contains(-1) && zip(ranks, ranks.dropFirst()).allSatisfy { $0 < $1 }
  }
}
