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
    "chemnitz", "zwickau", "görlitz", "bautzen", "meißen", "riesa", "freital", "pirna", "radebeul", "plauen",
    "freiberg",
    "zittau", "hoyerswerda", "torgau", "grimma", "delitzsch", "döbeln", "glauchau", "kamenz", "coswig", "borna",
    "eilenburg", "markkleeberg", "mittelsachsen", "nordsachsen", "vogtlandkreis", "erzgebirgskreis", "erzgebirge",
    "oberlausitz", "annaberg-buchholz", "aue-bad", "limbach-oberfrohna", "crimmitschau", "reichenbach", "werdau",
  ])
  /// Where the code does apply.
  private static let others = WordFamily([
    "bayern", "bayerisch~", "baden-württemberg", "berlin", "brandenburg", "bremen", "hamburg", "hessen", "hessisch~",
    "mecklenburg-vorpommern", "niedersachsen", "nordrhein-westfalen", "rheinland-pfalz", "saarland", "sachsen-anhalt",
    "schleswig-holstein", "thüringen", "thüringer", "bundesamt", "bundesministerium", "bundesbehörde",
  ])

  /// Whether the draft names the older code, or a procedure of it.
  private func isOld(_ text: LintText) -> Bool {
    text.prose.contains { sentence in
      sentence.tokens.indices.contains { index in
        sentence.tokens[index].folded == "vol" && sentence[index + 1]?.text == "/" && sentence[index + 2]?.text == "A"
          || sentence.tokens[index].folded == "freihändige" && sentence[index + 1]?.folded == "vergabe"
      }
    }
  }

  func hits(in text: LintText) -> [TextHit] {
    let isSaxon = text.prose.contains { $0.has(Self.saxon) }
    // Elsewhere the code may apply, unless the draft names the older one too.
    if !isSaxon, text.sentences.contains(where: { $0.has(Self.others) }) || !isOld(text) { return [] }
    return text.prose.filter { !$0.has(["nicht", "keine"]) }.flatMap { sentence in
      sentence.tokens.indices.filter {
        Self.foreign.contains(sentence.tokens[$0].folded) && !sentence.tokens[$0].isQuoted
      }
      .map { index in
        var hit = hit(index..<(index + 1), of: sentence, "found", sentence.tokens[index].text)
        // Two codes in one draft; where no Land is named, nobody knows which of them is wrong.
        if !isSaxon { hit.severity = .warning }
        return hit
      }
    }
  }
}
