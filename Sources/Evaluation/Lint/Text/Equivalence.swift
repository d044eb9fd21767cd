import Procurement

/// `oder gleichwertig`, or the reason why nothing else is admitted.
enum Equivalence {
  private static let equal = WordSet(
    Inflection.forms("gleichwertig~") + Inflection.forms("gleichwertiger~") + ["gleichwertigkeit", "o. glw.", "glw."]
  )
  /// Statutory exceptions: the subject justifies the reference, or nothing else describes it well enough.
  private static let justified = PhraseTable([
    "durch … auftragsgegenstand gerechtfertigt", "ausnahmsweise", "aus folgendem grund", "begründung", "vergabevermerk",
  ])

  /// Whether the sentence, or the one behind it in the same block, admits what is equal or gives the reason.
  static func isAdmitted(in sentence: Sentence, of text: LintText) -> Bool {
    let next = text.neighbour(of: sentence, 1)
    if [sentence, next].compactMap(\.self).contains(where: { $0.has(equal) || justified.isFound(in: $0) }) {
      return true
    }
    return neighbours(of: sentence.block, in: text).contains { index in
      // What an item with a demand of its own admits is said of that one.
      text.sentences(of: index).contains {
        $0.has(equal) && !$0.has(Demanding.must) && StandardNames.ranges(in: $0).isEmpty
      }
    }
  }

  /// The items of the same list: one of them may admit what is equal to the others.
  private static func neighbours(of block: Int, in text: LintText) -> [Int] {
    let blocks = text.draft.blocks
    guard case .item = blocks[block].kind else { return [] }
    let isItem = { (index: Int) in if case .item = blocks[index].kind { true } else { false } }
    let before = (0..<block).reversed().prefix(4).prefix(while: isItem)
    let after = blocks.indices.dropFirst(block + 1).prefix(4).prefix(while: isItem)
    return Array(before) + Array(after)
  }
}
