package import Procurement

/// What the scoring does, with pictures and the table of each: for the buyer alone.
package struct LaboratoryDocument: Document {
  package static let name = DocumentName.laboratory

  package let context: TextContext
  private let specification: Specification
  private let laboratory: Laboratory
  private let method: [Message]

  /// The page of `laboratory`; `method` are the sentences that announced the scoring method.
  package init(_ specification: Specification, laboratory: Laboratory, method: [Message]) {
    self.specification = specification
    self.laboratory = laboratory
    self.method = method
    context = TextContext(specification)
  }

  package func body(in phrasing: Phrasing) -> View {
    var outline = Outline()
    let summary = LaboratorySummary(laboratory: laboratory, method: method).view(in: phrasing, &outline)
    let lines = LaboratoryLines(laboratory: laboratory).view(in: phrasing, &outline)
    let study = laboratory.study.map { self.study($0, in: phrasing, &outline) }
    let weights = LaboratoryWeights(specification: specification, laboratory: laboratory).view(in: phrasing, &outline)
    let simulation = LaboratorySimulation(specification: specification, laboratory: laboratory)
      .view(in: phrasing, &outline)
    return [
      "summary": .view(summary), "weights": .view(weights), "lines": .list(lines),
      "study": .list([study].compactMap(\.self)), "simulation": .list(simulation), "contents": outline.contents,
    ]
  }

  /// The chapters about offers.
  private func study(_ study: OfferStudy, in phrasing: Phrasing, _ outline: inout Outline) -> View {
    let methods = LaboratoryMethods(study: study).view(in: phrasing, &outline)
    let removals = LaboratoryRemovals(study: study).view(in: phrasing, &outline)
    let further = LaboratoryFurther(
      study: study,
      terms: laboratory.terms,
      highestPerformance: laboratory.highestPerformance
    )
    .view(in: phrasing, &outline)
    let turns = LaboratoryTurns(specification: specification, study: study).view(in: phrasing, &outline)
    return [
      "methods": .view(methods), "removals": .view(removals), "further": .view(further), "turns": .view(turns),
    ]
  }
}
