/// An offer as the bidder wrote it: values as text, because what does not fit is a finding and not an error.
package struct Offer: Hashable, Sendable {
  /// Id of the tender that it answers.
  package var tender: String
  /// Version of the documents that it answers.
  package var version: String
  /// Digest of the documents that it answers; nil when the bidder left it out.
  package var digest: String?
  /// Who offers.
  package var bidder: Bidder
  /// Ids of the lots that it is for; empty for the whole contract.
  package var lots: [String]
  /// In the order of the file; the same requirement may occur twice.
  package var answers: [Answer]
  /// What is said to clauses, in the order of the file; the same clause may occur twice.
  package var clauses: [ClauseStance]
  /// In the order of the file.
  package var evidence: [OfferedEvidence]
  /// In the order of the file; the same position may occur twice.
  package var prices: [OfferedPrice]
  /// The total that the bidder computed; nil when it is missing or no amount.
  package var total: Money?
  /// Where the total stands, or the offer where there is none.
  package var totalLocation: SourceLocation
  /// In the order of the file.
  package var declarations: [Declaration]
  /// Where it stands.
  package var location: SourceLocation

  /// An offer; see the properties.
  package init(
    tender: String,
    version: String,
    digest: String?,
    bidder: Bidder,
    lots: [String] = [],
    answers: [Answer] = [],
    clauses: [ClauseStance] = [],
    evidence: [OfferedEvidence] = [],
    prices: [OfferedPrice] = [],
    total: Money? = nil,
    totalLocation: SourceLocation,
    declarations: [Declaration] = [],
    location: SourceLocation
  ) {
    self.tender = tender
    self.version = version
    self.digest = digest
    self.bidder = bidder
    self.lots = lots
    self.answers = answers
    self.clauses = clauses
    self.evidence = evidence
    self.prices = prices
    self.total = total
    self.totalLocation = totalLocation
    self.declarations = declarations
    self.location = location
  }
}
