/// A named day of a tender.
package enum Milestone: String, Hashable, Sendable, CaseIterable {
  /// The notice or the invitation is sent; the law of this day applies.
  case dispatch
  /// Last day for questions of bidders.
  case questions
  /// Offers are due.
  case submission
  case opening
  case award
  /// The service starts.
  case start = "start-of-service"
  /// Offers bind until this day.
  case bindingUntil = "binding-until"
  /// The contract ends at the earliest.
  case end = "end-of-service"
}
