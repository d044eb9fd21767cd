import Procurement

/// Two demands in one sentence, or `und/oder`: nobody can say whether it is met.
struct SeveralModalVerbs: TextRule {
  static let info = LintInfo(
    "LT002",
    .warning,
    bases: LintBases.clear,
    facts: ["S-03"],
    example: "Der Auftragnehmer muss schulen und kann Unterlagen der Stadt verwenden.",
    counterExample: "Der Auftragnehmer muss so schulen, dass jeder das Postfach bedienen kann."
  )

  private static let finite: WordSet = Demanding.duties.union(["kann", "darf"])
  private static let joints: WordSet = [
    "und", "oder", "sowie", "jedoch", "aber", "bzw.", "beziehungsweise", "respektive", "/",
  ]

  func hits(in text: LintText) -> [TextHit] {
    text.demands.flatMap { sentence in
      sentence.parts.flatMap { part in
        let joints = part.tokens.indices.compactMap { index in
          andOr(at: index, in: part).map { hit(index..<$0, of: part, "and-or") }
        }
        // One place is enough: the answer is to make two sentences of it.
        let verb = part.tokens.indices.first { isSecond($0, in: part) || isStacked($0, in: part) }
        return joints
          + [verb].compactMap(\.self).map { hit($0..<($0 + 1), of: part, "found", part.tokens[$0].text) }
      }
    }
  }

  /// `und/oder`, `und bzw. oder`, `und (oder)`.
  private func andOr(at index: Int, in sentence: Sentence) -> Int? {
    guard ["und", "u."].contains(sentence.tokens[index].folded), let sign = sentence[index + 1],
      ["/", "bzw.", "("].contains(sign.folded), let last = sentence[index + 2], ["oder", "o."].contains(last.folded)
    else { return nil }
    return index + 3
  }

  /// `muss Nachrichten aufbewahren, kann sie aber auslagern`: a main clause on either side of the comma.
  private func isAsyndetic(_ index: Int, behind first: Int, in sentence: Sentence) -> Bool {
    // `…, sie können sich aber auch …`
    let isPronoun =
      sentence[index - 1].map { ["er", "sie", "es", "dies", "das", "dieser"].contains($0.folded) } ?? false
    if isPronoun, sentence[index - 2]?.text == ",",
      sentence.tokens[index...].prefix(6).contains(where: { $0.folded == "aber" })
    {
      return true
    }
    guard sentence[isPronoun ? index - 2 : index - 1]?.text == ",", first > sentence.tokens.startIndex,
      sentence[first + 1].map({ $0.kind != .sign }) ?? false, let start = sentence.tokens.first
    else { return false }
    return !Self.subordinators.contains(start)
      && !sentence.tokens[sentence.tokens.startIndex..<first].contains { $0.text == "," }
  }

  /// `muss … übergeben können`, `ändern dürfen muss`: one modal verb on top of another.
  ///
  /// `muss gefiltert werden können` tells a quality of the thing, and is one demand.
  private func isStacked(_ index: Int, in sentence: Sentence) -> Bool {
    let token = sentence.tokens[index]
    guard !token.isQuoted, ["können", "dürfen", "müssen"].contains(token.folded), let verb = sentence[index - 1],
      verb.kind == .word, !verb.isCapitalized, verb.folded != "werden", verb.folded.hasSuffix("n")
    else { return false }
    if let next = sentence[index + 1], next.kind == .word, !["oder", "und", "sowie"].contains(next.folded) {
      return Self.finite.contains(next)
    }
    let comma = sentence.tokens[..<index].lastIndex { $0.text == "," }
    let clause = sentence.tokens[(comma ?? sentence.tokens.startIndex)..<index]
    return clause.contains { !$0.isQuoted && Self.finite.contains($0) }
  }

  private static let subordinators: WordSet = [
    "wenn", "falls", "sofern", "soweit", "sobald", "solange", "wer", "was", "wo", "weil", "da", "damit", "dass", "ob",
    "nachdem", "bevor", "während", "obwohl", "bis",
  ]

  /// A finite modal verb that a conjunction joins to an earlier one; at the end of a clause it belongs to another verb.
  private func isSecond(_ index: Int, in sentence: Sentence) -> Bool {
    let isModal = { (token: Token) in !token.isQuoted && Demanding.modals.contains(token) }
    guard isModal(sentence.tokens[index]), let next = sentence[index + 1],
      let first = sentence.tokens.firstIndex(where: isModal), first < index
    else { return false }
    // `möglich sein kann oder muss`: one beside the other, wherever they stand.
    let isBeside = sentence[index - 1].map { Self.joints.contains($0) } ?? false
    if isBeside, sentence[index - 2].map(isModal) ?? false { return true }
    // `verzichten kann bzw. nachholen muss`
    let isJoined = sentence[first + 1].map { ["bzw.", "beziehungsweise", "oder"].contains($0.folded) } ?? false
    let pair = [sentence.tokens[first], sentence.tokens[index]]
    let isMixed = pair.contains { Demanding.can.contains($0) } && pair.contains { Demanding.must.contains($0) }
    if next.kind == .sign, isJoined, isMixed, !sentence.tokens[first..<index].contains(where: { $0.text == "," }) {
      return true
    }
    // `können, müssen aber`
    if sentence[index - 1]?.text == ",", ["aber", "jedoch"].contains(next.folded),
      sentence[index - 2].map(isModal) ?? false
    {
      return true
    }
    // `kann sie auf Wunsch ändern müssen`: a second one behind an infinitive, where the first is joined already.
    if next.kind == .sign { return false }
    // `muss … ankündigen und darf dabei acht Stunden nicht überschreiten`: a bound of the same duty.
    if ["darf", "dürfen"].contains(sentence.tokens[index].folded),
      sentence[index + 1]?.folded == "dabei"
    {
      return false
    }
    if isAsyndetic(index, behind: first, in: sentence) { return true }
    let reach = sentence.tokens[max(first + 1, index - 4)..<index]
    guard let joint = reach.lastIndex(where: { Self.joints.contains($0) }) else { return false }
    // A verb between them stands in a clause of its own: `… und löschen, sobald er muss`.
    return !sentence.tokens[joint..<index].contains { $0.text == "," }
  }
}
