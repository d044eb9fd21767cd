import Procurement

/// A standard, certificate or label without `oder gleichwertig`; the guideline of De-Mail itself is left alone.
struct StandardWithoutEquivalence: TextRule {
  static let info = LintInfo(
    "LT010",
    .error,
    bases: LintBases.equivalence,
    facts: ["S-05", "PF-02"],
    example: "Der Auftragnehmer muss nach ISO/IEC 27001 zertifiziert sein.",
    counterExample: "Der Auftragnehmer muss nach ISO/IEC 27001 oder gleichwertig zertifiziert sein."
  )

  func hits(in text: LintText) -> [TextHit] {
    text.demands.filter { !Demanding.isTale($0) && !Equivalence.isAdmitted(in: $0, of: text) }.flatMap { sentence in
      StandardNames.ranges(in: sentence).filter { !isDenied($0, sentence) }
        .map { hit($0, of: sentence, "found", sentence.words($0)) }
    }
  }

  /// `muss ISO 9001 nicht nachweisen`, `kein Zertifikat nach ISO 9001`: nothing is demanded.
  private func isDenied(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    sentence[range.upperBound]?.folded == "nicht"
      || sentence.tokens[..<range.lowerBound].suffix(3).contains { ["kein", "keine", "keinen"].contains($0.folded) }
  }
}
