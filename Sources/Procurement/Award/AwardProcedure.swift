/// A kind of procedure under one regime, the grounds on which it is open, and how many bidders are invited.
///
/// Source: facts on procurement, 2.5.
package struct AwardProcedure: Hashable, Sendable {
  /// How many companies are asked for an offer at least.
  package struct Bidders: Hashable, Sendable {
    /// The number.
    package var minimum: Int
    /// Where the law says so.
    package var citations: [Citation]
    /// The source that was read.
    package var source: String
    /// How sure it is.
    package var confidence: Confidence

    /// At least `minimum` companies.
    package init(minimum: Int, citations: [Citation], source: String, confidence: Confidence) {
      self.minimum = minimum
      self.citations = citations
      self.source = source
      self.confidence = confidence
    }
  }

  /// Id of the regime.
  package var regime: String
  /// Which kind of procedure it is, across regimes.
  package var kind: ProcedureKind
  /// What the regime calls it.
  package var title: LocalizedText
  /// How many are invited; nil where anybody may offer.
  package var bidders: Bidders?
  /// Any one of them opens the procedure.
  package var grounds: [ProcedureGround]
  /// Why it is the one to take where it is open.
  package var merit: LocalizedText?
  /// Why another one is better where it is open.
  package var drawback: LocalizedText?
  /// When it holds.
  package var standing: Standing
  /// Where it stands.
  package var location: SourceLocation

  /// A procedure; see the properties.
  package init(
    regime: String,
    kind: ProcedureKind,
    title: LocalizedText,
    bidders: Bidders? = nil,
    grounds: [ProcedureGround],
    merit: LocalizedText? = nil,
    drawback: LocalizedText? = nil,
    standing: Standing,
    location: SourceLocation
  ) {
    self.regime = regime
    self.kind = kind
    self.title = title
    self.bidders = bidders
    self.grounds = grounds
    self.merit = merit
    self.drawback = drawback
    self.standing = standing
    self.location = location
  }
}
