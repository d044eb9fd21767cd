/// Evidence that a requirement asks for.
package struct EvidenceDemand: Hashable, Sendable {
  /// When the evidence is due.
  package enum Due: String, Hashable, Sendable, CaseIterable {
    case withOffer = "with-offer"
    case onRequest = "on-request"
    case beforeAward = "before-award"
    case beforeStart = "before-start"
  }

  /// Which kind.
  package var code: EvidenceCode
  /// About the company or about the service.
  package var document: DocumentKind
  /// When it is due.
  package var due: Due
  /// The days on which it must be valid; empty when it carries no end date.
  package var validOn: [Milestone]
  /// What exactly, where the code alone does not say it.
  package var note: LocalizedText?
  /// Where it stands.
  package var location: SourceLocation

  /// A demand for evidence of kind `code`.
  package init(
    code: EvidenceCode,
    document: DocumentKind,
    due: Due,
    validOn: [Milestone] = [],
    note: LocalizedText? = nil,
    location: SourceLocation
  ) {
    self.code = code
    self.document = document
    self.due = due
    self.validOn = validOn
    self.note = note
    self.location = location
  }
}
