import Procurement

/// References may be older than the law takes for granted, which the notice must say.
struct OldReferences: DossierRule {
  static let info = LintInfo(
    "LD013",
    .warning,
    bases: .references,
    facts: ["S-10"],
    example: "Zwei Referenzen über vergleichbare Leistungen aus den letzten fünf Jahren.",
    counterExample: "Zwei Referenzen über vergleichbare Leistungen aus den letzten drei Jahren."
  )

  private static let words = ["eferenz"]

  func findings(in specification: Specification) -> [Finding] {
    guard let most = specification.lintFigure(.referenceYears)?.value.rational else { return [] }
    return specification.requirements.map(\.requirement).flatMap { requirement in
      let isAbout =
        requirement.evidence.contains { $0.code == .reference } || requirement.statement.german.has(Self.words)
      let texts = [requirement.statement] + requirement.evidence.compactMap(\.note)
      let years = isAbout ? texts.flatMap { Self.years(in: specification.plain($0.german)) } : []
      return years.filter { Rational($0) > most }.map { years in
        finding("found", String(years), at: requirement.location, about: .requirement(requirement.id))
      }
    }
  }

  /// The numbers of years that lie behind in `text`: `letzten fünf Jahre`, `vergangenen 5 Kalenderjahren`.
  private static func years(in text: String) -> [Int] {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return zip(words, zip(words.dropFirst(), words.dropFirst(2))).compactMap { before, rest in
      guard ["letzten", "vergangenen", "zurückliegenden"].contains(before),
        ["jahre", "jahren", "geschäftsjahre", "geschäftsjahren", "kalenderjahre", "kalenderjahren"].contains(rest.1)
      else { return nil }
      return NumberWords.values[rest.0] ?? Int(rest.0)
    }
  }
}
