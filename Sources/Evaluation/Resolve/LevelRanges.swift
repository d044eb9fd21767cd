import Procurement

/// Finds gaps and overlaps between the value ranges of the levels of one requirement.
///
/// Every number that an answer may lawfully hold must earn exactly one level: numbers that the expectation rules out, numbers
/// below zero and percentages above one hundred need none.
struct LevelRanges {
  private let requirement: Requirement
  private let parameters: ParameterTable
  /// What is wrong, from the lowest range to the highest.
  private(set) var findings: [Finding] = []

  /// Looks at the levels of `requirement`, whose answer is a number.
  init(_ requirement: Requirement, parameters: ParameterTable) {
    self.requirement = requirement
    self.parameters = parameters
    let ranges = requirement.levels.compactMap { level -> Range? in
      guard case .range(let from, let below) = level.earned else {
        report(Levels.unfitLevel, "form", at: level.location)
        return nil
      }
      if let from, let below, from >= below { report(Levels.unfitLevel, "empty", at: level.location) }
      return Range(from: from, below: below, location: level.location)
    }
    check(ranges.sorted())
  }

  private struct Range: Comparable {
    let from: DecimalNumber?
    let below: DecimalNumber?
    let location: SourceLocation

    static func < (left: Self, right: Self) -> Bool {
      guard let other = right.from else { return false }
      return left.from.map { $0 < other } ?? true
    }
  }

  private mutating func check(_ ranges: [Range]) {
    guard let lowest = ranges.first, let highest = ranges.last else { return }
    if let from = lowest.from, !isLowest(from) { report(Levels.openLevels, "below", from, at: lowest.location) }
    for (range, next) in zip(ranges, ranges.dropFirst()) { compare(range, next) }
    if let below = highest.below, !isHighest(below) { report(Levels.openLevels, "above", below, at: highest.location) }
  }

  private mutating func compare(_ range: Range, _ next: Range) {
    guard let end = range.below, let start = next.from else {
      return report(Levels.openLevels, "overlap", at: next.location)
    }
    if end < start { report(Levels.openLevels, "gap", end, start, at: next.location) }
    if start < end { report(Levels.openLevels, "overlap", at: next.location) }
  }

  /// Whether no lawful answer lies below `number`.
  private func isLowest(_ number: DecimalNumber) -> Bool {
    if number <= DecimalNumber(0) { return true }
    return switch requirement.expectation {
    case .minimum(let operand), .range(let operand, _): bound(operand).map { number <= $0 } ?? false
    default: false
    }
  }

  /// Whether no lawful answer is `number` or more.
  private func isHighest(_ number: DecimalNumber) -> Bool {
    if case .quantity(.percent) = requirement.answer, number > DecimalNumber(100) { return true }
    return switch requirement.expectation {
    case .maximum(let operand), .range(_, let operand): bound(operand).map { number > $0 } ?? false
    default: false
    }
  }

  private func bound(_ operand: Operand) -> DecimalNumber? {
    switch operand {
    case .value(let value): value.number
    case .parameter(let id): parameters[id]?.value?.number
    case .milestone: nil
    }
  }

  private mutating func report(
    _ rule: RuleInfo,
    _ wording: String,
    _ first: DecimalNumber? = nil,
    _ second: DecimalNumber? = nil,
    at location: SourceLocation
  ) {
    findings.append(
      rule.finding(
        wording,
        requirement.id,
        first?.description,
        second?.description,
        at: location,
        about: .requirement(requirement.id)
      )
    )
  }
}

extension Value {
  fileprivate var number: DecimalNumber? {
    if case .quantity(let quantity) = self { quantity.amount } else { nil }
  }
}
