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
    text.demands.flatMap { sentence in
      hits(of: VagueWords.always, in: sentence)
        + (sentence.hasNumber ? [] : hits(of: VagueWords.withoutFigure, in: sentence))
    }
  }
}
