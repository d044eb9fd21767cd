import Procurement

/// The parts of a specification that deal with personal data.
///
/// A clause counts when it rests on a norm of data protection, and a chapter when one of its requirements does.
struct PersonalData: Sendable {
  /// Ids of chapters.
  let chapters: Set<String>
  /// Ids of clauses.
  let clauses: Set<String>

  // Ids of the norm register: general regulation, federal and Saxon act.
  private static let norms: Set<String> = ["dsgvo", "bdsg", "saechsdsg"]

  init(_ specification: Specification) {
    func isAbout(_ basis: [LegalBasis]) -> Bool { basis.contains { Self.norms.contains($0.citation.norm) } }
    chapters = Set(
      specification.chapters.filter { $0.requirements.contains { isAbout($0.requirement.basis) } }.map(\.id)
    )
    clauses = Set(specification.clauses.filter { isAbout($0.clause.basis) }.map(\.id))
  }
}
