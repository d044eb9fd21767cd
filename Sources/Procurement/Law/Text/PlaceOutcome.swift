/// Whether a cited place is there in the text of a law.
package enum PlaceOutcome: Hashable, Sendable {
  /// It is there; the text that is meant, in one line.
  case found(String)
  /// It is not there.
  case missing(Gap)
  /// The file does not say it for certain.
  case undecided(Doubt)

  /// Why a place is not there.
  package enum Gap: Hashable, Sendable {
    /// Nothing of this kind is counted so.
    case none(Citation.Step)
    /// It is counted still, and has no text any more.
    case repealed(Citation.Step)
    /// The section has no numbered paragraphs.
    case noParagraphs(Citation.Step)
    /// The section has paragraphs, and the citation names none of them.
    case paragraphNotNamed(Citation.Step)
    /// There are only so many sentences or halves.
    case only(Int, Citation.Step)
  }

  /// Why it cannot be said whether a place is there.
  package enum Doubt: Hashable, Sendable {
    /// A full stop may end a sentence or belong to an abbreviation or an ordinal number.
    case sentenceEnds(Citation.Step)
    /// Items of a list have several sentences: counted within the item or through, the number differs.
    case sentencesInLists(Citation.Step)
    /// Several items are counted so; the citation does not say in which sentence or list.
    case several(Citation.Step)
    /// The paragraphs have no numbers in the file.
    case unnumbered(Citation.Step)
    /// The file leaves the text out.
    case omitted(Citation.Step)
    /// The file does not count such parts.
    case notCounted(Citation.Step)
    /// The labels cannot be read.
    case unreadable(Citation.Step)
  }
}

extension PlaceOutcome {
  /// Whether the place is there.
  package var isFound: Bool { if case .found = self { true } else { false } }

  /// Whether the place is not there.
  package var isMissing: Bool { if case .missing = self { true } else { false } }
}

extension PlaceOutcome.Gap {
  /// The name of the sentence that says it, and what it names.
  package var words: (name: String, arguments: [String]) {
    switch self {
    case .none(let step): ("none", [CitationNotation.text([step])])
    case .repealed(let step): ("repealed", [CitationNotation.text([step])])
    case .noParagraphs(let step): ("no-paragraphs", [CitationNotation.text([step])])
    case .paragraphNotNamed(let step): ("paragraph-not-named", [CitationNotation.text([step])])
    case .only(let count, let step): ("only", [CitationNotation.text([step]), String(count)])
    }
  }
}

extension PlaceOutcome.Doubt {
  /// The name of the sentence that says it, and what it names.
  package var words: (name: String, arguments: [String]) {
    switch self {
    case .sentenceEnds(let step): ("sentence-ends", [CitationNotation.text([step])])
    case .sentencesInLists(let step): ("sentences-in-lists", [CitationNotation.text([step])])
    case .several(let step): ("several", [CitationNotation.text([step])])
    case .unnumbered(let step): ("unnumbered", [CitationNotation.text([step])])
    case .omitted(let step): ("omitted", [CitationNotation.text([step])])
    case .notCounted(let step): ("not-counted", [CitationNotation.text([step])])
    case .unreadable(let step): ("unreadable", [CitationNotation.text([step])])
    }
  }
}
