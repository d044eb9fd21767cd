import Interchange
package import Procurement

extension Workspace {
  /// Follows `id` from norm to points, over all offers of the dossier; nil when nothing has that id.
  ///
  /// A dossier without offers is traced from norm to requirement alone.
  package func trace(_ id: String, in dossier: Dossier, specification: Specification) async throws -> TraceReport? {
    let files = (try? dossier.offerFiles(named: [])) ?? []
    var assessments: [Assessment] = []
    try await assess(files, against: specification) { assessments.append($0) }
    let offers = zip(files, assessments).compactMap { file, assessment in
      self.offer(in: file).map { (offer: $0, assessment: assessment) }
    }
    let source = TraceSource(
      specification: specification,
      offers: offers,
      ranking: rank(assessments, of: dossier, against: specification),
      wording: wording
    )
    return source.report(on: id)
  }

  private func offer(in file: OfferFile) -> Offer? {
    guard case .success(let bytes) = InputFile.bytes(at: file.path, named: file.name) else { return nil }
    return OfferFormat.read(bytes, file: file.name).value
  }
}
