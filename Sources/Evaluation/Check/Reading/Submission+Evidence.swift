import Procurement

extension Submission {
  /// References of the answer to the requirement at `index` that lead to no document.
  func danglingReferences(of index: Int) -> [String] {
    guard let answer = items[index].answer else { return [] }
    return offer.answers[answer].evidence.filter { evidence[$0] == nil }
  }

  /// What the requirement at `index` demands with the offer and no document that its answer refers to is.
  ///
  /// Alternatives demand evidence only where they are claimed; others also where they are not answered.
  func unmetDemands(of index: Int) -> [EvidenceDemand] {
    let item = items[index]
    guard item.claimsToBeMet || item.isDemanded && item.verdict == .notAnswered else { return [] }
    let references = item.answer.map { offer.answers[$0].evidence } ?? []
    let codes = Set(references.compactMap { evidence[$0] }.map { offer.evidence[$0].code })
    return plan.requirements[index].evidence.filter { $0.due == .withOffer && !codes.contains($0.code) }
  }

  /// Documents that are not valid in one way, each once with its earliest day, in the order of the offer.
  func failures(_ kind: EvidenceUse.Failure.Kind) -> [(OfferedEvidence, EvidenceUse.Failure, EvidenceUse)] {
    var worst: [String: (EvidenceUse.Failure, EvidenceUse)] = [:]
    for use in uses {
      guard let failure = use.failures.first(where: { $0.kind == kind }) else { continue }
      if let known = worst[use.document], !use.isWorse(failure, than: known) { continue }
      worst[use.document] = (failure, use)
    }
    guard !worst.isEmpty else { return [] }
    return offer.evidence.indices.compactMap { place in
      let document = offer.evidence[place]
      guard evidence[document.id] == place, let (failure, use) = worst[document.id],
        !isBroken(.evidence(document.id))
      else { return nil }
      return (document, failure, use)
    }
  }
}

extension EvidenceUse {
  /// What is due with the offer weighs more; then the earlier day.
  fileprivate func isWorse(_ failure: Failure, than known: (Failure, EvidenceUse)) -> Bool {
    let isDue = demand.due == .withOffer
    let wasDue = known.1.demand.due == .withOffer
    return isDue == wasDue ? failure.day < known.0.day : isDue
  }
}
