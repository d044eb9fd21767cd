import Evaluation
package import Procurement

/// What came of all offers of a dossier together.
package struct Evaluated: Sendable {
  /// One a file, in the order of the files.
  package let offers: [CheckedOffer]
  /// The ranking of the admitted offers.
  package let ranking: Ranking
  /// What people decided; nil when nothing is recorded.
  package var record: EvaluationRecord?

  /// What the check says about each offer, in the order of the files.
  package var assessments: [Assessment] { offers.map(\.assessment) }

  /// Without prices while the evaluation of quality is not final: whatever is printed from it then shows none.
  fileprivate var asFarAsVisible: Self {
    guard !ranking.isFinal else { return self }
    var ranking = ranking
    let offers = offers.map { checked in
      let hidden = PriceHiding.hidden(checked.assessment, checked.offer)
      let bidder = checked.assessment.bidder?.id ?? checked.assessment.file
      if hidden.withheld > 0 {
        ranking.findings.append(
          PriceHiding.note(withheld: hidden.withheld, of: bidder, in: checked.assessment.file)
        )
      }
      return CheckedOffer(offer: hidden.offer, assessment: hidden.assessment)
    }
    ranking.findings.sort()
    return Self(offers: offers, ranking: ranking, record: record)
  }
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
    var offers: [CheckedOffer] = []
    try await assess(try dossier.offerFiles(named: names), against: specification) {
      try note($0.assessment)
      offers.append($0)
    }
    let ranking = Scoring.rank(
      assessments: offers.map(\.assessment),
      record: dossier.record,
      specification: specification,
      isComplete: names.isEmpty
    )
    return Evaluated(offers: offers, ranking: ranking, record: dossier.record).asFarAsVisible
  }
}
