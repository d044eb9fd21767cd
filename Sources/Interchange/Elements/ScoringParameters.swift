import Procurement
import XML

/// The elements below `<scoring>` that carry the parameters of its method, each of which only some methods have.
struct ScoringParameters {
  private let band: ScoringFormula.Band?
  private let shares: ScoringFormula.Shares?
  private let references: ScoringFormula.References?
  private let points: ScoringFormula.Points?
  private let zeroAt: DecimalNumber?
  private let exponent: DecimalNumber?
  private let markUp: DecimalNumber?
  private let fixedPrice: Money?

  /// Which elements a method needs and which it may have, by the id of the method.
  private static let elements: [String: (needed: [String], allowed: [String])] = [
    "exponential": (["exponent"], []),
    "extended-quotient": (["band"], []),
    "fixed-price": ([], ["fixed-price"]),
    "linear": (["points", "zero-price"], []),
    "lowest-price": ([], []),
    "mark-up": (["mark-up"], []),
    "mean": (["shares"], []),
    "median": (["shares"], []),
    "median-proximity": (["points"], []),
    "price-ratio": (["points"], []),
    "reference": (["shares", "references"], []),
    "simple-quotient": ([], []),
    "span": (["points"], []),
  ]

  /// Reads all that are there, in the order of the format.
  init(_ reader: inout ElementReader) {
    band = reader.child("band", read: Self.band) ?? nil
    shares = reader.child("shares", read: Self.shares) ?? nil
    references = reader.child("references", read: Self.references) ?? nil
    points = reader.child("points", read: Self.points) ?? nil
    zeroAt = reader.child("zero-price") { $0.requiredAttribute("multiple", .hundredths("1.01", "100")) } ?? nil
    exponent = reader.child("exponent") { $0.requiredAttribute("performance", .hundredths("0.01", "0.99")) } ?? nil
    markUp = reader.child("mark-up") { $0.requiredAttribute("points", .hundredths("0.01", nil)) } ?? nil
    fixedPrice = reader.child("fixed-price") { $0.requiredAttribute("amount", .priceAboveZero) } ?? nil
  }

  /// The formula of `method`; unsettled where there is no such method, or where a parameter is missing or wrong.
  ///
  /// Notes what the method needs and lacks, and what it has no use for.
  func formula(of method: String, _ reader: inout ElementReader) -> ScoringFormula {
    guard let elements = Self.elements[method] else { return .unsettled(method) }
    let children = reader.element.children.compactMap(\.element).filter(\.namespaceMatches)
    for name in elements.needed where !children.contains(where: { $0.name == name }) {
      reader.report("IN016", Message("IN016.neededForMethod", name, method))
    }
    let known = Set(Self.elements.values.flatMap { $0.needed + $0.allowed })
    for child in children where known.contains(child.name) && !(elements.needed + elements.allowed).contains(child.name)
    {
      reader.report("IN016", Message("IN016.notForMethod", child.name, method), line: child.line)
    }
    return settled(method) ?? .unsettled(method)
  }

  private func settled(_ method: String) -> ScoringFormula? {
    switch method {
    case "exponential": exponent.map { .exponential($0) }
    case "extended-quotient": band.map { .extendedQuotient($0) }
    case "fixed-price": .fixedPrice(fixedPrice)
    case "linear": points.flatMap { points in zeroAt.map { .linear(points, zeroAt: $0) } }
    case "lowest-price": .lowestPrice
    case "mark-up": markUp.map { .markUp($0) }
    case "mean": shares.map { .mean($0) }
    case "median": shares.map { .median($0) }
    case "median-proximity": points.map { .medianProximity($0) }
    case "price-ratio": points.map { .priceRatio($0) }
    case "reference": shares.flatMap { shares in references.map { .reference(shares, $0) } }
    case "simple-quotient": .simpleQuotient
    case "span": points.map { .span($0) }
    default: nil
    }
  }

  private static func band(_ reader: inout ElementReader) -> ScoringFormula.Band? {
    let percent = reader.requiredAttribute("percent", .hundredths("0.01", "10"))
    let decision = reader.requiredAttribute("decision", .oneOf(ScoringFormula.Band.Decision.self))
    guard let percent, let decision else { return nil }
    return ScoringFormula.Band(percent: percent, decision: decision)
  }

  private static func shares(_ reader: inout ElementReader) -> ScoringFormula.Shares? {
    reader.requiredAttribute("performance", .hundredths("0.01", "99.99")).map { ScoringFormula.Shares(performance: $0) }
  }

  private static func references(_ reader: inout ElementReader) -> ScoringFormula.References? {
    let performance = reader.requiredAttribute("performance", .positive)
    let price = reader.requiredAttribute("price", .priceAboveZero)
    guard let performance, let price else { return nil }
    return ScoringFormula.References(performance: performance, price: price)
  }

  private static func points(_ reader: inout ElementReader) -> ScoringFormula.Points? {
    let price = reader.requiredAttribute("price", .hundredths("0.01", nil))
    let most = reader.attribute("performance", .hundredths("0.01", nil))
    let highest = reader.attribute("highest", .oneOf(ScoringFormula.Points.Highest.self))
    if reader.has("performance") != reader.has("highest") {
      reader.report("IN016", Message("IN016.together", "performance", "highest"))
    }
    guard let price else { return nil }
    guard let most, let highest else {
      return reader.has("performance") || reader.has("highest") ? nil : ScoringFormula.Points(price: price)
    }
    return ScoringFormula.Points(price: price, performance: .scaled(most: most, to: highest))
  }
}

// Writing.
extension ScoringParameters {
  /// The elements of `formula`, in the order of the format.
  static func elements(of formula: ScoringFormula) -> [XMLElement] {
    switch formula {
    case .lowestPrice, .simpleQuotient, .fixedPrice(nil), .unsettled: []
    case .extendedQuotient(let band):
      [element("band", ("percent", band.percent), ("decision", band.decision.rawValue))]
    case .median(let shares), .mean(let shares): [element(shares)]
    case .reference(let shares, let references):
      [element(shares), element("references", ("performance", references.performance), ("price", references.price))]
    case .priceRatio(let points), .span(let points), .medianProximity(let points): [element(points)]
    case .linear(let points, let multiple): [element(points), element("zero-price", ("multiple", multiple))]
    case .fixedPrice(let price?): [element("fixed-price", ("amount", price))]
    case .exponential(let exponent): [element("exponent", ("performance", exponent))]
    case .markUp(let points): [element("mark-up", ("points", points))]
    }
  }

  private static func element(_ shares: ScoringFormula.Shares) -> XMLElement {
    element("shares", ("performance", shares.performance))
  }

  private static func element(_ points: ScoringFormula.Points) -> XMLElement {
    guard case .scaled(let most, let highest) = points.performance else {
      return element("points", ("price", points.price))
    }
    return element("points", ("price", points.price), ("performance", most), ("highest", highest.rawValue))
  }

  private static func element(_ name: String, _ attributes: (String, any CustomStringConvertible)...) -> XMLElement {
    XMLElement(name, attributes.map { XMLAttribute($0.0, $0.1.description) })
  }
}
