package import Procurement

extension ScoringText {
  /// The parameters of `formula` in short, for people who compare methods; keys stand under `lab.parameters.`.
  package static func parameters(of formula: ScoringFormula) -> [Message] {
    switch formula {
    case .lowestPrice, .simpleQuotient, .fixedPrice(nil), .unsettled: []
    case .fixedPrice(let price?): [parameter("fixed-price", price.description)]
    case .extendedQuotient(let band): [parameter("band.\(band.decision.rawValue)", band.percent.description)]
    case .median(let shares), .mean(let shares): [parameter(shares)]
    case .reference(let shares, let references):
      [
        parameter(shares),
        parameter("references", String(references.performance), references.price.description),
      ]
    case .priceRatio(let points), .span(let points), .medianProximity(let points): parameters(points)
    case .linear(let points, let multiple): parameters(points) + [parameter("zero", multiple.description)]
    case .exponential(let exponent): [parameter("exponential", exponent.description)]
    case .markUp(let points): [parameter("mark-up", points.description)]
    }
  }

  private static func parameters(_ points: ScoringFormula.Points) -> [Message] {
    let performance =
      switch points.performance {
      case .plain: parameter("performance.plain")
      case .scaled(let most, let highest): parameter("performance.\(highest.rawValue)", most.description)
      }
    return [parameter("price", points.price.description), performance]
  }

  private static func parameter(_ shares: ScoringFormula.Shares) -> Message {
    parameter("shares", shares.performance.description, shares.performance.rest(to: 100).description)
  }

  private static func parameter(_ name: String, _ arguments: String...) -> Message {
    Message(key: "lab.parameters.\(name)", arguments: arguments)
  }
}
