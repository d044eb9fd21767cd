import Procurement

/// Two numbers for one quantity: 23 accounts here, 25 there.
struct ContradictoryNumbers: TextRule {
  static let info = LintInfo(
    "LT017",
    .error,
    bases: LintBases.clear,
    facts: ["S-04", "S-30"],
    example: "Die Vertragslaufzeit beträgt 36 Monate. Nach einer Vertragslaufzeit von 48 Monaten endet der Vertrag.",
    counterExample:
      "Die Vertragslaufzeit beträgt 36 Monate. Nach der Vertragslaufzeit von 36 Monaten endet der Vertrag."
  )

  func hits(in text: LintText) -> [TextHit] {
    var first: [String: (mention: QuantityMention, line: Int, sentence: [Int])] = [:]
    var hits: [TextHit] = []
    for sentence in text.prose {
      let place = [sentence.block, sentence.range.lowerBound]
      for mention in QuantityMention.all(in: sentence) {
        let line = text.draft.blocks[sentence.block].source(
          of: sentence.tokens[mention.range.lowerBound].range.lowerBound
        ).line
        guard let known = first[mention.quantity] else {
          first[mention.quantity] = (mention, line, place)
          continue
        }
        // `12.000 im ersten und 30.000 im zweiten Jahr`: one sentence may tell numbers apart.
        guard known.mention.value != mention.value, known.sentence != place else { continue }
        hits.append(
          hit(
            mention.range,
            of: sentence,
            text.draft.counting == .lines ? "found" : "paragraph",
            sentence.words(mention.range),
            known.mention.words,
            String(known.line)
          )
        )
      }
    }
    return hits
  }
}
