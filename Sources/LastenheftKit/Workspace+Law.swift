import Evaluation
package import Procurement
import Wording

extension Workspace {
  /// Looks up each place that `dossier` cites in `files`.
  ///
  /// Without `all` it looks at what the tender, the price sheet and the catalogue cite on the day of dispatch; with it also
  /// at what the law files cite, at the places of the norm register, and at what counts on other days.
  package func verify(
    _ dossier: Dossier,
    specification: Specification,
    against files: LawFiles,
    all: Bool
  ) -> LawVerificationReport {
    let day = specification.asOf
    var places = dossier.citations
    if all {
      places += specification.norms.norms.flatMap { norm in norm.provisions.map { CitedPlace(registered: $0, of: norm) }
      }
    } else {
      places = places.filter { $0.counts(on: day) && !$0.owner.isLaw }
    }
    let verification = LawVerification(
      places: places,
      laws: files.entries.map(\.law),
      norms: specification.norms,
      day: day
    )
    return LawVerificationReport(verification, of: specification, files, in: wording)
  }

  /// What reads differently from `old` to `new`, without a dossier.
  package func changes(from old: LawFiles.Entry, to new: LawFiles.Entry) -> LawChangesReport {
    let comparison = LawComparison(old.law, new.law)
    return LawChangesReport(
      old: LawChangesReport.Side(old),
      new: LawChangesReport.Side(new),
      hasDossier: false,
      tender: nil,
      changes: comparison.changes.map { LawChangesReport.Change($0, [], [], []) }
    )
  }

  /// What reads differently from `old` to `new`, and what of `dossier` leans on it.
  ///
  /// - Throws: `KitError` when an offer or a template cannot be used, or when the norm register has no norm of this name.
  package func changes(
    from old: LawFiles.Entry,
    to new: LawFiles.Entry,
    in dossier: Dossier,
    specification: Specification,
    templates: String
  ) async throws -> LawChangesReport {
    guard let norm = new.law.norm(in: specification.norms) ?? old.law.norm(in: specification.norms) else {
      throw KitError.unknownLaw(new.law.abbreviations.joined(separator: ", "))
    }
    let comparison = LawComparison(old.law, new.law)
    let leaning = LawLeaning(
      traced: try await trace(dossier, specification: specification, templates: templates),
      places: dossier.citations,
      citations: LeaningCitations(comparison, norm: norm.id),
      wording: wording
    )
    return LawChangesReport(
      old: LawChangesReport.Side(old),
      new: LawChangesReport.Side(new),
      hasDossier: true,
      tender: wording.plain(specification.tender.title, specification: specification),
      changes: comparison.changes.map(leaning.report)
    )
  }

  /// Whether two files are of one law: they share an abbreviation.
  package static func isSameLaw(_ old: LawFiles.Entry, _ new: LawFiles.Entry) -> Bool {
    let names = Set(old.law.abbreviations.map { $0.lowercased() })
    return new.law.abbreviations.contains { names.contains($0.lowercased()) }
  }
}

extension CitedPlace {
  /// A place of the norm register, as if it cited itself.
  fileprivate init(registered provision: Norm.Provision, of norm: Norm) {
    self.init(
      citation: provision.citation,
      location: provision.location,
      owner: .norm(norm.id),
      part: "provision",
      windows: [provision.window]
    )
  }
}

extension CitedPlace.Owner {
  /// Whether it belongs to the law files, and not to tender or catalogue.
  fileprivate var isLaw: Bool {
    switch self {
    case .regime, .norm, .period, .law: true
    case .tender, .catalogue, .chapter, .requirement, .alternatives, .clauses, .clause, .section, .parameter, .position,
      .provider:
      false
    }
  }
}

extension KitError {
  fileprivate static func unknownLaw(_ names: String) -> Self { Self(Message("kit.unknown-law", names)) }
}
