import Procurement

/// What is owed is settled after the award only: nobody can price it.
struct DeferredContent: TextRule {
  static let info = LintInfo(
    "LT012",
    .warning,
    bases: LintBases.clear,
    facts: ["S-31"],
    example: "Die Schnittstelle wird nach Zuschlagserteilung festgelegt.",
    counterExample: "Die Schnittstelle beschreibt Anlage 2; nach Zuschlagserteilung ändert sie sich nicht."
  )

  func hits(in text: LintText) -> [TextHit] {
    text.prose.compactMap { sentence in
      Self.range(in: sentence).map { hit($0, of: sentence, "found", sentence.words($0)) }
    }
  }

  /// Whether the sentence puts something off.
  static func isFound(in sentence: Sentence) -> Bool { range(in: sentence) != nil }

  private static func range(in sentence: Sentence) -> Range<Int>? {
    if let match = DeferralWords.alone.matches(in: sentence).first { return match.range }
    if let range = pending(in: sentence) ?? sentence.parts.lazy.compactMap(question).first ?? details(in: sentence)
      ?? reserved(in: sentence)
      ?? supplied(in: sentence)
    {
      return range
    }
    let match = DeferralWords.times.matches(in: sentence).first { match in
      // `Noch am selben Tag teilt er … mit`: something stands between.
      if match.pattern == "noch" { return isOpen(behind: match.range, in: sentence) }
      // They belong to the verb of their own clause.
      let clause = sentence.clauses.first { $0.tokens.indices.contains(match.range.lowerBound) } ?? sentence
      if DeferralWords.seasons.contains(match.pattern), !Buyer.isNamed(in: clause) || sentence.has(DeferralWords.known)
      {
        return false
      }
      return DeferralWords.weak.contains(match.pattern)
        ? clause.has(DeferralWords.open) || isSplit(clause) : settles(sentence) || isSplit(sentence)
    }
    guard let match, !isDenied(sentence) else { return nil }
    return match.range
  }

  private static func settles(_ sentence: Sentence) -> Bool {
    sentence.tokens.contains { token in
      !token.isQuoted && token.kind == .word && DeferralWords.settling.contains(token)
        && (!DeferralWords.deeds.contains(token) || sentence.has(DeferralWords.happening))
    }
  }

  /// `Das Lastprofil liefert die Stadt nach`.
  private static func supplied(in sentence: Sentence) -> Range<Int>? {
    for clause in sentence.clauses {
      let last = clause.tokens.last { $0.kind == .word }
      if last?.folded == "nach", let verb = clause.first(of: ["liefert", "liefern", "reicht", "reichen"]) {
        return verb..<(verb + 1)
      }
    }
    return nil
  }

  /// Whether somebody is still to answer: a text that `beschreibt` it has done so.
  private static func isLater(_ verb: Token, _ sentence: Sentence) -> Bool {
    if sentence.has(["später", "noch", "erst", "gesondert"]) || DeferralWords.times.isFound(in: sentence) {
      return true
    }
    if ["beschreibt", "beschreiben", "nennt", "nennen"].contains(verb.folded) { return false }
    // What the contractor decides himself is left to him, and not put off.
    if sentence.has(["selbst"])
      || !Buyer.isNamed(in: sentence) && sentence.has(["auftragnehmer"]) && !sentence.has(DeferralWords.both)
    {
      return false
    }
    return sentence.has(DeferralWords.parties) || Buyer.isNamed(in: sentence)
  }

  /// `Näheres bespricht man im ersten Termin`: the particulars are the subject.
  private static func details(in sentence: Sentence) -> Range<Int>? {
    guard let first = sentence.tokens.firstIndex(where: { $0.kind == .word }), !sentence.has(DeferralWords.known),
      !isDenied(sentence),
      let index = sentence.tokens[first...].prefix(2).firstIndex(where: { DeferralWords.particulars.contains($0) }),
      sentence.tokens[index...].prefix(4).contains(where: {
        DeferralWords.answering.contains($0) || DeferralWords.open.contains($0)
      })
    else { return nil }
    return index..<(index + 1)
  }

  /// `Die Stadt behält sich vor, weitere Ämter zu benennen`.
  private static func reserved(in sentence: Sentence) -> Range<Int>? {
    // With a bound it is an option that can be priced.
    guard sentence.has(["behält", "behalten"]), !sentence.hasNumber, let index = sentence.first(of: ["vor"]),
      let verb = sentence.first(of: DeferralWords.reservable), verb > index
    else { return nil }
    return index..<(verb + 1)
  }

  /// `Wie die Daten übergeben werden, klären die Beteiligten …`: an open question is the subject.
  private static func question(in sentence: Sentence) -> Range<Int>? {
    let clauses = sentence.clauses
    guard clauses.count >= 2, !sentence.has(DeferralWords.known),
      clauses[0].tokens.prefix(2).contains(where: { DeferralWords.interrogatives.contains($0) && !$0.isQuoted }),
      let verb = clauses[1].tokens.first, DeferralWords.answering.contains(verb),
      isLater(verb, sentence), !isDenied(sentence)
    else { return nil }
    return clauses[1].tokens.startIndex..<(clauses[1].tokens.startIndex + 1)
  }

  /// `einer noch zu treffenden Vereinbarung`, `den noch festzulegenden Terminen`.
  private static func pending(in sentence: Sentence) -> Range<Int>? {
    guard let index = sentence.first(of: ["noch", "gemeinsam", "später"]), !sentence.tokens[index].isCapitalized,
      let next = sentence[index + 1]
    else { return nil }
    // `noch zu treffenden Vereinbarung`: a participle before its noun, and no `zu verwenden`.
    let isDue = { (word: Token?, noun: Token?) in
      guard let word, noun?.isCapitalized ?? false else { return false }
      return ["enden", "ende", "ender", "endes", "endem"].contains(where: word.folded.hasSuffix)
    }
    if next.folded == "zu" { return isDue(sentence[index + 2], sentence[index + 3]) ? index..<(index + 3) : nil }
    guard next.folded.contains("zu"), sentence.tokens[index].folded == "noch" else { return nil }
    return isDue(next, sentence[index + 2]) ? index..<(index + 2) : nil
  }

  private static func isOpen(behind range: Range<Int>, in sentence: Sentence) -> Bool {
    guard !sentence.tokens[range.lowerBound].isCapitalized else { return false }
    return sentence.tokens[range.upperBound...].prefix(3).contains { DeferralWords.open.contains($0) }
  }

  private static func isDenied(_ sentence: Sentence) -> Bool {
    sentence.has(["nicht", "nichts", "keine", "kein"]) && !sentence.has(["noch"])
  }

  private static func isSplit(_ sentence: Sentence) -> Bool {
    sentence.tokens.contains { token in
      guard let verbs = DeferralWords.split[token] else { return false }
      return sentence.has(verbs)
    }
  }
}
