import Procurement

/// What a rule comes to under the circumstances of a tender.
struct PeriodTerms: Hashable, Sendable {
  /// The rule.
  let rule: PeriodRule
  /// The version that holds.
  let version: Norm.Version
  /// How many units; nil where the law names no number.
  let length: Int?
  /// How many as a rule, where `length` is the least.
  let usual: Int?
  /// The variations that made the length.
  let applied: [PeriodRule.Variation]

  /// What `rule` comes to: the shortest length that `circumstances` allow, and what they add to it.
  ///
  /// What shortens holds for the rule's own length alone. Source: facts on procurement, 2.6.
  init(_ rule: PeriodRule, version: Norm.Version, circumstances: Set<Circumstance>) {
    self.rule = rule
    self.version = version
    let applicable = rule.variations.filter { circumstances.isSuperset(of: $0.when) }
    let choice = Self.shortest(rule, applicable)
    let additions = applicable.filter { $0.change > 0 }
    let added = additions.reduce(0) { $0 + $1.change }
    length = choice.length.map { $0 + added }
    usual = choice.usual.map { $0 + added }
    applied = choice.length == nil ? choice.applied : choice.applied + additions
  }

  /// How sure it is: as sure as the least sure of the version and the variations that were applied.
  var confidence: Confidence { applied.compactMap(\.confidence).reduce(version.confidence, min) }

  private typealias Choice = (length: Int?, usual: Int?, applied: [PeriodRule.Variation])

  private static func shortest(_ rule: PeriodRule, _ applicable: [PeriodRule.Variation]) -> Choice {
    let cuts = applicable.filter { $0.change < 0 }
    var choices: [Choice] = [(rule.length.map { $0 + cuts.reduce(0) { $0 + $1.change } }, nil, cuts)]
    for variation in applicable {
      guard case .replaced(let length) = variation.effect else { continue }
      // Where the law names no number any more, there is no minimum.
      guard let length else { return (nil, nil, [variation]) }
      choices.append((length, variation.usual, [variation]))
    }
    return choices.filter { $0.length != nil }.min { ($0.length ?? 0) < ($1.length ?? 0) } ?? choices[0]
  }
}

extension PeriodRule.Variation {
  /// By how much the rule's own length changes; 0 where another takes its place.
  fileprivate var change: Int {
    if case .changed(let change) = effect { change } else { 0 }
  }
}
