/// A declaration about the offer as a whole.
package struct Declaration: Hashable, Sendable {
  /// What is declared.
  package enum Topic: String, Hashable, Sendable, CaseIterable {
    /// No ground for exclusion is known to the bidder.
    case noExclusionGrounds = "no-exclusion-grounds"
    /// The bidder accepts the contract terms of the tender.
    case termsAccepted = "terms-accepted"
    /// The bidder's own terms shall not apply.
    case noOwnTerms = "no-own-terms"
    /// The offer binds until the announced day.
    case bindingPeriod = "binding-period"
    /// The share of subcontractors stays within the announced limit.
    case subcontracting
  }

  /// What is declared.
  package var topic: Topic
  /// Whether it is declared or refused.
  package var isGiven: Bool
  /// What the bidder added in own words.
  package var comment: String?
  /// Where it stands.
  package var location: SourceLocation

  /// A declaration on `topic`.
  package init(topic: Topic, isGiven: Bool, comment: String? = nil, location: SourceLocation) {
    self.topic = topic
    self.isGiven = isGiven
    self.comment = comment
    self.location = location
  }
}
