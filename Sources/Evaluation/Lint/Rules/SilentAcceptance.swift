import Procurement

/// Silence of the buyer counts as consent: acceptance, approval, extension.
struct SilentAcceptance: TextRule {
  static let info = LintInfo(
    "LT013",
    .warning,
    bases: LintBases.clear,
    facts: ["S-30"],
    example: "Widerspricht die Stadt nicht, gilt die Leistung als abgenommen.",
    counterExample: "Schweigen der Stadt gilt nicht als Abnahme."
  )

  func hits(in text: LintText) -> [TextHit] {
    text.prose.filter { !Definition.isOne($0) }.compactMap { sentence in
      guard let range = range(in: sentence) else { return nil }
      return hit(range, of: sentence, "found", sentence.words(range))
    }
  }

  private func range(in sentence: Sentence) -> Range<Int>? {
    if let match = SilenceWords.included.matches(in: sentence).first, holds(match, in: sentence) { return match.range }
    if let match = SilenceWords.consent.matches(in: sentence).first(where: { holds($0, in: sentence) }),
      sentence.has(SilenceWords.silence) || lapses(sentence)
    {
      return match.range
    }
    return sentence.parts.lazy.compactMap { extended($0) }.first ?? unanswered(sentence)
      ?? sentence.clauses.lazy.compactMap { withoutAnswer($0) }.first
      ?? spoken(sentence) ?? used(sentence)
  }

  /// `Stillschweigen bedeutet Zustimmung`, `eine ausbleibende Antwort wertet er als Zustimmung`.
  private func spoken(_ sentence: Sentence) -> Range<Int>? {
    guard sentence.has(SilenceWords.quiet), !sentence.has(SilenceWords.negations), !sentence.has(["weder"]) else {
      return nil
    }
    return sentence.first(of: SilenceWords.agreeing).map { $0..<($0 + 1) }
  }

  /// `Nimmt die Stadt die Software in Betrieb, ist sie damit abgenommen`.
  private func used(_ sentence: Sentence) -> Range<Int>? {
    let clauses = sentence.clauses
    guard clauses.count > 1, clauses[0].has(SilenceWords.using), isInverted(clauses[0], before: clauses[1]),
      !clauses[1].has(SilenceWords.negations)
    else { return nil }
    return clauses[1].first(of: ["abgenommen", "abnahme", "genehmigt", "anerkannt", "akzeptiert"]).map { $0..<($0 + 1) }
  }

  /// `Ohne Rückmeldung der Stadt binnen fünf Tagen sind die Texte freigegeben`.
  private func withoutAnswer(_ sentence: Sentence) -> Range<Int>? {
    guard let start = sentence.tokens.indices.first(where: { sentence.tokens[$0].folded == "ohne" }),
      start - sentence.tokens.startIndex <= 2,
      sentence.tokens[start...].prefix(5).contains(where: { SilenceWords.answers.contains($0) }),
      !sentence.has(Demanding.modals), !sentence.has(["gesperrt", "versagt", "nicht"]),
      let index = sentence.first(of: SilenceWords.outcome)
    else { return nil }
    return index..<(index + 1)
  }

  /// `gilt nach 14 Tagen als anerkannt`: the time alone does it.
  private func lapses(_ sentence: Sentence) -> Bool {
    sentence.tokens.indices.contains { index in
      sentence.tokens[index].folded == "nach"
        && sentence[index + 1].map { $0.kind == .number || NumberWords.values[$0] != nil } ?? false
    }
  }

  /// Who does not answer has agreed: `wird anerkannt, sofern die Stadt nicht …`, `Kündigt keine der Parteien, läuft …`.
  private func unanswered(_ sentence: Sentence) -> Range<Int>? {
    let clauses = sentence.clauses
    guard clauses.count > 1 else { return nil }
    let silent = clauses.indices.first { number in
      let clause = clauses[number]
      // `Legt das Amt kein Protokoll vor, ist die Abnahme ausgesprochen`: whatever is missing.
      if number == 0, clause.has(SilenceWords.none), isInverted(clause, before: clauses[1]), Buyer.isNamed(in: clause),
        clauses[1].has(SilenceWords.agreed)
      {
        return true
      }
      // A server that does not answer agrees to nothing.
      if clause.has(SilenceWords.machines) { return false }
      return clause.has(SilenceWords.reaction) && clause.has(SilenceWords.none)
        && (isConditional(clause) || isRelative(clause, number)
          || number == 0 && isInverted(clause, before: clauses[1]))
    }
    guard let silent else { return nil }
    for (number, clause) in clauses.enumerated() where number != silent {
      if clause.has(["nicht", "kein", "keine"]) { continue }
      if let index = clause.first(of: SilenceWords.outcome) { return index..<(index + 1) }
    }
    return settled(by: clauses[silent], clauses.dropFirst(silent + 1).first)
  }

