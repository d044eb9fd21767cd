import Procurement

extension Specification {
  /// Whether running text, a clause or a requirement says one of `parts`, wherever it stands in a word.
  func says(_ parts: [String]) -> Bool {
    tender.sections.contains { $0.text.german.has(parts) || $0.title.german.has(parts) }
      || clauses.contains { $0.variant.text.german.has(parts) || $0.clause.title.german.has(parts) }
      || requirements.contains { $0.requirement.statement.german.has(parts) }
  }
}

extension Specification {
  /// The figure of that name for the regime and the day of the tender; nil when the data are silent.
  func lintFigure(_ name: LintFigure.Name) -> LintFigure? {
    norms.lint.figure(name, regime.reach, on: asOf)
  }

  /// The characters of `text`, with the amounts of parameters in their places; citations are left out.
  func plain(_ text: RichText) -> String {
    text.inlines.map { inline in
      switch inline {
      case .text(let text), .emphasis(let text): text
      case .parameter(let id): parameter(id).flatMap(Self.amount) ?? ""
      case .citation: ""
      }
    }.joined()
  }

  /// `5 Jahre` of a number of years; the number alone in other units.
  private static func amount(_ parameter: Parameter) -> String? {
    guard case .quantity(let quantity) = parameter.value else { return nil }
    return quantity.amount.description + (quantity.unit == .years ? " Jahre" : "")
  }
}

extension RichText {
  /// Whether the characters of one of `parts` stand in it.
  func has(_ parts: [String]) -> Bool {
    let text = plain
    return parts.contains { text.firstRange(of: $0) != nil }
  }
}
