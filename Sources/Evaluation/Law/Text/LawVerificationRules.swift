package import Procurement

/// What is said about citations and files when they are compared.
package enum LawVerificationRules {
  /// A cited place is not there.
  static let missing = RuleInfo(code: "LW001", severity: .error)
  /// It cannot be said for certain whether a cited place is there.
  static let undecided = RuleInfo(code: "LW002", severity: .warning)
  /// The register has no norm of this name.
  static let unknownNorm = RuleInfo(code: "LW003", severity: .warning)
  /// The file has another version than the one in force on the day of dispatch.
  static let otherVersion = RuleInfo(code: "LW004", severity: .note)

  /// All rules, sorted by code.
  package static let infos = [missing, undecided, unknownNorm, otherVersion]

  static func findings(
    sources: [LawVerification.Source],
    results: [LawVerification.Result],
    norms: NormRegister,
    day: CalendarDay
  ) -> [Finding] {
    let files = sources.flatMap { findings(on: $0, day: day) }
    let places = results.flatMap { result in
      result.outcomes.compactMap { finding(on: result.place, $0.outcome, sources[$0.source], norms) }
    }
    return (files + places).sorted()
  }

  private static func findings(on source: LawVerification.Source, day: CalendarDay) -> [Finding] {
    let location = source.law.location
    guard let norm = source.norm else {
      let names = source.law.abbreviations.joined(separator: ", ")
      return [unknownNorm.finding("unknown", names, at: location)]
    }
    guard source.isOfTheDay == false, let built = source.law.built, let other = source.versionOfTheDay else {
      return []
    }
    let days = (built.description, day.description, other.from.description)
    return [otherVersion.finding("other", norm.abbreviation, days.0, days.1, days.2, at: location)]
  }

  private static func finding(
    on place: CitedPlace,
    _ outcome: PlaceOutcome,
    _ source: LawVerification.Source,
    _ norms: NormRegister
  ) -> Finding? {
    let name = norms.norm(place.citation.norm)?.abbreviation ?? place.citation.norm
    let cited = [CitationNotation.text(place.citation.path), name, source.law.location.file]
    let (rule, words): (RuleInfo, (name: String, arguments: [String]))
    switch outcome {
    case .found: return nil
    case .missing(let gap): (rule, words) = (missing, gap.words)
    case .undecided(let doubt): (rule, words) = (undecided, doubt.words)
    }
    return Finding(
      code: rule.code,
      severity: rule.severity,
      message: Message(key: "\(rule.code).\(words.name)", arguments: cited + words.arguments),
      location: place.location,
      about: place.owner.subject
    )
  }
}
