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

  /// Where a number stands, for the message on the one that contradicts it.
  private typealias Known<Mention> = (mention: Mention, words: String, line: Int)

  func hits(in text: LintText) -> [TextHit] {
    sameSentences(in: text) + counts(in: text) + sizes(in: text) + periods(in: text)
  }

  /// Sentences that are the same but for one number.
  private func sameSentences(in text: LintText) -> [TextHit] {
    var frames: [String: (frame: SameSentence.Frame, line: Int)] = [:]
    return text.prose.compactMap { sentence in
      guard !text.isProcedure[sentence.block], let frame = SameSentence.Frame(sentence) else { return nil }
      guard let known = frames[frame.words] else {
        frames[frame.words] = (frame, line(of: sentence, sentence.tokens.startIndex, in: text))
        return nil
      }
      guard let (place, number) = frame.difference(to: known.frame), !isCounted(place, in: sentence) else { return nil }
      return contradiction(place..<(place + 1), in: sentence, of: text, number, known.line)
    }
  }

  /// Things that are counted, quantities that a tender has once, and days of events.
  private func counts(in text: LintText) -> [TextHit] {
    var first: [String: (mention: QuantityMention, line: Int, sentence: [Int])] = [:]
    var hits: [TextHit] = []
    for sentence in text.prose {
      let place = [sentence.block, sentence.range.lowerBound]
      for mention in quantities(in: sentence, of: text) + DatedEvent.all(in: sentence) {
        guard let known = first[mention.quantity] else {
          first[mention.quantity] = (mention, line(of: sentence, mention.range.lowerBound, in: text), place)
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

  /// `150 Gewichtungspunkte` alone, in a cell or a line: what is counted stands elsewhere.
  private func quantities(in sentence: Sentence, of text: LintText) -> [QuantityMention] {
    guard sentence.tokens.count <= 3, sentence.tokens.first?.kind == .number else {
      return QuantityMention.all(in: sentence, owner: owner(of: sentence, in: text))
    }
    return [QuantityMention.cell(sentence, label: text.label(beside: sentence.block))].compactMap(\.self)
  }

  /// Two sizes of one thing: `200 GB Speicher` here, `250 GB` in the table.
  private func sizes(in text: LintText) -> [TextHit] {
    var known: [String: [Known<SizeMention>]] = [:]
    // `15 Punkte ab 30 MB, 8 Punkte ab 20 MB` are steps of one criterion.
    return text.prose.filter { !$0.has(["punkte", "punkten"]) }.flatMap { sentence in
      SizeMention.all(in: sentence, label: text.label(beside: sentence.block)).compactMap { mention in
        let others = known[mention.quantity, default: []]
        let other = others.first { $0.mention.isComparable(to: mention) }
        if others.count < Self.longest {
          let line = line(of: sentence, mention.range.lowerBound, in: text)
          known[mention.quantity, default: []].append((mention, sentence.words(mention.range), line))
        }
        guard let other, other.mention.value != mention.value else { return nil }
        return contradiction(mention.range, in: sentence, of: text, other.words, other.line)
      }
    }
  }

  /// Sizes of one noun that are compared: a file with more of them is no draft.
  private static let longest = 200

  /// How long the same is kept: `90 Tage lang aufbewahren`, `nach 60 Tagen löschen`.
  private func periods(in text: LintText) -> [TextHit] {
    var known: [String: Known<RetentionMention>] = [:]
    return text.prose.compactMap { sentence in
      guard !text.isProcedure[sentence.block], let kept = RetentionMention.one(in: sentence) else { return nil }
      let other = kept.nouns.sorted().lazy.compactMap { known[$0] }.first
      let line = line(of: sentence, kept.range.lowerBound, in: text)
      for noun in kept.nouns where known[noun] == nil { known[noun] = (kept, sentence.words(kept.range), line) }
      guard let other, other.mention.value != kept.value else { return nil }
      return contradiction(kept.range, in: sentence, of: text, other.words, other.line)
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
