import Procurement

/// The formula of a method as people read it, and what its letters stand for.
struct FormulaWriting {
  /// The formulas, the one of the index first.
  private(set) var formulas: [MathExpression] = []
  /// Letters besides Z, L and P, with the key of their meaning below `scoring.letter.` and its argument.
  private(set) var letters: [(letter: String, index: String, meaning: String, arguments: [String])] = []
  /// Whether the formula has L, and P.
  private(set) var usesPerformance = true
  private(set) var usesPrice = true

  typealias Math = MathExpression
  private static let z = Math.symbol("Z")
  private static let l = Math.symbol("L")
  private static let p = Math.symbol("P")
  private static let lowest = Math.symbol("P", index: "min")
  private static let highest = Math.symbol("P", index: "max")
  private static let most = Math.symbol("L", index: "max")

  /// The formula of `formula`; `highestPerformance` is the most L that the criteria allow.
  init(_ formula: ScoringFormula, highestPerformance: Int) {
    switch formula {
    case .lowestPrice:
      usesPerformance = false
      formulas = [Self.index(Self.p)]
    case .fixedPrice:
      usesPrice = false
      formulas = [Self.index(Self.l)]
    case .simpleQuotient: formulas = [Self.index(.fraction(Self.l, Self.p))]
    case .extendedQuotient(let band): writeBand(band)
    case .median(let shares): writeDifference(shares, "med", "median")
    case .mean(let shares): writeDifference(shares, "Ø", "mean")
    case .reference(let shares, let references):
      let price = Self.number(Rational(references.price.cents, 100))
      formulas = [Self.difference(shares, .number(DecimalNumber(references.performance)), price)]
    case .exponential(let exponent):
      let price = Math.power(Self.p, .number(exponent.rest(to: 1)))
      formulas = [Self.index(.fraction(.power(Self.l, .number(exponent)), price))]
    case .markUp(let points):
      formulas = [Self.index(.fraction(.row([Self.l, .sign("+"), .number(points)]), Self.p))]
    case .priceRatio(let points), .linear(let points, _), .span(let points), .medianProximity(let points):
      writePoints(formula, points, highestPerformance)
    case .unsettled:
      usesPerformance = false
      usesPrice = false
    }
  }

  private mutating func writeBand(_ band: ScoringFormula.Band) {
    let edge = Math.symbol("Z", index: "R")
    let lead = Math.symbol("Z", index: "max")
    let kept = Self.number((Rational(100) - band.percent.rational) * Rational(1, 100))
    formulas = [Self.index(.fraction(Self.l, Self.p)), .row([edge, .sign("="), kept, .sign("·"), lead])]
    letters = [("Z", "R", "edge", []), ("Z", "max", "lead", [])]
  }

  private mutating func writeDifference(_ shares: ScoringFormula.Shares, _ index: String, _ meaning: String) {
    formulas = [Self.difference(shares, .symbol("L", index: index), .symbol("P", index: index))]
    letters = [("L", index, "performance-\(meaning)", []), ("P", index, "price-\(meaning)", [])]
  }

  private mutating func writePoints(_ formula: ScoringFormula, _ points: ScoringFormula.Points, _ highest: Int) {
    var sum: [Math] = [Self.l]
    if case .scaled(let most, let reference) = points.performance {
      sum = [.number(most), .sign("·"), .fraction(Self.l, Self.most)]
      let arguments = reference == .theoretical ? [String(highest)] : []
      letters.append(("L", "max", "highest-\(reference.rawValue)", arguments))
    }
    sum += [.sign("+"), .number(points.price), .sign("·"), share(formula)]
    formulas = [Self.index(.row(sum))]
  }

  /// The share of the price points that an offer gets.
  private mutating func share(_ formula: ScoringFormula) -> Math {
    switch formula {
    case .linear(_, let multiple):
      letters.append(("P", "min", "price-lowest", []))
      let top = Math.row([.number(multiple), .sign("·"), Self.lowest, .sign("−"), Self.p])
      let rest = multiple.rational - Rational(1)
      let bottom = rest == Rational(1) ? Self.lowest : .row([Self.number(rest), .sign("·"), Self.lowest])
      return .greater(.number(DecimalNumber(0)), .fraction(top, bottom))
    case .span:
      letters += [("P", "min", "price-lowest", []), ("P", "max", "price-highest", [])]
      return .fraction(.row([Self.highest, .sign("−"), Self.p]), .row([Self.highest, .sign("−"), Self.lowest]))
    case .medianProximity:
      letters.append(("P", "med", "price-median", []))
      let median = Math.symbol("P", index: "med")
      let distance = Math.fraction(.magnitude(.row([Self.p, .sign("−"), median])), median)
      return .greater(.number(DecimalNumber(0)), .row([.number(DecimalNumber(1)), .sign("−"), distance]))
    default:
      letters.append(("P", "min", "price-lowest", []))
      return .fraction(Self.lowest, Self.p)
    }
  }

  private static func index(_ right: Math) -> Math {
    if case .row(let pieces) = right { return .row([z, .sign("=")] + pieces) }
    return .row([z, .sign("="), right])
  }

  private static func difference(_ shares: ScoringFormula.Shares, _ performance: Math, _ price: Math) -> Math {
    index(
      .row([
        number(shares.performanceWeight), .sign("·"), .fraction(l, performance), .sign("−"),
        number(shares.priceWeight), .sign("·"), .fraction(p, price),
      ])
    )
  }

  /// A number with as many digits as it has, at most nine after the point.
  static func number(_ value: Rational) -> Math { .number(decimal(value)) }

  static func decimal(_ value: Rational) -> DecimalNumber {
    DecimalNumber(value.formatted(decimals: 9)) ?? DecimalNumber(value.formatted(decimals: 2)) ?? DecimalNumber(0)
  }
}
