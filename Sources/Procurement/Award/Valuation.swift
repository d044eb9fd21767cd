/// How the law estimates the value of a contract, as dated data.
///
/// Source: facts on procurement, 2.4 (§ 3 VgV 2016; § 2 Nr. 7 and § 3 VgV 2001).
package struct Valuation: Hashable, Sendable {
  /// What a rule of estimation is about.
  package enum Topic: String, Hashable, Sendable, CaseIterable {
    /// The day that decides.
    case day
    /// What is paid once is part of the value.
    case total
    /// A fixed term up to the limit: the whole term counts.
    case fixed
    /// No fixed term, or one beyond the limit: so many months count.
    case unlimited
    /// Options and extensions count.
    case options
    /// All planned calls of a framework count.
    case frameworks
    /// All lots count.
    case lots
    /// Small lots may be awarded outside of the regime.
    case smallLots = "small-lots"
    /// Nothing may be split, and no method chosen, to escape the law.
    case splitting
  }

  /// Where the law says what it says about a topic.
  package struct Rule: Hashable, Sendable {
    /// What it is about.
    package var topic: Topic
    /// Where the law says so.
    package var citations: [Citation]
    /// The source that was read.
    package var source: String
    /// How sure it is.
    package var confidence: Confidence

    /// A rule about `topic`.
    package init(topic: Topic, citations: [Citation], source: String, confidence: Confidence) {
      self.topic = topic
      self.citations = citations
      self.source = source
      self.confidence = confidence
    }
  }

  /// Months that count without a fixed term, and beyond which no fixed term counts.
  package var months: Int
  /// Lots below this amount may be awarded outside of the regime.
  package var smallLotBelow: Money
  /// As long as they are together at most so many percent of all lots.
  package var smallLotsPercent: DecimalNumber
  /// Each topic at most once.
  package var rules: [Rule]
  /// When it holds.
  package var standing: Standing
  /// Where it stands.
  package var location: SourceLocation

  /// A way to estimate; see the properties.
  package init(
    months: Int,
    smallLotBelow: Money,
    smallLotsPercent: DecimalNumber,
    rules: [Rule],
    standing: Standing,
    location: SourceLocation
  ) {
    self.months = months
    self.smallLotBelow = smallLotBelow
    self.smallLotsPercent = smallLotsPercent
    self.rules = rules
    self.standing = standing
    self.location = location
  }

  /// The rule about `topic`.
  package func rule(_ topic: Topic) -> Rule? { rules.first { $0.topic == topic } }
}
