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
    return text.prose.flatMap { sentence in
      names.mentions(in: sentence).compactMap { mention in
        guard let fault = mention.fault else { return nil }
        return hit(mention.range, of: sentence, fault.rawValue, sentence.words(mention.range), day.description)
      }
    }
  }
}
