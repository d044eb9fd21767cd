import Procurement

/// A norm, or a place in one, that is not in force on the day of the draft.
struct LawOfAnotherDay: TextRule {
  static let info = LintInfo(
    "LT019",
    .error,
    bases: LintBases.clear,
    facts: ["S-33", "PF-40"]
  )

  func hits(in text: LintText) -> [TextHit] {
    guard let day = text.day else { return [] }
    let names = NormNames(text.norms, on: day)
    return text.prose.filter { !Self.history.isFound(in: $0) }.flatMap { sentence in
      names.mentions(in: sentence).compactMap { mention in
        guard let fault = mention.fault else { return nil }
        return hit(mention.range, of: sentence, fault.rawValue, sentence.words(mention.range), day.description)
      } + editions(in: sentence, on: day)
    }
  }

  /// Who says that a norm is gone does not lean on it.
  private static let history = PhraseTable([
    "außer kraft", "aufgehoben", "nicht mehr in kraft", "galt", "galten", "verwies", "verwiesen noch", "damals",
    "ehemals",
  ])

  /// Guides that are no law, by the year of their edition: `UfAB 2018`.
  private func editions(in sentence: Sentence, on day: CalendarDay) -> [TextHit] {
    sentence.tokens.indices.compactMap { index in
      guard sentence.tokens[index].folded == "ufab",
        let end = FutureVersion.end(behind: index + 1, in: sentence, on: day)
      else { return nil }
      return hit(index..<end, of: sentence, "place", sentence.words(index..<end), day.description)
    }
  }
}
