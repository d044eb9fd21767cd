package import Procurement

/// Whether the places that a dossier cites are there in the official texts of the laws.
package struct LawVerification: Sendable {
  /// A file, and what the norm register says about it.
  package struct Source: Sendable {
    /// The text.
    package let law: LawText
    /// Its norm; nil where the register has none of this name.
    package let norm: Norm?
    /// The version of the register that was in force when the file was built.
    package let version: Norm.Version?
    /// The version of the register in force on the day of dispatch.
    package let versionOfTheDay: Norm.Version?

    /// Whether the file has the version of the day of dispatch; nil where the register does not say.
    package var isOfTheDay: Bool? {
      guard let version, let versionOfTheDay else { return nil }
      return version == versionOfTheDay
    }
  }

  /// A citation, and what became of it in each file that can speak to it.
  package struct Result: Sendable {
    /// The citation.
    package let place: CitedPlace
    /// By index of the source; empty where all files are of days on which it does not count.
    package let outcomes: [(source: Int, outcome: PlaceOutcome)]
  }

  /// In the order of the call.
  package let sources: [Source]
  /// Citations of norms that have a file, in the order of the dossier.
  package let results: [Result]
  /// Citations of norms without a file, by the norm's id, sorted.
  package let unchecked: [(norm: String, count: Int)]
  /// Sorted by place.
  package let findings: [Finding]

  /// Looks up `places`, each in the files of days on which it counts.
  ///
  /// A place that the register keeps for certain days is looked up on these alone.
  package init(places: [CitedPlace], laws: [LawText], norms: NormRegister, day: CalendarDay) {
    let sources = laws.map { Self.source($0, norms, day) }
    let index = Dictionary(grouping: sources.indices.filter { sources[$0].norm != nil }) { sources[$0].norm?.id ?? "" }
    let windows = Dictionary(grouping: norms.norms.flatMap(\.provisions), by: \.citation).mapValues { $0.map(\.window) }
    results = places.compactMap { place in
      guard let files = index[place.citation.norm] else { return nil }
      let days = Self.days(place, windows[place.citation])
      let speaking = files.filter { file in
        guard let built = sources[file].law.built else { return true }
        return days.contains { $0.contains(built) }
      }
      return Result(
        place: place,
        outcomes: speaking.map { ($0, PlaceSearch.outcome(of: place.citation.path, in: sources[$0].law)) }
      )
    }
    let others = Dictionary(grouping: places.filter { index[$0.citation.norm] == nil }, by: \.citation.norm)
    unchecked = others.map { ($0.key, $0.value.count) }.sorted { $0.norm < $1.norm }
    self.sources = sources
    findings = LawVerificationRules.findings(sources: sources, results: results, norms: norms, day: day)
  }

  private static func source(_ law: LawText, _ norms: NormRegister, _ day: CalendarDay) -> Source {
    let norm = law.norm(in: norms)
    return Source(
      law: law,
      norm: norm,
      version: law.built.flatMap { norm?.version(on: $0) },
      versionOfTheDay: norm?.version(on: day)
    )
  }

  /// The days on which a citation counts and its place reads so.
  private static func days(_ place: CitedPlace, _ registered: [Window]?) -> [Window] {
    guard let registered else { return place.windows }
    return place.windows.flatMap { window in registered.compactMap(window.intersection) }
  }
}
