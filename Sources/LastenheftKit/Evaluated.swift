package import Procurement

/// What came of all offers of a dossier together.
package struct Evaluated: Sendable {
  /// One a file, in the order of the files.
  package let assessments: [Assessment]
  /// The ranking of the admitted offers.
  package let ranking: Ranking
}

extension Workspace {
  /// Checks all offers of `dossier` and ranks the admitted ones; `note` sees each assessment as it comes.
  ///
  /// - Throws: `KitError` when there are no offers, or what `note` throws.
  package func evaluate(
    _ dossier: Dossier,
    offers names: [String] = [],
    against specification: Specification,
    note: (Assessment) throws -> Void
  ) async throws -> Evaluated {
    var assessments: [Assessment] = []
    try await assess(try dossier.offerFiles(named: names), against: specification) {
      try note($0)
      assessments.append($0)
    }
    return Evaluated(
      assessments: assessments,
      ranking: rank(assessments, of: dossier, against: specification)
    )
  }
}
