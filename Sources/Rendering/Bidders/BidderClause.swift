internal import Procurement

/// A clause as bidders may see it: one text, and what is wanted of them.
///
/// What is for the buyer alone has no place here: why the clause is needed, the other variants and why this one was
/// chosen, the tailoring and its reason, and every legal basis that has not been verified or is not in force.
struct BidderClause: Sendable, Identifiable {
  let id: String
  let title: LocalizedText
  let acceptance: Clause.Acceptance
  let text: LocalizedText
  /// Verified, and in force on the day of dispatch.
  let basis: [Citation]
  /// What answers of the bidder must say so that it applies; nil for always.
  let condition: Condition?

  init(_ specified: SpecifiedClause, on day: CalendarDay) {
    id = specified.id
    title = specified.clause.title
    acceptance = specified.clause.acceptance
    text = specified.variant.text
    basis = specified.clause.basis.filter { $0.confidence == .verified && $0.isInForce(on: day) }.map(\.citation)
    condition = specified.clause.condition
  }
}
