import Procurement

/// A reference to a section or an annex that the draft does not have.
struct DeadCrossReference: TextRule {
  static let info = LintInfo(
    "LT018",
    .error,
    bases: LintBases.clear,
    facts: ["S-30"]
  )

  private static let sections: Set<String> = ["abschnitt", "abschn.", "kapitel", "kap.", "ziffer", "ziff."]
  private static let annexes: Set<String> = ["anlage", "anhang"]
  /// Behind a reference they say that it is to another text.
  private static let elsewhere: Set<String> = [
    "vol", "vob", "gwb", "vgv", "bgb", "evb-it", "tr-01201", "uvgo", "richtlinie", "verordnung", "gesetzes", "norm",
    "vertrags",
    "vertrages", "ufab",
  ]

  func hits(in text: LintText) -> [TextHit] {
    let targets = ReferenceTargets(text)
    return text.prose.flatMap { sentence in
      sentence.tokens.indices.compactMap { index -> TextHit? in
        guard let (name, kind) = dead(at: index, in: sentence, targets) else { return nil }
        return hit(index..<(index + 2), of: sentence, kind, name)
      }
    }
  }

  private func dead(at index: Int, in sentence: Sentence, _ targets: ReferenceTargets) -> (String, String)? {
    guard let label = sentence[index + 1], label.kind == .number, !isElsewhere(index, sentence) else { return nil }
    let word = sentence.tokens[index].folded
    let number = label.text
    if Self.sections.contains(word), let known = targets.sections, !known.contains(number) {
      return (number, "section")
    }
    if Self.annexes.contains(word), let known = targets.annexes, !known.contains(number) { return (number, "annex") }
    return nil
  }

  /// `EN 301 549, Abschnitt 9`; `Abschnitt 2 der VOL/A`.
  private func isElsewhere(_ index: Int, _ sentence: Sentence) -> Bool {
    let before = sentence.tokens[..<index].suffix(3)
    if before.contains(where: { $0.text == "," }), before.contains(where: { $0.kind == .number }) { return true }
    return sentence.tokens[(index + 2)...].prefix(3).contains { Self.elsewhere.contains($0.folded) }
  }
}
