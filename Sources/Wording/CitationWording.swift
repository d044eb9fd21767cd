package import Procurement

extension Wording {
  /// A citation as lawyers write it: `§ 5 Abs. 9 Satz 2 De-Mail-G`, `Art. 28 Abs. 3 DSGVO`, `TR-01201 Teil 3.1 Kap. 3.3.5`.
  ///
  /// In English `section 5(9) sentence 2 De-Mail-G`. A norm that the register does not know shows its id. Signs and their
  /// numbers are kept on one line by no-break spaces. Source: Handbuch der Rechtsförmlichkeit, 3rd edition, part B 4.
  package func text(_ citation: Citation, norms: NormRegister) -> String {
    let norm = norms.norm(citation.norm)
    let name = norm?.abbreviation ?? citation.norm
    let place = place(of: citation, isGuideline: norm?.style == .guideline)
    guard !place.isEmpty else { return name }
    return text(Message(norm?.style == .guideline ? "citation.guideline" : "citation.law", name, place))
  }

  /// The parts that are named, largest first.
  private func place(of citation: Citation, isGuideline: Bool) -> String {
    let parts: [(sign: String, text: String?)] = [
      ("part", citation.part), ("chapter", citation.chapter), ("article", citation.article),
      (isGuideline ? "clause" : "section", citation.section), ("paragraph", citation.paragraph),
      ("sentence", citation.sentence), ("number", citation.number), ("letter", citation.letter),
    ]
    return parts.reduce("") { place, part in
      guard let number = part.text else { return place }
      let written = signed(number, with: part.sign)
      // English paragraphs stand in parentheses and close up: section 5(9).
      return place.isEmpty || written.hasPrefix("(") ? place + written : place + " " + written
    }
  }

  /// `§ 5`, or `§§ 3 bis 7` for a range written `3-7`.
  private func signed(_ number: String, with sign: String) -> String {
    let ends = number.split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2, ends.allSatisfy({ $0.first?.isWholeNumber == true }) else {
      return text(Message("citation.\(sign)", number))
    }
    return text(Message("citation.\(sign).range", String(ends[0]), String(ends[1])))
  }
}
