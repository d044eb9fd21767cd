import Procurement

/// The leading indices that swap the first two, as intervals.
struct LeadIntervals {
  private(set) var intervals: [LeadInterval] = []
  private let pair: LeadingPair
  private let kept: Rational?

  /// All leads above `best`, the present one, up to `highest`.
  init(_ pair: LeadingPair, from best: ScoreIndex, to highest: ScoreIndex) {
    self.pair = pair
    if case .extendedQuotient(let band) = pair.scorer.terms.formula {
      kept = (Rational(100) - band.percent.rational) * Rational(1, 100)
    } else {
      kept = nil
    }
    guard best < highest else { return }
    guard case .scaled(let digits) = pair.scorer.terms.rounding else {
      add(factor: nil, within: LeadInterval(lower: best, includesLower: false))
      return
    }
    // One power of ten after the other, from the present one to that of the highest lead.
    var lower = best
    while lower <= highest {
      guard let factor = pair.scorer.terms.rounding.factor(for: lower) else { return }
      let end = Rational(10).power(digits).divided(by: factor) ?? Rational(0)
      add(factor: factor, within: LeadInterval(lower: lower, includesLower: best < lower, upper: ScoreIndex(end)))
      lower = ScoreIndex(end)
    }
  }

  /// The leads in `decade`, in which all indices are scaled by `factor`.
  private mutating func add(factor: Rational?, within decade: LeadInterval) {
    let scorer = pair.scorer
    let announced = [pair.first, pair.second].compactMap { candidate in
      scorer.method.index(of: candidate, against: .none).map { scorer.terms.rounding.announced($0, scaledBy: factor) }
    }
    guard announced.count == 2 else { return }
    guard let kept else {
      if pair.swaps(scaledBy: factor, edge: nil) { intervals.append(decade) }
      return
    }
    // Both stay in the band while the edge is no higher than the lower of them.
    let lower = min(announced[0], announced[1])
    if pair.swaps(scaledBy: factor, edge: lower) {
      append(LeadInterval(lower: decade.lower, upper: lower, includesUpper: true), factor, kept, decade)
    }
    // Only the second stays while the edge lies above the first.
    if announced[0] < announced[1] {
      append(
        LeadInterval(lower: announced[0], includesLower: false, upper: announced[1], includesUpper: true),
        factor,
        kept,
        decade,
        hasLower: true
      )
    }
  }

  /// Turns an interval of edges, which are `kept` of the announced lead, into one of exact leads.
  private mutating func append(
    _ edges: LeadInterval,
    _ factor: Rational?,
    _ kept: Rational,
    _ decade: LeadInterval,
    hasLower: Bool = false
  ) {
    guard let widen = Rational(1).divided(by: kept) else { return }
    var leads = edges
    leads.upper = edges.upper.flatMap { exact(atMost: $0.times(widen), factor) }
    leads.includesUpper = pair.scorer.terms.rounding == .none
    if hasLower {
      leads.lower = exact(above: edges.lower.times(widen), factor)
      leads.includesLower = pair.scorer.terms.rounding != .none
    } else {
      leads.lower = decade.lower
      leads.includesLower = decade.includesLower
    }
    if leads.lower < decade.lower {
      leads.lower = decade.lower
      leads.includesLower = decade.includesLower
    }
    if let end = decade.upper, leads.upper.map({ end <= $0 }) ?? true {
      leads.upper = end
      leads.includesUpper = false
    }
    intervals.append(leads)
  }

  /// The unit of announced leads in exact ones: a grid of whole numbers or of decimals; nil without rounding.
  private func unit(_ factor: Rational?) -> Rational? {
    switch pair.scorer.terms.rounding {
    case .none: nil
    case .decimals(let decimals): Rational(1).divided(by: Rational(10).power(decimals))
    case .scaled: factor.flatMap { Rational(1).divided(by: $0) }
    }
  }

  /// The announced value in units of the grid, one for each whole number.
  private func steps(_ announced: ScoreIndex) -> Rational {
    if case .decimals(let decimals) = pair.scorer.terms.rounding {
      return announced.radicand * Rational(10).power(decimals)
    }
    return announced.radicand
  }

  /// The end of the exact leads that are announced as `limit` or less.
  private func exact(atMost limit: ScoreIndex, _ factor: Rational?) -> ScoreIndex {
    guard let unit = unit(factor) else { return limit }
    return ScoreIndex((steps(limit).floor + Rational(1, 2)) * unit)
  }

  /// The start of the exact leads that are announced as more than `limit`.
  private func exact(above limit: ScoreIndex, _ factor: Rational?) -> ScoreIndex {
    guard let unit = unit(factor) else { return limit }
    return ScoreIndex((steps(limit).floor + Rational(1, 2)) * unit)
  }
}

extension LeadingPair {
  /// Whether the second leads the first when all indices are scaled by `factor` and the band begins at `edge`.
  func swaps(scaledBy factor: Rational?, edge: ScoreIndex?) -> Bool {
    let surroundings = Scorer.Surroundings(anchors: .none, factor: factor, edge: edge)
    let standings = [first, second].map { scorer.standing(of: $0, in: surroundings) }
    return Scorer.relation(standings[1], standings[0]) == .ahead
  }
}
