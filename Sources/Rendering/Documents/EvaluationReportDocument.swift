package import Procurement

/// The evaluation report: the result first, then every verdict with place, consequence and next lawful step.
///
/// For the buyer alone. It prepares decisions of people and takes none.
package struct EvaluationReportDocument: Document {
  package static let name = DocumentName.evaluationReport

  package let context: TextContext
  private let specification: Specification
  private let offers: [ReportedOffer]
  private let ranking: Ranking
  private let method: [Message]
  private let record: EvaluationRecord?

  /// The report on `offers`, in this order; `method` are the sentences that announced the scoring method, `record` what
  /// people decided.
  package init(
    _ specification: Specification,
    offers: [ReportedOffer],
    ranking: Ranking,
    method: [Message],
    record: EvaluationRecord? = nil
  ) {
    self.record = record
    self.specification = specification
    self.offers = offers
    self.ranking = ranking
    self.method = method
    context = TextContext(specification)
  }

  package func body(in phrasing: Phrasing) -> View {
    var outline = Outline()
    let entries = offers.enumerated().map { OfferEntry(specification, $0.element, number: $0.offset + 1) }
    let summary = ReportSummary(offers: entries, ranking: ranking).view(in: phrasing, &outline)
    let verdicts = ReportVerdicts(offers: entries).view(in: phrasing, &outline)
    let ranks = ReportRanking(specification: specification, offers: entries, ranking: ranking, method: method)
      .view(in: phrasing, &outline)
    let gaps = ReportPriceGaps(specification: specification, offers: entries, gaps: ranking.priceGaps)
      .view(in: phrasing, &outline)
    let panel = ReportPanel(specification: specification, offers: entries, record: record).view(in: phrasing, &outline)
    let chapters = entries.map { $0.chapter(in: phrasing, &outline) }
    return [
      "summary": .view(summary), "verdicts": .view(verdicts), "ranking": .view(ranks), "gaps": .list(gaps),
      "panel": .list(panel),
      "offers": .list(chapters),
      "contents": outline.contents,
    ]
  }
}
