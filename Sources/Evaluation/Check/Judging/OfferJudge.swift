import Procurement

/// Judges what concerns the offer as a whole: the file, the declarations, the proofs, the prices.
struct OfferJudge {
  private let submission: Submission
  private let findings: [Finding.Subject: [Finding]]
  private let policy: VerdictPolicy

  /// Prepares to judge `submission` by `findings`.
  init(_ submission: Submission, findings: [Finding.Subject: [Finding]], policy: VerdictPolicy) {
    self.submission = submission
    self.findings = findings
    self.policy = policy
  }

  /// The documents, the declarations by topic, the proofs with findings of their own, the positions of the price sheet.
  func judgements() -> [Judgement] {
    let offer = submission.offer
    return [judge(.document, at: offer.location, kind: nil)] + declarations() + proofs() + positions()
  }

  private func judge(
    _ subject: Finding.Subject,
    at location: SourceLocation?,
    answered: Verdict = .met,
    kind: RequirementKind?
  ) -> Judgement {
    let own = findings[subject] ?? []
    let verdict = VerdictPolicy.verdict(own, answered: answered)
    let cost = policy.cost(of: own, verdict: verdict, terms: VerdictPolicy.Terms(kind: kind))
    return Judgement(
      subject: subject,
      verdict: verdict,
      consequence: cost.consequence,
      treatment: cost.treatment,
      location: location,
      findings: own
    )
  }

  private func declarations() -> [Judgement] {
    Declaration.Topic.allCases.map { topic in
      let place = submission.offer.declarations.first { $0.topic == topic }?.location
      // Declarations are about the company and its will to contract: without them there is no offer to accept.
      return judge(
        .declaration(topic.rawValue),
        at: place,
        answered: place == nil ? .notAnswered : .met,
        kind: .exclusion
      )
    }
  }

  private func proofs() -> [Judgement] {
    var seen: Set<String> = []
    let own = submission.offer.evidence.filter { findings[.evidence($0.id)] != nil && seen.insert($0.id).inserted }
    return own.map { judge(.evidence($0.id), at: $0.location, kind: nil) }
  }

  private func positions() -> [Judgement] {
    submission.pricedPositions.map { position in
      let price = submission.prices[position.id].map { submission.offer.prices[$0] }
      // A price that the reader could not read has its finding already; it is there, but nobody can say what it is.
      let answered: Verdict = price?.unitPrice != nil ? .met : price == nil ? .notAnswered : .unclear
      return judge(.position(position.id), at: price?.location, answered: answered, kind: nil)
    }
  }
}
