/// A document that a bidder hands in as evidence.
package struct OfferedEvidence: Hashable, Sendable, Identifiable {
  /// Id within the offer.
  package var id: String
  /// Which kind of evidence it is meant to be.
  package var code: EvidenceCode
  /// What the bidder calls it.
  package var title: String
  /// Name of the file that was handed in.
  package var file: String?
  /// Who issued it.
  package var issuer: String?
  /// First day of validity.
  package var validFrom: CalendarDay?
  /// Last day of validity; nil when it names none.
  package var validUntil: CalendarDay?
  /// Where it stands.
  package var location: SourceLocation

  /// A document `id`.
  package init(
    id: String,
    code: EvidenceCode,
    title: String,
    file: String? = nil,
    issuer: String? = nil,
    validFrom: CalendarDay? = nil,
    validUntil: CalendarDay? = nil,
    location: SourceLocation
  ) {
    self.id = id
    self.code = code
    self.title = title
    self.file = file
    self.issuer = issuer
    self.validFrom = validFrom
    self.validUntil = validUntil
    self.location = location
  }
}
