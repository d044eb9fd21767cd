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
    var frames: [String: (frame: SameSentence.Frame, line: Int)] = [:]
    var periods: [(kept: RetentionMention, words: String, line: Int)] = []
    var known: [String: [(mention: SizeMention, words: String, line: Int)]] = [:]
    for sentence in text.prose {
      let place = [sentence.block, sentence.range.lowerBound]
      if !text.isProcedure[sentence.block], let frame = SameSentence.Frame(sentence) {
        if let known = frames[frame.words] {
          if let (place, number) = frame.difference(to: known.frame), !isCounted(place, in: sentence) {
            hits.append(contradiction(place..<(place + 1), in: sentence, of: text, number, known.line))
          }
        } else {
          frames[frame.words] = (frame, line(of: sentence, sentence.tokens.startIndex, in: text))
        }
      }
      // `150 Gewichtungspunkte` alone, in a cell or a line: what is counted stands elsewhere.
      let counts =
        sentence.tokens.count <= 3 && sentence.tokens.first?.kind == .number
        ? [QuantityMention.cell(sentence, label: text.label(beside: sentence.block))].compactMap(\.self)
        : QuantityMention.all(in: sentence, owner: owner(of: sentence, in: text))
      hits += sizes(in: sentence, of: text, &known)
      if !text.isProcedure[sentence.block], let kept = RetentionMention.one(in: sentence) {
        let other = periods.first { !$0.kept.nouns.isDisjoint(with: kept.nouns) }
        if let other, other.kept.value != kept.value {
          hits.append(contradiction(kept.range, in: sentence, of: text, other.words, other.line))
        }
        periods.append((kept, sentence.words(kept.range), line(of: sentence, kept.range.lowerBound, in: text)))
      }
      for mention in counts + DatedEvent.all(in: sentence) {
        let line = line(of: sentence, mention.range.lowerBound, in: text)
        guard let known = first[mention.quantity] else {
          first[mention.quantity] = (mention, line, place)
          continue
        }
        // `12.000 im ersten und 30.000 im zweiten Jahr`: one sentence may tell numbers apart.
        guard known.mention.value != mention.value, known.sentence != place else { continue }
        // A part of the things has another number than all of them.
        if mention.isCount, !(known.mention.isTotal && mention.isTotal), !mention.isNear(known.mention) { continue }
        hits.append(contradiction(mention.range, in: sentence, of: text, known.mention.words, known.line))
      }
    }
    return hits
  }

  /// Two sizes of one thing: `200 GB Speicher` here, `250 GB` in the table.
  private func sizes(
    in sentence: Sentence,
    of text: LintText,
    _ known: inout [String: [(mention: SizeMention, words: String, line: Int)]]
  ) -> [TextHit] {
    // `15 Punkte ab 30 MB, 8 Punkte ab 20 MB` are steps of one criterion.
    if sentence.has(["punkte", "punkten"]) { return [] }
    let label = text.label(beside: sentence.block)
    return SizeMention.all(in: sentence, label: label).compactMap { mention in
      let others = known[mention.quantity, default: []]
      known[mention.quantity, default: []].append(
        (mention, sentence.words(mention.range), line(of: sentence, mention.range.lowerBound, in: text))
      )
      guard
        let other = others.first(where: { $0.mention.isComparable(to: mention) }), other.mention.value != mention.value
      else { return nil }
      return contradiction(mention.range, in: sentence, of: text, other.words, other.line)
    }
  }

  private func contradiction(
    _ range: Range<Int>,
    in sentence: Sentence,
    of text: LintText,
    _ other: String,
    _ line: Int
  ) -> TextHit {
    let name = text.draft.counting == .lines ? "found" : "paragraph"
    return hit(range, of: sentence, name, sentence.words(range), other, String(line))
  }

  /// Whether the number at `place` counts something, so that it is compared by what it counts.
  private func isCounted(_ place: Int, in sentence: Sentence) -> Bool {
    QuantityMention.all(in: sentence).contains { $0.range.contains(place) }
      || DatedEvent.all(in: sentence).contains { $0.range.contains(place) }
  }

  private func line(of sentence: Sentence, _ token: Int, in text: LintText) -> Int {
    text.draft.blocks[sentence.block].source(of: sentence.tokens[token].range.lowerBound).line
  }

  /// The things that the sentence or its chapter is about: the gateway has other levels than the platform.
  private func owner(of sentence: Sentence, in text: LintText) -> String {
    let near = sentence.tokens.map(\.folded) + text.headings[sentence.block]
    return Set(near.filter(Self.things.contains)).sorted().map { " " + $0 }.joined()
  }

  private static let things: WordSet = [
    "anwendung", "gateway", "gateways", "hotline", "oberfläche", "plattform", "portal", "portals", "postfach",
    "postfächer", "schnittstelle", "software", "system", "systems", "webzugang",
  ]
}
