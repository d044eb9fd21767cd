package import Procurement
package import XML

/// `<thresholds>`: which law applies to a contract, by day, buyer, subject and value.
package enum ThresholdsFormat {
  /// Reads one file.
  package static func read(
    _ bytes: [UInt8],
    file: String,
    limits: XMLLimits = .standard
  ) -> Reading<AwardLaw> {
    NativeFile.read(.thresholds, bytes, file: file, limits: limits) { reader in
      var law = AwardLaw()
      law.thresholds = reader.children("threshold", read: threshold).compactMap(\.self)
      law.comparisons = reader.children("comparison", read: comparison).compactMap(\.self)
      law.valuations = reader.children("valuation", read: ValuationElement.read).compactMap(\.self)
      law.classes = reader.children("subject-class", read: SubjectClassElement.read).compactMap(\.self)
      law.regimeRules = reader.children("regime-rule", read: RegimeRuleElement.read).compactMap(\.self)
      law.bands = reader.children("caution", read: band).compactMap(\.self)
      law.outlooks = reader.children("outlook", read: outlook).compactMap(\.self)
      reader.requireUnique(law.classes.map { ($0.id, $0.location.line) })
      requireSequences(law, &reader)
      return law
    }
  }

  private static func threshold(_ reader: inout ElementReader) -> Threshold? {
    let scope = reader.attribute("scope", .oneOf(Threshold.Scope.self), else: .subCentral)
    let amount = reader.attribute("amount", .money, else: Money(cents: 0))
    return StandingAttributes.read(&reader).map {
      Threshold(scope: scope, amount: amount, standing: $0, location: reader.location)
    }
  }

  private static func comparison(_ reader: inout ElementReader) -> ThresholdComparison? {
    let comparison = reader.attribute("value", .oneOf(ThresholdComparison.Operator.self), else: .reached)
    let standing = StandingAttributes.read(&reader)
    let citations = reader.children("cite", read: CitationAttributes.read)
    return standing.map {
      ThresholdComparison(comparison: comparison, standing: $0, citations: citations, location: reader.location)
    }
  }

  private static func band(_ reader: inout ElementReader) -> CautionBand? {
    let percent = reader.attribute("percent", .percentage, else: DecimalNumber(0))
    return StandingAttributes.read(&reader).map {
      CautionBand(percent: percent, standing: $0, location: reader.location)
    }
  }

  private static func outlook(_ reader: inout ElementReader) -> Outlook? {
    let reach = reader.attribute("reach", .oneOf(Regime.Reach.self))
    let standing = StandingAttributes.read(&reader)
    let title = reader.requiredChild("title", read: LocalizedTextElement.plain)
    let text = reader.requiredChild("text", read: LocalizedTextElement.running)
    guard let standing, let title, let text else { return nil }
    return Outlook(title: title, text: text, reach: reach, standing: standing, location: reader.location)
  }

  // On each day at most one threshold of a scope, one comparison, one way to estimate, one band.
  private static func requireSequences(_ law: AwardLaw, _ reader: inout ElementReader) {
    for scope in Threshold.Scope.allCases {
      let thresholds = law.thresholds.filter { $0.scope == scope }
      StandingAttributes.requireSequence(thresholds.map { ($0.standing, $0.location) }, &reader)
    }
    StandingAttributes.requireSequence(law.comparisons.map { ($0.standing, $0.location) }, &reader)
    StandingAttributes.requireSequence(law.valuations.map { ($0.standing, $0.location) }, &reader)
    StandingAttributes.requireSequence(law.bands.map { ($0.standing, $0.location) }, &reader)
  }
}

// Writing.
extension ThresholdsFormat {
  /// The canonical bytes of one file.
  package static func write(_ law: AwardLaw) -> [UInt8] {
    let elements: [[XMLElement]] = [
      law.thresholds.map(element), law.comparisons.map(element), law.valuations.map(ValuationElement.element),
      law.classes.map(SubjectClassElement.element), law.regimeRules.map(RegimeRuleElement.element),
      law.bands.map(element), law.outlooks.map(element),
    ]
    return NativeFile.bytes(XMLElement("thresholds", [], elements.flatMap(\.self)))
  }

  private static func element(_ threshold: Threshold) -> XMLElement {
    let own = [
      XMLAttribute("scope", threshold.scope.rawValue), XMLAttribute("amount", threshold.amount.description),
    ]
    return XMLElement("threshold", own + StandingAttributes.attributes(threshold.standing))
  }

  private static func element(_ comparison: ThresholdComparison) -> XMLElement {
    XMLElement(
      "comparison",
      [XMLAttribute("value", comparison.comparison.rawValue)] + StandingAttributes.attributes(comparison.standing),
      StandingAttributes.cites(comparison.citations)
    )
  }

  private static func element(_ band: CautionBand) -> XMLElement {
    let own = [XMLAttribute("percent", band.percent.description)]
    return XMLElement("caution", own + StandingAttributes.attributes(band.standing))
  }

  private static func element(_ outlook: Outlook) -> XMLElement {
    XMLElement(
      "outlook",
      [.optional("reach", outlook.reach)] + StandingAttributes.attributes(outlook.standing),
      [LocalizedTextElement.element("title", outlook.title), LocalizedTextElement.element("text", outlook.text)]
    )
  }
}
