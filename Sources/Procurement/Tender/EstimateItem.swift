/// A part of the estimated value, such as a monthly fee, a one-off price or the calls of a framework.
package struct EstimateItem: Hashable, Sendable {
  /// What an amount is paid for.
  package enum Interval: String, Hashable, Sendable, CaseIterable {
    case month, year
  }

  /// How long the contract runs.
  package enum Term: Hashable, Sendable {
    /// Until somebody gives notice.
    case unlimited
    /// A fixed number of months, 1 or more.
    case months(Int)
  }

  /// A right to prolong the contract.
  package struct Extension: Hashable, Sendable {
    /// Months that one use of it adds.
    package var months: Int
    /// How often it may be used.
    package var times: Int

    /// `months`, `times` over.
    package init(months: Int, times: Int = 1) {
      self.months = months
      self.times = times
    }
  }

  /// How often the amount is paid.
  package enum Kind: Hashable, Sendable {
    /// Month after month, or year after year, for a term that may be prolonged.
    case running(per: Interval, term: Term, extensions: [Extension])
    /// Once.
    case single
    /// So many planned calls under a framework, the amount each.
    case calls(Int)
  }

  /// How often the amount is paid.
  package var kind: Kind
  /// What it is for; nil where the estimate has nothing else.
  package var title: LocalizedText?
  /// The lowest amount that is expected.
  package var least: Money
  /// The highest amount that is expected: the one that counts.
  package var most: Money
  /// Id of the lot that it belongs to.
  package var lot: String?
  /// Whether the buyer need not take it.
  package var isOption: Bool
  /// Where it stands.
  package var location: SourceLocation

  /// An item between two amounts.
  package init(
    kind: Kind,
    title: LocalizedText? = nil,
    least: Money,
    most: Money,
    lot: String? = nil,
    isOption: Bool = false,
    location: SourceLocation
  ) {
    self.kind = kind
    self.title = title
    self.least = least
    self.most = most
    self.lot = lot
    self.isOption = isOption
    self.location = location
  }
}
