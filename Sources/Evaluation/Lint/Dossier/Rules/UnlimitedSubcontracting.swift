import Procurement

/// Subcontracts are not bounded where the law bounds them, or may be larger than it allows.
struct UnlimitedSubcontracting: DossierRule {
  static let info = LintInfo(
    "LD016",
    .warning,
    bases: .subcontracting,
    facts: ["S-27"],
    example: "Der Auftragnehmer darf bis zu 70 Prozent des Auftragswerts an Unterauftragnehmer vergeben.",
    counterExample:
      "Der Auftragnehmer darf mit Zustimmung höchstens 50 Prozent des Auftragswerts an Unterauftragnehmer vergeben."
  )

  private static let words = ["nterauftr", "achunternehm", "ubunternehm"]

  func findings(in specification: Specification) -> [Finding] {
    guard let figure = specification.lintFigure(.subcontractingMost) else { return [] }
    let stated = texts(of: specification).flatMap { place, subject, text in
      specification.percentages(in: text).map { (place, subject, $0) }
    }
    let above = stated.filter { $0.2 > figure.value }
    guard !stated.isEmpty else {
      return [finding("none", figure.value.description, at: specification.tender.procedure.location)]
    }
    return above.map { place, subject, share in
      finding("above", share.description, figure.value.description, at: place, about: subject)
    }
  }

  /// What is agreed or demanded about subcontracts.
  private func texts(of specification: Specification) -> [(SourceLocation, Finding.Subject, RichText)] {
    let clauses = specification.clauses.map {
      ($0.variant.location, Finding.Subject.clause($0.id), $0.clause.title, $0.variant.text)
    }
    let requirements = specification.requirements.map(\.requirement).map {
      ($0.location, Finding.Subject.requirement($0.id), $0.title, $0.statement)
    }
    let sections = specification.tender.sections.map { ($0.location, Finding.Subject.document, $0.title, $0.text) }
    return (clauses + requirements + sections).filter { $0.2.german.has(Self.words) || $0.3.german.has(Self.words) }
      .map { ($0.0, $0.1, $0.3.german) }
  }
}

extension Specification {
  /// The percentages that `text` names, those of parameters among them.
  fileprivate func percentages(in text: RichText) -> [DecimalNumber] {
    text.parameters.compactMap { id -> DecimalNumber? in
      guard case .quantity(let quantity) = parameter(id)?.value, quantity.unit == .percent else { return nil }
      return quantity.amount
    }
      + text.plain.matches(of: /([0-9]{1,3})(?:,([0-9]{1,2}))? ?(?:%|Prozent|v\. ?H\.)/).compactMap { match in
        DecimalNumber("\(match.output.1)" + (match.output.2.map { ".\($0)" } ?? ""))
      }
  }
}
