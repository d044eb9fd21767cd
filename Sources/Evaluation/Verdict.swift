package import Procurement

/// The policy: what findings make of a verdict, what that costs under a regime, and what the buyer lawfully does next.
///
/// Rules state facts; only here do facts become consequences. Notes cost nothing.
package struct VerdictPolicy: Sendable {
  /// What each class of deficiency costs.
  let regime: Regime
  /// Whether the tender lets bidders supply documents later.
  let allowsLaterSupply: Bool

  /// The policy of `specification`.
  package init(_ specification: Specification) {
    regime = specification.regime
    allowsLaterSupply = specification.tender.procedure.allowsLaterSupply
  }

  /// What a deficiency costs, and where the regime says so.
  struct Cost {
    var consequence: Consequence = .none
    var treatment: Treatment?
  }

  /// What a requirement or a clause says itself about missing it, in place of the regime.
  struct Terms {
    var kind: RequirementKind?
    var acceptance: Clause.Acceptance?
    var whenMissed: Consequence?
    var whenMissing: Consequence?
  }

  /// The verdict that `findings` leave of a demand that is `answered` so.
  static func verdict(_ findings: [Finding], answered: Verdict = .met) -> Verdict {
    Verdict.all([answered] + findings.filter(\.counts).map { verdict(on: $0) })
  }

  private static func verdict(on finding: Finding) -> Verdict {
    switch finding.deficiency ?? .formalDefect {
    case .requirementNotMet, .clauseRejected, .wrongTender: .notMet
    case .unclearAnswer, .missingEvidence, .invalidEvidence, .contradiction, .reservation: .unclear
    case .alteredDocuments, .clauseReserved, .doubtfulPrice: .unclear
    case .missingAnswer, .missingClauseAnswer, .missingPrice: .notAnswered
    // An error of form is about something that could not be read; less is about looks.
    case .formalDefect: finding.severity == .error ? .unclear : .met
    case .arithmetic, .surplus: .met
    }
  }

  /// The worst that `findings` cost; the first of equals.
  ///
  /// A verdict other than met that no finding explains is never free: the buyer asks.
  func cost(of findings: [Finding], verdict: Verdict, terms: Terms = Terms()) -> Cost {
    let counting = findings.filter(\.counts)
    guard !counting.isEmpty else { return Cost(consequence: verdict == .met ? .none : .ask) }
    return counting.reduce(Cost()) { worst, finding in
      let cost = cost(of: finding, terms: terms)
      let isWorse = cost.consequence > worst.consequence
      return isWorse || cost.consequence == worst.consequence && worst.treatment == nil ? cost : worst
    }
  }

  private func cost(of finding: Finding, terms: Terms) -> Cost {
    let deficiency = finding.deficiency ?? .formalDefect
    let treatment = regime.treatment(
      of: deficiency,
      kind: terms.kind,
      document: finding.document,
      acceptance: terms.acceptance
    )
    if let own = own(deficiency, terms) { return cost(own, deficiency, instead: treatment, terms: terms) }
    // A regime that is silent on a deficiency excuses nobody: the buyer asks.
    guard let treatment else { return Cost(consequence: .ask) }
    return cost(treatment.consequence, deficiency, instead: treatment, terms: terms)
  }

  private func own(_ deficiency: Deficiency, _ terms: Terms) -> Consequence? {
    switch deficiency {
    case .requirementNotMet, .clauseReserved, .clauseRejected: terms.whenMissed
    case .missingAnswer, .missingClauseAnswer: terms.whenMissing
    default: nil
    }
  }

  /// A consequence that differs from the treatment's needs another treatment to stand on.
  private func cost(
    _ consequence: Consequence,
    _ deficiency: Deficiency,
    instead treatment: Treatment?,
    terms: Terms
  ) -> Cost {
    let lawful = lawful(consequence, kind: terms.kind)
    if let treatment, treatment.consequence == lawful { return Cost(consequence: lawful, treatment: treatment) }
    let other = regime.treatments.first {
      $0.deficiency == deficiency && $0.consequence == lawful
        && ($0.acceptance == nil || $0.acceptance == terms.acceptance)
    }
    return Cost(consequence: lawful, treatment: lawful == .none ? nil : other)
  }

  /// What is left of `consequence` where the tender rules out later supply.
  ///
  /// § 56 Abs. 2 VgV lets the buyer announce that no documents at all will be requested later, of whichever kind. What is
  /// missing then stays missing: § 57 Abs. 1 Nr. 2 VgV excludes an offer without the documents asked for. A scored
  /// requirement costs its points only, the mildest consequence beyond later supply; and what is asked for information
  /// feeds neither suitability nor score, so that clarifying it changes no offer.
  private func lawful(_ consequence: Consequence, kind: RequirementKind?) -> Consequence {
    guard consequence == .mayBeSuppliedLater, !allowsLaterSupply else { return consequence }
    switch kind {
    case .scored: return .scoredZero
    case .information: return .ask
    case .exclusion, nil: return .exclude
    }
  }

  /// Whether an offer judged so stays in the evaluation; requirements that earn no points do not stand in its way.
  static func admission(of judgements: [Judgement]) -> Assessment.Admission {
    let worst = Set(judgements.map(\.consequence))
    if worst.contains(.exclude) { return .excluded }
    return worst.contains(.ask) || worst.contains(.mayBeSuppliedLater) ? .open : .admitted
  }
}

extension Finding {
  /// Whether it can cost a bidder anything.
  fileprivate var counts: Bool { severity != .note }
}
