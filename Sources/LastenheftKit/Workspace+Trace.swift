package import Procurement

extension Workspace {
  /// Follows `id` from norm to points, over all offers of the dossier; nil when nothing has that id.
  ///
  /// A dossier without offers is traced from norm to requirement alone.
  package func trace(_ id: String, in dossier: Dossier, specification: Specification) async throws -> TraceReport? {
    var evaluated = Evaluated(offers: [], ranking: Ranking(offers: [], unranked: [], findings: []))
    if dossier.hasOffers {
      evaluated = try await evaluate(dossier, against: specification) { _ in }
    }
    return TraceSource(specification: specification, evaluated: evaluated, wording: wording).report(on: id)
  }
}
