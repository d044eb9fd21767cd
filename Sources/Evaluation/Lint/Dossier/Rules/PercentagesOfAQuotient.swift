import Procurement

/// The documents name percentages for price and performance that a quotient of both cannot produce.
struct PercentagesOfAQuotient: DossierRule {
  static let info = LintInfo(
    "LD024",
    .warning,
    bases: .weights,
    facts: ["W-13"],
    example: "Einfache Richtwertmethode; der Text sagt: „Der Preis wird mit 60 Prozent gewichtet.“",
    counterExample: "Einfache Richtwertmethode; der Text nennt die Formel und keine Anteile."
  )

  func findings(in specification: Specification) -> [Finding] {
    switch specification.tender.scoring.formula {
    case .simpleQuotient, .extendedQuotient, .markUp: break
    default: return []
    }
    return specification.tender.sections.flatMap { section in
      specification.plain(section.text.german).split(whereSeparator: { ".;\n".contains($0) }).filter(Self.weighs).map {
        finding("found", String($0).trimmed, at: section.location)
      }
    }
  }

  /// `Der Preis wird mit 60 Prozent gewichtet`.
  private static func weighs(_ sentence: Substring) -> Bool {
    let text = sentence.lowercased()
    return text.firstMatch(of: /[0-9] ?(%|prozent|v\. ?h)/) != nil
      && text.firstMatch(of: /gewicht|wertung|zuschlagskriter|fließ/) != nil
      && text.firstMatch(of: /\b(preis|angebotspreis|wertungspreis|leistung|qualität)/) != nil
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
