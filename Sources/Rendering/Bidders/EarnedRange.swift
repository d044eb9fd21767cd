internal import Procurement
internal import Wording

/// The numbers that earn a level, as far as the expectation admits them.
///
/// Beyond the expectation no level counts, so none may be announced there.
struct EarnedRange {
  /// The level is earned from here on; nil for no lower bound.
  private(set) var from: DecimalNumber?
  /// The level is earned below this number; nil for no upper bound.
  private(set) var below: DecimalNumber?
  /// The highest number that the expectation admits, where that is what bounds the level.
  private(set) var highest: DecimalNumber?
  /// Whether every number of the level misses the expectation.
  private(set) var isMissed = false

  /// The range of a level, cut down to what lies from `least` to `most`.
  init(from: DecimalNumber?, below: DecimalNumber?, least: DecimalNumber?, most: DecimalNumber?) {
    self.from = from
    self.below = below
    if let least {
      if let below, below <= least { isMissed = true }
      if from.map({ $0 < least }) ?? true { self.from = least }
    }
    if let most {
      if let from, from > most { isMissed = true }
      if below.map({ $0 > most }) ?? true { (self.below, highest) = (nil, most) }
    }
  }

  /// Which answers they are, in words; the unit, which `value` writes, stands once.
  func phrase(in phrasing: Phrasing, _ value: (DecimalNumber) -> Markup) -> Markup {
    func number(_ number: DecimalNumber) -> Markup { .text(phrasing.wording.text(number)) }
    if isMissed { return phrasing.label("earned.missed") }
    return switch (from, below, highest) {
    case (let from?, _, let highest?) where from == highest: phrasing.label("earned.exactly", value(from))
    case (let from?, _, let highest?): phrasing.label("earned.between", number(from), value(highest))
    case (nil, _, let highest?): phrasing.label("earned.upTo", value(highest))
    case (let from?, let below?, nil): phrasing.label("earned.range", number(from), value(below))
    case (let from?, nil, nil): phrasing.label("earned.from", value(from))
    case (nil, let below?, nil): phrasing.label("earned.below", value(below))
    case (nil, nil, nil): phrasing.label("earned.any")
    }
  }
}
