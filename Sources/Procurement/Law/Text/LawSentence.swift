/// A sentence of a law, with the lists and tables in it.
///
/// The rule of counting: a sentence that leads into a list has the list and what follows the list until its full stop; a full
/// stop inside an item of a list counts within that item. Where a full stop may as well belong to an abbreviation or to an
/// ordinal number, the next sentence is there but marked, so that nobody takes the count for certain.
package struct LawSentence: Hashable, Sendable {
  /// A part of a sentence.
  package enum Piece: Hashable, Sendable {
    case text(String)
    case list([LawItem])
    /// Rows of cells.
    case table([[String]])
  }

  /// In order.
  package var pieces: [Piece]
  /// Whether it is certain that a sentence begins here.
  package var isCertain: Bool

  /// A sentence of `pieces`.
  package init(_ pieces: [Piece], isCertain: Bool = true) {
    self.pieces = pieces
    self.isCertain = isCertain
  }

  /// All of it in one line, with the marks of its lists.
  package var text: String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .list(let items): items.map(\.text).joined(separator: " ")
      case .table(let rows): rows.map { $0.joined(separator: " ") }.joined(separator: " ")
      }
    }.joined(separator: " ")
  }

  /// The items of its lists, in order.
  package var items: [LawItem] {
    pieces.flatMap { piece -> [LawItem] in if case .list(let items) = piece { items } else { [] } }
  }

  /// How many halves (Halbsätze) semicolons part it into, at least 1; those within lists part items, and those within
  /// brackets nothing.
  package var halves: Int {
    pieces.reduce(1) { count, piece in
      guard case .text(let text) = piece else { return count }
      var depth = 0
      return text.reduce(count) { count, character in
        depth += character == "(" ? 1 : character == ")" ? -1 : 0
        return character == ";" && depth <= 0 ? count + 1 : count
      }
    }
  }
}

/// An item of a list in a law.
package struct LawItem: Hashable, Sendable {
  /// What it is cited as; nil where it cannot be cited by its mark, such as a dash.
  package var kind: Citation.Kind?
  /// What it is counted by; empty where it cannot be cited by its mark.
  package var spans: [CitedSpan]
  /// As it is printed, such as `2a.` or `b)`.
  package var mark: String
  /// Whether it is still counted but has no text any more.
  package var isRepealed: Bool
  /// In order; a part of a sentence counts as one.
  package var sentences: [LawSentence]

  /// An item of a list.
  package init(
    kind: Citation.Kind?,
    spans: [CitedSpan],
    mark: String,
    isRepealed: Bool = false,
    sentences: [LawSentence]
  ) {
    self.kind = kind
    self.spans = spans
    self.mark = mark
    self.isRepealed = isRepealed
    self.sentences = sentences
  }

  /// All of it in one line, with its mark.
  package var text: String { ([mark] + sentences.map(\.text)).filter { !$0.isEmpty }.joined(separator: " ") }
}
