import Evaluation
import Procurement
import Wording

/// Whether the places that a dossier cites are there in the official texts.
package struct LawVerificationReport: Encodable, Sendable {
  /// A file of a law, and what the norm register says about its version.
  package struct Source: Encodable, Sendable {
    package let file: String
    package let digest: String
    package let abbreviation: String
    /// Id of the norm; nil where the register has none of this name.
    package let norm: String?
    package let built: String?
    /// First day of the version that was in force when the file was built.
    package let version: String?
    /// First day of the version in force on the day of dispatch.
    package let versionOfTheDay: String?
    /// Nil where the register does not say.
    package let isOfTheDay: Bool?
    package let checked: Int
    package let found: Int
    package let missing: Int
    package let undecided: Int
  }

  /// A citation.
  package struct Cited: Encodable, Sendable {
    /// What a file says about it.
    package struct Outcome: Encodable, Sendable {
      package let file: String
      /// `found`, `missing` or `undecided`.
      package let outcome: String
      /// The text of the place, where it was found.
      package let text: String?
    }

    package let citation: String
    package let norm: String
    package let file: String
    package let line: Int
    package let owner: String
    package let id: String?
    package let part: String
    /// Empty where all files of the norm are of days on which the citation does not count.
    package let outcomes: [Outcome]
  }

  /// Citations of a norm that no file was given for.
  package struct Unchecked: Encodable, Sendable {
    package let norm: String
    package let abbreviation: String
    package let citations: Int
  }

  /// Day of dispatch.
  package let day: String
  package let sources: [Source]
  package let citations: [Cited]
  package let unchecked: [Unchecked]
  package let findings: [FindingReport]
  /// Whether a file could not be read.
  package let isIncomplete: Bool

  /// Citations that no file could speak to, because all are of other days.
  package var otherDays: [Cited] { citations.filter(\.outcomes.isEmpty) }

  init(_ verification: LawVerification, of specification: Specification, _ files: LawFiles, in wording: Wording) {
    day = specification.asOf.description
    sources = verification.sources.enumerated().map { index, source in
      Source(source, digest: files.entries[index].digest, verification.outcomes(of: index))
    }
    let norms = specification.norms
    citations = verification.results.map { result in
      Cited(result, verification.sources, wording.text(result.place.citation, norms: norms))
    }
    unchecked = verification.unchecked.map { norm, count in
      Unchecked(norm: norm, abbreviation: norms.norm(norm)?.abbreviation ?? norm, citations: count)
    }
    findings = (files.findings + verification.findings).map { FindingReport($0, in: wording) }
    isIncomplete = files.isIncomplete
  }
}

extension LawVerificationReport.Source {
  fileprivate init(_ source: LawVerification.Source, digest: String, _ outcomes: [PlaceOutcome]) {
    let found = outcomes.filter(\.isFound).count
    let missing = outcomes.filter(\.isMissing).count
    self.init(
      file: source.law.location.file,
      digest: digest,
      abbreviation: source.law.abbreviations.first ?? "",
      norm: source.norm?.id,
      built: source.law.built?.description,
      version: source.version?.from.description,
      versionOfTheDay: source.versionOfTheDay?.from.description,
      isOfTheDay: source.isOfTheDay,
      checked: outcomes.count,
      found: found,
      missing: missing,
      undecided: outcomes.count - found - missing
    )
  }
}

extension LawVerificationReport.Cited {
  fileprivate init(_ result: LawVerification.Result, _ sources: [LawVerification.Source], _ citation: String) {
    let place = result.place
    self.init(
      citation: citation,
      norm: place.citation.norm,
      file: place.location.file,
      line: place.location.line,
      owner: place.owner.kind,
      id: place.owner.id,
      part: place.part,
      outcomes: result.outcomes.map { source, outcome in
        let text: String? = if case .found(let text) = outcome { text } else { nil }
        let word = outcome.isFound ? "found" : outcome.isMissing ? "missing" : "undecided"
        return Outcome(file: sources[source].law.location.file, outcome: word, text: text)
      }
    )
  }
}

extension LawVerification {
  fileprivate func outcomes(of source: Int) -> [PlaceOutcome] {
    results.flatMap { result in result.outcomes.filter { $0.source == source }.map(\.outcome) }
  }
}
