import Procurement
import XML

/// `<scoring method="simple-quotient" …>`: how offers are ranked.
enum ScoringElement {
  static func read(_ reader: inout ElementReader) -> ScoringTerms {
    let method = reader.attribute("method", .id, else: "")
    var terms = ScoringTerms(
      formula: .unsettled(method),
      priceBasis: reader.attribute("price-basis", .oneOf(ScoringTerms.PriceBasis.self), else: .net),
      includesOptions: reader.attribute("options", .oneOf(Options.self), else: .excluded) == .included,
      rounding: .none,
      tieRule: reader.attribute("tie", .oneOf(ScoringTerms.TieRule.self), else: .lot),
      minimumPerformance: reader.attribute("minimum-performance", .positive),
      isPriceBlind: reader.attribute("price-blind", .yesNo) ?? false,
      location: reader.location
    )
    terms.rounding = (reader.requiredChild("rounding", read: rounding) ?? nil) ?? .none
    terms.formula = ScoringParameters(&reader).formula(of: method, &reader)
    terms.plausible = reader.child("plausible", read: PlausibleElement.read) ?? nil
    return terms
  }

  private enum Options: String, CaseIterable { case included, excluded }

  private static func rounding(_ reader: inout ElementReader) -> ScoringTerms.Rounding? {
    let digits = reader.attribute("scaled-digits", .whole(1...9))
    let decimals = reader.attribute("decimals", .whole(0...9))
    let exact = reader.attribute("exact", .oneOf(Exact.self))
    let names = ["scaled-digits", "decimals", "exact"]
    if names.count(where: { reader.has($0) }) != 1 {
      reader.report("IN016", Message("IN016.exactlyOne", reader.element.name, names.joined(separator: ", ")))
    }
    if let digits { return .scaled(digits: digits) }
    if let decimals { return .decimals(decimals) }
    return exact.map { _ in .none }
  }

  private enum Exact: String, CaseIterable { case yes }

  /// The element, the parameters of its method below it.
  static func element(_ terms: ScoringTerms) -> XMLElement {
    let attributes: [XMLAttribute?] = [
      XMLAttribute("method", terms.method),
      XMLAttribute("price-basis", terms.priceBasis.rawValue),
      XMLAttribute("options", (terms.includesOptions ? Options.included : .excluded).rawValue),
      XMLAttribute("tie", terms.tieRule.rawValue),
      .optional("minimum-performance", terms.minimumPerformance),
      terms.isPriceBlind ? .yesNo("price-blind", true) : nil,
    ]
    let rounding = XMLElement("rounding", [attribute(terms.rounding)])
    let parameters = ScoringParameters.elements(of: terms.formula)
    let plausible = terms.plausible.map { [PlausibleElement.element($0)] } ?? []
    return XMLElement("scoring", attributes, [rounding] + parameters + plausible)
  }

  private static func attribute(_ rounding: ScoringTerms.Rounding) -> XMLAttribute {
    switch rounding {
    case .none: .yesNo("exact", true)
    case .scaled(let digits): XMLAttribute("scaled-digits", String(digits))
    case .decimals(let digits): XMLAttribute("decimals", String(digits))
    }
  }
}
