/// One thing that a tender's record can be followed through.
package enum TraceNode: Hashable, Sendable {
  /// A norm of the register, by its id.
  case norm(String)
  /// The version of a norm on the day of dispatch, by its first day.
  case version(norm: String, from: CalendarDay)
  /// A cited place.
  case provision(Citation)
  /// A parameter of the tender, by its id.
  case parameter(String)
  /// A requirement, by its id.
  case requirement(String)
  /// A group of alternatives, by its id.
  case alternatives(String)
  /// A clause of the contract, by its id.
  case clause(String)
  /// A position of the price sheet, by its id.
  case position(String)
  /// The place where a bidder answers a requirement, a clause or a position, by its id.
  case field(String)
  /// A cell of the answer form where bidders answer `subject`; no place where the form has none.
  case cell(subject: String, place: String?)
  /// What a bidder wrote there.
  case answer(bidder: String, subject: String)
  /// A finding on an offer, by its place in the list of the offer's findings, from 0.
  case finding(bidder: String, index: Int)
  /// The verdict on a requirement, clause or group in an offer.
  case verdict(bidder: String, subject: String)
  /// The points of a requirement in an offer.
  case points(bidder: String, requirement: String)
  /// An offer as a whole: its admission and its rank.
  case offer(String)
  /// A place in a document for bidders, by the document's name and the place's anchor.
  case sentence(document: String, anchor: String)

  /// The kinds of nodes, in the order from law to result.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case norm, version, provision, parameter, requirement, alternatives, clause, position, sentence, field, cell
    case answer, finding, verdict, points, offer
  }

  /// Which kind it is.
  package var kind: Kind {
    switch self {
    case .norm: .norm
    case .version: .version
    case .provision: .provision
    case .parameter: .parameter
    case .requirement: .requirement
    case .alternatives: .alternatives
    case .clause: .clause
    case .position: .position
    case .field: .field
    case .cell: .cell
    case .answer: .answer
    case .finding: .finding
    case .verdict: .verdict
    case .points: .points
    case .offer: .offer
    case .sentence: .sentence
    }
  }
}
