/// How a day came out of a rule: from where, how long, and what moved it.
package struct Reckoning: Hashable, Sendable {
  /// The rule.
  package var rule: PeriodRule
  /// The version of the rule that holds.
  package var version: Norm.Version
  /// The day that was counted from.
  package var start: CalendarDay
  /// How long, after everything that circumstances change.
  package var length: PeriodLength
  /// Whether the length is that of the tender's own days, because the law or the assumption leaves it open.
  package var isOwnLength: Bool
  /// The length that the law has as the rule, where `length` is the least.
  package var usual: Int?
  /// The variations that made the length.
  package var applied: [PeriodRule.Variation]
  /// Where counting ended.
  package var counted: CalendarDay
  /// What moved the end; nil where nothing did.
  package var shift: DayShift?
  /// Why the end is a day of rest, where it stays there.
  package var rest: RestDay?
  /// How sure the day is: as sure as the least sure of all that made it.
  package var confidence: Confidence

  /// A reckoning; see the properties.
  package init(
    rule: PeriodRule,
    version: Norm.Version,
    start: CalendarDay,
    length: PeriodLength,
    isOwnLength: Bool,
    usual: Int? = nil,
    applied: [PeriodRule.Variation] = [],
    counted: CalendarDay,
    shift: DayShift? = nil,
    rest: RestDay? = nil,
    confidence: Confidence
  ) {
    self.rule = rule
    self.version = version
    self.start = start
    self.length = length
    self.isOwnLength = isOwnLength
    self.usual = usual
    self.applied = applied
    self.counted = counted
    self.shift = shift
    self.rest = rest
    self.confidence = confidence
  }

  /// The day that the law gives: the end of counting, moved where the way to count demands it.
  package var limit: CalendarDay { shift?.ground == .law ? shift?.to ?? counted : counted }

  /// The day that a plan takes: the limit, or the working day beside it where somebody has to act.
  package var planned: CalendarDay { shift?.to ?? counted }
}
