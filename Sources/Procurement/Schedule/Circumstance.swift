/// What lengthens or shortens the periods of a procedure; the tender says which of them are there.
package enum Circumstance: String, Hashable, Sendable, CaseIterable {
  /// Offers are accepted by electronic means.
  case electronicOffers = "electronic-offers"
  /// The notice is drawn up and sent by electronic means.
  case electronicNotice = "electronic-notice"
  /// The documents are free, direct and full on the network from the day of the notice.
  case electronicDocuments = "electronic-documents"
  /// Sufficiently reasoned urgency.
  case urgency
  /// A prior information notice was sent in time, with what the law asks of it.
  case priorInformation = "prior-information"
  /// The documents cannot be offered electronically, or measures protect what is confidential in them.
  case restrictedAccess = "restricted-access"
  /// All selected candidates have agreed on the period for offers.
  case agreedPeriod = "agreed-period"
  /// The buyer sought an agreement on the period for offers, and there is none.
  case noAgreement = "no-agreement"
  /// Bidders are informed by electronic means or by fax.
  case electronicInformation = "electronic-information"
}
