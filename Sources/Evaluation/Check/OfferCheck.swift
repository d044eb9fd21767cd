package import Procurement

/// The check of offers against one specification: prepare once, assess many.
package struct OfferCheck: Sendable {
  private let plan: CheckPlan
  private let policy: VerdictPolicy

  /// Prepares the check against `specification`.
  package init(against specification: Specification) {
    plan = CheckPlan(specification)
    policy = VerdictPolicy(specification)
  }

  /// Runs all rules on `offer` and judges it; `readingFindings` are those of the file that it was read from.
  package func assess(_ offer: Offer, readingFindings: [Finding] = []) -> Assessment {
    let submission = Submission(offer, against: plan, readingFindings: readingFindings)
    let found = CheckRules.all.flatMap { $0.findings(in: submission) }
    let findings = Self.sorted(readingFindings + found)
    let prices = PriceReading(submission)
    let judge = Judge(submission, findings: findings, policy: policy)
    let judgements = judge.judgements()
    return Assessment(
      file: offer.location.file,
      bidder: offer.bidder,
      admission: VerdictPolicy.admission(of: judgements),
      judgements: judgements,
      findings: findings,
      evaluatedPrice: prices.evaluated,
      calculatedPoints: judge.calculatedPoints(judgements)
    )
  }

  /// Runs all rules on `offer` and judges it against `specification`; for a single offer.
  package static func assess(
    _ offer: Offer,
    readingFindings: [Finding] = [],
    against specification: Specification
  ) -> Assessment {
    OfferCheck(against: specification).assess(offer, readingFindings: readingFindings)
  }

  /// The assessment of a `file` that could not be read as an offer: never admitted, never left out.
  package func unreadable(file: String, readingFindings: [Finding]) -> Assessment {
    let finding = OfferNotReadable().finding(file)
    let findings = Self.sorted(readingFindings + [finding])
    let cost = policy.cost(of: [finding], verdict: .unclear)
    let judgement = Judgement(
      subject: .document,
      verdict: .unclear,
      consequence: max(cost.consequence, .ask),
      treatment: cost.treatment,
      location: finding.location,
      findings: findings
    )
    return Assessment(
      file: file,
      bidder: nil,
      admission: VerdictPolicy.admission(of: [judgement]),
      judgements: [judgement],
      findings: findings,
      evaluatedPrice: nil
    )
  }

  /// By place, then code, then what is said, so that the same offer always gives the same list.
  private static func sorted(_ findings: [Finding]) -> [Finding] {
    findings.sorted { left, right in
      if left < right { return true }
      if right < left { return false }
      return left.message.arguments.lexicographicallyPrecedes(right.message.arguments)
    }
  }
}
