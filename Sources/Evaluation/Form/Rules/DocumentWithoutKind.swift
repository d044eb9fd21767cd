import Procurement

/// A line of the list of evidence has entries, but does not say what kind of evidence it is.
struct DocumentWithoutKind: FormRule {
  static let info = RuleInfo(code: "FM055", severity: .error, deficiency: .unclearAnswer)

  func findings(in comparison: FormComparison) -> [Finding] {
    var kinds: [Int: (reading: EntryReading, place: SourceLocation)] = [:]
    var filled: Set<Int> = []
    for (field, reading) in comparison.readings {
      guard case .document(let line, let part) = field.field.target else { continue }
      if part == .code { kinds[line] = (reading, comparison.location(field)) }
      if part != .code, reading != .blank { filled.insert(line) }
    }
    return filled.sorted().compactMap { line in
      guard let kind = kinds[line], kind.reading == .blank else { return nil }
      return finding("kind", String(line), at: kind.place)
    }
  }
}
