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

  private static let foreign: WordSet = [
    "uvgo", "verhandlungsvergabe", "verhandlungsvergaben", "unterschwellenvergabeordnung",
  ]
  private static let saxon = WordFamily([
    "sächsvergabeg", "vergabegesetz", "sachsen", "sächsisch~", "dresden", "dresdner", "leipzig", "leipziger",
    "chemnitz", "zwickau", "görlitz", "bautzen", "meißen",
  ])
  /// Where the code does apply.
  private static let others = WordFamily([
    "bayern", "bayerisch~", "baden-württemberg", "berlin", "brandenburg", "bremen", "hamburg", "hessen", "hessisch~",
    "mecklenburg-vorpommern", "niedersachsen", "nordrhein-westfalen", "rheinland-pfalz", "saarland", "sachsen-anhalt",
    "schleswig-holstein", "thüringen", "thüringer", "bundesamt", "bundesministerium", "bundesbehörde",
  ])

  func hits(in text: LintText) -> [TextHit] {
    let isSaxon = text.prose.contains { $0.has(Self.saxon) }
    if !isSaxon, text.sentences.contains(where: { $0.has(Self.others) }) { return [] }
    return text.prose.filter { !$0.has(["nicht", "keine"]) }.flatMap { sentence in
      sentence.tokens.indices.filter {
        Self.foreign.contains(sentence.tokens[$0].folded) && !sentence.tokens[$0].isQuoted
      }
      .map { index in
        var hit = hit(index..<(index + 1), of: sentence, "found", sentence.tokens[index].text)
        // Where no Land is named, the code may apply after all.
        if !isSaxon { hit.severity = .warning }
        return hit
      }
    }
  }
}
