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

  /// What becomes of it.
  private static let consent = PhraseTable([
    "als abgenommen", "als genehmigt", "als erteilt", "als anerkannt", "als akzeptiert", "als angenommen",
    "als freigegeben", "als bestätigt", "als vertragsgemäß", "als erledigt", "als erbracht", "als gebilligt",
    "als zugestimmt", "als erfüllt", "als abgeschlossen", "als mangelfrei", "als behoben", "als einverstanden",
    "als erklärt", "als zustimmung", "als einverständnis", "als abnahme", "als genehmigung", "als einwilligung",
    "als verlängert", "als geprüft", "als richtig", "als fehlerfrei", "als vollständig",
    "abnahme … erteilt", "abnahme erklärt", "abnahme erteilt", "zustimmung … erteilt", "zustimmung erteilt",
    "einverständnis … auszugehen", "einverständnis auszugehen", "zustimmung auszugehen", "bericht genehmigt",
    "ist … genehmigt", "ist … abgenommen", "sind … genehmigt", "sind … abgenommen", "gilt … genehmigt",
    "einverständnis unterstellt", "zustimmung unterstellt", "zustimmung angenommen", "einverständnis angenommen",
  ])
  /// Owed without having been described.
  private static let included = PhraseTable([
    "als vereinbart", "als mit vereinbart", "als mitvereinbart", "als inbegriffen",
  ])
  /// How silence is told.
  private static let silence = WordFamily([
    "nicht", "kein", "keine", "keinen", "keinerlei", "ohne", "ausbleibt", "ausbleiben", "bleibt", "unterbleibt",
    "schweigen", "schweigt", "schweigens", "stillschweigend~", "verstreicht", "verstreichen", "ablauf", "fristablauf",
    "nutzung", "inbetriebnahme", "ingebrauchnahme", "automatisch", "versäumt", "unterlässt", "widerspruchslos",
    "rügelos", "unwidersprochen",
  ])
  private static let renewal = WordFamily(["verlängert", "verlängern", "verlängerung", "verlängerungen"])
  private static let unasked = WordFamily([
    "automatisch", "stillschweigend~", "jeweils", "gekündigt", "kündigt", "kündigung", "widersprochen", "widerspricht",
    "selbsttätig",
  ])
  private static let negations: WordSet = ["nicht", "kein", "keine", "keinen", "ausgeschlossen", "unzulässig"]

  func hits(in text: LintText) -> [TextHit] {
    text.prose.filter { !Definition.isOne($0) }.compactMap { sentence in
      guard let range = range(in: sentence) else { return nil }
      return hit(range, of: sentence, "found", sentence.words(range))
    }
  }

  private func range(in sentence: Sentence) -> Range<Int>? {
    if let match = Self.included.matches(in: sentence).first, holds(match, in: sentence) { return match.range }
    if let match = Self.consent.matches(in: sentence).first(where: { holds($0, in: sentence) }),
      sentence.has(Self.silence)
    {
      return match.range
    }
    return extended(sentence) ?? unanswered(sentence)
  }

  /// Who does not answer has agreed: `wird anerkannt, sofern die Stadt nicht …`, `Kündigt keine der Parteien, läuft …`.
  private func unanswered(_ sentence: Sentence) -> Range<Int>? {
    let clauses = sentence.clauses
    guard clauses.count > 1 else { return nil }
    let silent = clauses.firstIndex { clause in
      clause.has(Self.reaction) && clause.has(["nicht", "keine", "kein", "keinen"]) && isConditional(clause)
    }
    guard let silent else { return nil }
    for (number, clause) in clauses.enumerated() where number != silent {
      if clause.has(["nicht", "kein", "keine"]) { continue }
      if let index = clause.first(of: Self.outcome) { return index..<(index + 1) }
    }
    return nil
  }

  private func isConditional(_ clause: Sentence) -> Bool {
    // The number of the paragraph comes first.
    guard let first = clause.tokens.first(where: { $0.kind == .word }) else { return false }
    if ["wenn", "falls", "sofern", "soweit", "solange"].contains(first.folded) { return true }
    return first.folded.hasSuffix("t") && Self.reaction.contains(first)
  }

  private static let reaction = WordFamily([
    "widersprich*", "widerspruch", "widersprochen", "äußer*", "geäußert", "erklärt", "reagier*", "rügt", "gerügt",
    "beanstand*", "meldet", "gemeldet", "einwände", "einwendungen", "einwand", "bedenken", "einspruch", "rückmeldung",
    "stellungnahme", "antwort", "antwortet", "geantwortet", "mitteilt", "geltend", "kündigt", "gekündigt", "mängel",
    "mängelanzeige", "zurückweist", "zurückgewiesen", "ablehnt", "abgelehnt", "verweigert", "entscheidet", "prüft",
    "rückäußerung", "entscheidung", "reklamation",
  ])
  private static let outcome = WordFamily([
    "anerkannt", "genehmigt", "abgenommen", "akzeptiert", "freigegeben", "erteilt", "zustimmung", "einverständnis",
    "einwilligung", "läuft", "weiter", "besteht", "setzt", "verlängert", "gebilligt", "angenommen", "bestätigt",
    "verbindlich", "wirksam", "erledigt", "abgeschlossen", "fort", "zugestimmt", "einverstanden", "erklärt", "gleich",
    "gleichgestellt", "entbehrlich",
  ])

  /// `gilt nicht als Abnahme` is the contrary.
  private func holds(_ match: PhraseTable.Match, in sentence: Sentence) -> Bool {
    guard sentence[match.range.lowerBound - 1]?.folded != "nicht" else { return false }
    return match.pattern.hasPrefix("als")
      ? sentence.has(["gilt", "gelten", "gälte"]) : !sentence.tokens[match.range].contains { $0.text == "," }
  }

  /// `verlängert sich stillschweigend`, `…, wenn er nicht gekündigt wird`.
  private func extended(_ sentence: Sentence) -> Range<Int>? {
    guard let index = sentence.first(of: Self.renewal), let cause = sentence.first(of: Self.unasked) else { return nil }
    let isConditional = ["gekündigt", "kündigt", "widersprochen", "widerspricht", "kündigung"]
      .contains(sentence.tokens[cause].folded)
    if isConditional, !sentence.has(["nicht", "ohne", "keine"]) { return nil }
    if !isConditional, sentence.has(Self.negations), !sentence.has(["gekündigt", "kündigt"]) { return nil }
    return min(index, cause)..<(max(index, cause) + 1)
  }
}
