/// A named day of a tender.
package enum Milestone: String, Hashable, Sendable, CaseIterable {
  /// The notice or the invitation is sent; the law of this day applies.
  case dispatch
  /// Requests to participate are due, in procedures of two stages.
  case participation
  /// Selected candidates are invited to submit an offer.
  case invitation
  /// Last day for questions of bidders.
  case questions
  /// Offers are due.
  case submission
  case opening
  /// Bidders that shall not be considered are informed.
  case information
  case award
  /// The service starts.
  case start = "start-of-service"
  /// Offers bind until this day.
  case bindingUntil = "binding-until"
  /// The contract ends at the earliest.
  case end = "end-of-service"
}
