package import Procurement

/// A requirement or a clause of the catalogue, as far as it names facts.
package struct Demand: Hashable, Sendable, Identifiable {
  /// Where a fact is named.
  package struct Naming: Hashable, Sendable {
    /// Id of the fact.
    package var fact: String
    /// The legal basis that names it; nil where `covers` does.
    package var basis: LegalBasis?
    /// Where it is named.
    package var location: SourceLocation
  }

  /// Its id.
  package var id: String
  /// Its heading.
  package var title: LocalizedText
  /// `requirement` or `clause`.
  package var subject: Finding.Subject
  /// The facts that it names, in the order of the file, the legal bases last.
  package var namings: [Naming]
  /// Its legal bases.
  package var basis: [LegalBasis]
  /// Where it stands.
  package var location: SourceLocation

  /// What `requirement` names, in whichever legal state.
  init(_ requirement: Requirement) {
    id = requirement.id
    title = requirement.title
    subject = .requirement(requirement.id)
    basis = requirement.basis
    location = requirement.location
    namings = Self.namings(covers: requirement.covers, basis: requirement.basis, at: requirement.location)
  }

  /// What `clause` names, in whichever variant.
  init(_ clause: Clause) {
    id = clause.id
    title = clause.title
    subject = .clause(clause.id)
    basis = clause.basis
    location = clause.location
    namings = Self.namings(covers: clause.covers, basis: clause.basis, at: clause.location)
  }

  /// The ids of the facts that it names, each once.
  package var facts: [String] {
    var seen: Set<String> = []
    return namings.map(\.fact).filter { seen.insert($0).inserted }
  }

  private static func namings(
    covers: [String],
    basis: [LegalBasis],
    at location: SourceLocation
  ) -> [Naming] {
    covers.map { Naming(fact: $0, location: location) }
      + basis.flatMap { basis in basis.facts.map { Naming(fact: $0, basis: basis, location: basis.location) } }
  }
}
