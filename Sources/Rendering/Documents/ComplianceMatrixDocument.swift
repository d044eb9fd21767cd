package import Procurement

/// Norms, requirements and clauses in both directions, with everything behind them: for the buyer's lawyers, never for bidders.
package struct ComplianceMatrixDocument: Document {
  package static let name = DocumentName.complianceMatrix

  package let context: TextContext
  private let specification: Specification
  private let value: ValueCalculation?

  /// The matrix of the whole specification, with the estimated value where it could be calculated.
  package init(_ specification: Specification, value: ValueCalculation?) {
    self.specification = specification
    self.value = value
    context = TextContext(specification)
  }

  package func body(in phrasing: Phrasing) -> View {
    var outline = Outline()
    let sources = NormSource.all(in: specification, phrasing)
    let summary = MatrixSummary(specification: specification, sources: sources).view(in: phrasing, &outline)
    let procedure = MatrixProcedure(specification: specification, value: value).view(in: phrasing, &outline)
    let norms = MatrixNorms(specification: specification, sources: sources).view(in: phrasing, &outline)
    let requirements = MatrixRequirements(specification: specification).view(in: phrasing, &outline)
    let clauses = MatrixClauses(specification: specification).view(in: phrasing, &outline)
    let tailoring = MatrixTailoring(specification: specification).view(in: phrasing, &outline)
    let omissions = MatrixOmissions(specification: specification).view(in: phrasing, &outline)
    let notes = MatrixNotes(specification: specification).view(in: phrasing, &outline)
    let regime = MatrixRegime(regime: specification.regime).view(in: phrasing, &outline)
    return [
      "summary": .view(summary), "procedure": .view(procedure), "norms": .view(norms),
      "requirements": .view(requirements), "clauses": .list(clauses), "tailoring": .list(tailoring),
      "omissions": .list(omissions), "notes": .list(notes), "regime": .view(regime), "contents": outline.contents,
    ]
  }
}
