import Procurement

/// A word that everyone understands differently: `angemessen`, `zeitnah`, `benutzerfreundlich`.
struct VagueWord: TextRule {
  static let info = LintInfo(
    "LT004",
    .warning,
    bases: LintBases.clear,
    facts: ["S-02"],
    example: "Der Auftragnehmer muss Störungen zeitnah melden.",
    counterExample: "Der Auftragnehmer muss Störungen innerhalb von 30 Minuten melden."
  )

  func hits(in text: LintText) -> [TextHit] {
    text.demands.flatMap { found(in: $0) }.filter { !isStatutory($0, in: text) }
  }

  private func found(in sentence: Sentence) -> [TextHit] {
    hits(of: VagueWords.always, in: sentence) + adverbs(in: sentence)
      + (sentence.hasNumber ? [] : hits(of: VagueWords.withoutFigure, in: sentence))
  }

  /// `sind entsprechend vorzuhalten`: nobody says what it corresponds to.
  private func adverbs(in sentence: Sentence) -> [TextHit] {
    sentence.tokens.indices.filter { index in
      sentence.tokens[index].folded == "entsprechend" && !sentence.tokens[index].isQuoted
        && (sentence[index + 1].map { $0.folded == "zu" || Infinitive.holdsZu($0) } ?? false)
    }.map { hit($0..<($0 + 1), of: sentence, "found", sentence.tokens[$0].text) }
  }

  /// Whether the law itself fills the words.
  ///
  /// De-Mail-G (section 18) measures the state of the art by the guideline: where the paragraph names it, the words are defined.
  private func isStatutory(_ hit: TextHit, in text: LintText) -> Bool {
    guard hit.message.arguments.first?.lowercased() == "stand der technik" else { return false }
    return text.sentences(of: hit.block).contains { $0.tokens.contains { $0.folded.hasPrefix("tr-01201") } }
  }
}
