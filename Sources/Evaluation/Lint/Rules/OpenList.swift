import Procurement

/// A list that goes on: `usw.`, `z. B.`, `unter anderem`.
struct OpenList: TextRule {
  static let info = LintInfo(
    "LT005",
    .error,
    bases: LintBases.clear,
    facts: ["S-01"],
    example: "Der Bericht muss die Verfügbarkeit, die Störungen usw. enthalten.",
    counterExample: "Der Bericht muss die Verfügbarkeit und die Störungen enthalten."
  )

  private static let table = PhraseTable([
    "etc.", "etc", "usw.", "usw", "usf.", "u. a.", "u. ä.", "u. dgl.", "z. b.", "o. ä.", "zum beispiel",
    "beispielsweise",
    "bspw.", "unter anderem", "und ähnlich~", "oder ähnlich~", "und dergleichen", "und so weiter", "insbesondere",
    "insb.",
    "insbes.", "vor allem", "und andere", "und weitere",
  ])
  private static let dots: Set<String> = ["…", "..."]

  func hits(in text: LintText) -> [TextHit] {
    text.demands.flatMap { sentence in
      hits(of: Self.table, in: sentence).map { weighed($0, sentence) } + ellipses(in: sentence)
    }
  }

  /// A list that only says more of what is owed anyway does less harm outside of a duty.
  private func weighed(_ hit: TextHit, _ sentence: Sentence) -> TextHit {
    var hit = hit
    if !Demanding.obliges(sentence) { hit.severity = .warning }
    return hit
  }

  private func ellipses(in sentence: Sentence) -> [TextHit] {
    sentence.tokens.indices.filter { Self.dots.contains(sentence.tokens[$0].text) && !sentence.tokens[$0].isQuoted }
      .map { hit($0..<($0 + 1), of: sentence, "found", sentence.tokens[$0].text) }
  }
}
