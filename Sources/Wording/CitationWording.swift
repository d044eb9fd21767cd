package import Procurement

extension Wording {
  /// A citation as lawyers write it: `§ 5 Abs. 9 Satz 2 De-Mail-G`, `Art. 28 Abs. 3 DSGVO`, `TR-01201 Teil 3.1 Kap. 3.3.5`.
  ///
  /// In English `section 5(9) sentence 2 De-Mail-G`. A norm that the register does not know shows its id. Signs and their
  /// numbers are kept on one line by no-break spaces. What it says in German, `CitationParser` reads back. Source: Handbuch
  /// der Rechtsförmlichkeit, 3rd edition, part B 4.
  package func text(_ citation: Citation, norms: NormRegister) -> String {
    let norm = norms.norm(citation.norm)
    let name = norm?.abbreviation ?? citation.norm
    let place = place(citation.path, style: norm?.style)
    guard !place.isEmpty else { return name }
    return text(Message(norm?.style == .guideline ? "citation.guideline" : "citation.law", name, place))
  }

  /// The place alone, in the order in which its parts stand: `§ 18 Abs. 3 Nr. 2 Satz 3`.
  package func place(_ path: [Citation.Step], style: Norm.Style? = nil) -> String {
    path.reduce("") { place, step in
      let sign = style == .guideline && step.kind == .section ? "clause" : step.kind.rawValue
      let written = signed(step, with: sign)
      // English paragraphs stand in parentheses and close up: section 5(9).
      return place.isEmpty || written.hasPrefix("(") ? place + written : place + " " + written
    }
  }

  /// `§ 5`, `§§ 3 bis 7` for `3-7`, `§§ 5, 6 und 9` for `5, 6, 9`.
  private func signed(_ step: Citation.Step, with sign: String) -> String {
    guard let spans = step.spans else { return text(Message("citation.\(sign)", step.text)) }
    let words = spans.map { span in
      let first = label(span.first, of: step.kind)
      return span.isSingle ? first : text(Message("citation.range", first, label(span.last, of: step.kind)))
    }
    let isSingle = spans.count == 1 && spans[0].isSingle
    return text(Message("citation.\(sign)" + (isSingle ? "" : ".several"), joined(words)))
  }

  private func label(_ label: CitedLabel, of kind: Citation.Kind) -> String {
    kind == .paragraph ? text(Message("citation.paragraph.label", "\(label)")) : "\(label)"
  }

  private func joined(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    let others = words.dropLast().reduce("") { $0.isEmpty ? $1 : text(Message("citation.list", $0, $1)) }
    return text(Message("citation.two", others, last))
  }
}
