import Procurement

extension Specification {
  /// Whether running text, a clause or a requirement says one of `parts`, wherever it stands in a word.
  func says(_ parts: [String]) -> Bool {
    tender.sections.contains { $0.text.german.has(parts) || $0.title.german.has(parts) }
      || clauses.contains { $0.variant.text.german.has(parts) || $0.clause.title.german.has(parts) }
      || requirements.contains { $0.requirement.statement.german.has(parts) }
  }
}

extension RichText {
  /// Whether the characters of one of `parts` stand in it.
  func has(_ parts: [String]) -> Bool {
    let text = plain
    return parts.contains { text.firstRange(of: $0) != nil }
  }
}
