import Procurement

/// A bidder must have more turnover than the law allows to ask for.
struct TurnoverTooHigh: DossierRule {
  static let info = LintInfo(
    "LD012",
    .error,
    bases: .turnover,
    facts: ["S-09"],
    admitsReason: true,
    example: "Mindestumsatz von 100.000 Euro im Jahr bei einem Auftragswert von 12.000 Euro.",
    counterExample: "Mindestumsatz von 24.000 Euro im Jahr bei einem Auftragswert von 12.000 Euro."
  )

  private static let words = ["umsatz", "Umsatz"]

  func findings(in specification: Specification) -> [Finding] {
    guard let figure = specification.lintFigure(.turnoverMultiple), let value = specification.estimatedValue else {
      return []
    }
    let most = value * figure.value.rational
    return specification.requirements.map(\.requirement).compactMap { requirement in
      guard requirement.kind == .exclusion, requirement.answer.asksForMoney,
        requirement.title.german.has(Self.words) || requirement.statement.german.has(Self.words),
        let least = specification.least(of: requirement), Rational(least.cents, 100) > most
      else { return nil }
      return finding(
        "found",
        least.description,
        most.formatted(decimals: 2),
        figure.value.description,
        at: requirement.location,
        about: .requirement(requirement.id),
        // A figure that was not read in the law warns; only one that was blocks.
        severity: figure.confidence == .verified ? .error : .warning
      )
    }
  }
}

extension AnswerType {
  fileprivate var asksForMoney: Bool { if case .money = self { true } else { false } }
}

extension Specification {
  /// The highest value that is expected, in euros; nil when the law says nothing on how to estimate it.
  fileprivate var estimatedValue: Rational? {
    norms.award.valuation(on: asOf).map { ValueEstimation(valuation: $0).calculation(of: tender.estimate).most }
  }

  /// The least amount that an answer must have.
  fileprivate func least(of requirement: Requirement) -> Money? {
    switch requirement.expectation {
    case .minimum(let operand), .range(let operand, _), .equals(let operand):
      if case .money(let money) = value(of: operand) { money } else { nil }
    default: nil
    }
  }
}