  /// `Kommt keine Antwort, setzt er den Entwurf seiner Wahl um`: whatever follows, nobody has agreed to it.
  private func settled(by silent: Sentence, _ main: Sentence?) -> Range<Int>? {
    guard let main, silent.has(SilenceWords.answers), !main.has(Demanding.modals), !main.has(SilenceWords.asking),
      let verb = main.tokens.first, verb.kind == .word, !verb.isCapitalized
    else { return nil }
    return main.tokens.startIndex..<(main.tokens.startIndex + 1)
  }

  /// `Nachweise, die das Amt nicht beanstandet hat, sind damit anerkannt`.
  private func isRelative(_ clause: Sentence, _ number: Int) -> Bool {
    guard number > 0, let first = clause.tokens.first else { return false }
    return ["die", "der", "das", "den", "welche", "welchen"].contains(first.folded)
      && clause.tokens.last.map { ["hat", "haben", "wird", "werden"].contains($0.folded) || $0.folded.hasSuffix("t") }
        ?? false
  }

  /// `Teilt er eine Erhöhung mit und bleibt eine Antwort aus, tritt sie in Kraft`: the verb stands first in both clauses.
  private func isInverted(_ clause: Sentence, before main: Sentence) -> Bool {
    guard let first = clause.tokens.first(where: { $0.kind == .word }), let verb = main.tokens.first else {
      return false
    }
    let isVerb = first.folded.hasSuffix("t") || ["wird", "werden", "sind", "haben"].contains(first.folded)
    return first.isCapitalized && isVerb && verb.kind == .word && !verb.isCapitalized
      && !["und", "oder", "die", "der", "das", "den", "dass", "wenn", "weil", "sofern", "damit"].contains(verb.folded)
  }

  private func isConditional(_ clause: Sentence) -> Bool {
    // The number of the paragraph comes first.
    guard let first = clause.tokens.first(where: { $0.kind == .word }) else { return false }
    if ["wenn", "falls", "sofern", "soweit", "solange", "sobald", "bis"].contains(first.folded) { return true }
    return SilenceWords.plurals.contains(first)
      || first.folded.hasSuffix("t") && (SilenceWords.reaction.contains(first) || SilenceWords.verbs.contains(first))
  }

  /// `gilt nicht als Abnahme` is the contrary.
  private func holds(_ match: PhraseTable.Match, in sentence: Sentence) -> Bool {
    let isDenied = sentence.tokens[match.range].contains { ["nicht", "kein", "keine", "nie"].contains($0.folded) }
    guard sentence[match.range.lowerBound - 1]?.folded != "nicht", !isDenied, !sentence.has(["weder"]) else {
      return false
    }
    return match.pattern.hasPrefix("als")
      ? sentence.has(SilenceWords.counting) : !sentence.tokens[match.range].contains { $0.text == "," }
  }

  /// `verlängert sich stillschweigend`, `…, wenn er nicht gekündigt wird`.
  private func extended(_ sentence: Sentence) -> Range<Int>? {
    // `und verlängert sich nicht`
    if sentence.clauses.contains(where: {
      $0.has(SilenceWords.renewal) && $0.has(["nicht"]) && !$0.has(SilenceWords.unasked)
    }) {
      return nil
    }
    // `eine Verlängerung ist nicht vorgesehen`
    if sentence.has(["vorgesehen", "ausgeschlossen"]), sentence.has(SilenceWords.negations) { return nil }
    guard let index = sentence.first(of: SilenceWords.renewal), let cause = sentence.first(of: SilenceWords.unasked)
    else { return nil }
    let isConditional = ["gekündigt", "kündigt", "widersprochen", "widerspricht", "kündigung"]
      .contains(sentence.tokens[cause].folded)
    if isConditional, !sentence.has(["nicht", "ohne", "keine"]) { return nil }
    // `kann durch Erklärung um jeweils zwölf Monate verlängern`: somebody has to say so.
    if sentence.tokens[cause].folded == "jeweils", sentence.has(Demanding.can) || sentence.has(["erklärung", "option"])
    {
      return nil
    }
    if !isConditional, sentence.has(SilenceWords.negations), !sentence.has(["gekündigt", "kündigt"]) { return nil }
    return min(index, cause)..<(max(index, cause) + 1)
  }
}
