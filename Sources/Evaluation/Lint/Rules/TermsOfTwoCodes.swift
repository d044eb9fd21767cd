import Procurement

/// `UVgO` or `Verhandlungsvergabe` in a document that runs under the Saxon act and VOL/A.
struct TermsOfTwoCodes: TextRule {
  static let info = LintInfo(
    "LT023",
    .error,
    bases: LintBases.saxonCode,
    facts: ["S-32"],
    example: "Es gilt das SächsVergabeG. Die Verhandlungsvergabe richtet sich nach der UVgO.",
    counterExample: "Es gilt das SächsVergabeG. Die Freihändige Vergabe richtet sich nach der VOL/A."
  )

  private static let foreign: Set<String> = ["uvgo", "verhandlungsvergabe", "unterschwellenvergabeordnung"]
  private static let saxon: Set<String> = ["sächsvergabeg", "vergabegesetz"]

  func hits(in text: LintText) -> [TextHit] {
    guard text.prose.contains(where: { $0.has(Self.saxon) }) else { return [] }
    return text.prose.filter { !$0.has(["nicht", "keine"]) }.flatMap { sentence in
      sentence.tokens.indices.filter {
        Self.foreign.contains(sentence.tokens[$0].folded) && !sentence.tokens[$0].isQuoted
      }
      .map { hit($0..<($0 + 1), of: sentence, "found", sentence.tokens[$0].text) }
    }
  }
}
