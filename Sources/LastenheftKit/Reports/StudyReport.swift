package import Procurement
package import Wording

/// What the methods make of the offers, as a program reads it.
///
/// Prices are euros with a point and two digits, indices and changes exact fractions; lists are sorted as documented in
/// `specs/schema/README.md`. A value that does not exist is left out.
package struct StudyReport: Encodable, Sendable {
  /// An offer.
  package struct Offer: Encodable, Sendable {
    package let bidder: String?
    package let performance: Int
    package let price: String
  }

  /// One method.
  package struct Method: Encodable, Sendable {
    package let method: String
    package let announced: Bool
    package let parameters: [String]
    /// The decision that holds the method unlawful.
    package let unlawful: String?
    package let toBeConfirmed: Bool
    package let leaders: [String]
    package let places: [Place]
  }

  /// The place of an offer; no rank below a band or without an index, no bidder for the further offer.
  package struct Place: Encodable, Sendable {
    package let bidder: String?
    package let rank: Int?
    package let index: String?
  }

  /// One offer left out.
  package struct Removal: Encodable, Sendable {
    package let bidder: String
    package let leaderBefore: String?
    package let leaderAfter: String?
    package let changes: [Change]
    package let complete: Bool
  }

  /// Two offers whose order changes: `ahead`, `level` or `behind` is how the first stands to the second.
  package struct Change: Encodable, Sendable {
    package let first: String
    package let second: String
    package let before: String
    package let after: String
  }

  /// The search for a further offer that swaps the first two.
  package struct Further: Encodable, Sendable {
    package let answer: String
    package let text: String
    package let offer: Offer?
    package let minimal: Bool
    package let places: [Place]
    package let tried: [Offer]
  }

  /// A value and where others lead.
  package struct Value: Encodable, Sendable {
    package let bidder: String?
    package let requirement: String?
    package let now: String
    package let below: Turn?
    package let above: Turn?
  }

  /// The value at which others lead.
  package struct Turn: Encodable, Sendable {
    package let value: String
    package let change: String?
    package let leaders: [String]
  }

  package let source: String
  package let offers: [Offer]
  package let leaders: [String]
  package let methods: [Method]
  package let removals: [Removal]
  package let further: Further
  package let hasTurns: Bool
  package let prices: [Value]
  package let points: [Value]
  package let weights: [Value]
  package let idleCriteria: [String]

  /// `study` said in `wording`.
  package init(_ study: OfferStudy, in wording: Wording) {
    source = study.source.rawValue
    offers = study.offers.map { Offer($0) }
    leaders = study.leaders
    methods = study.columns.map { Method($0, in: wording) }
    removals = study.removals.map { Removal($0) }
    further = Further(study.further, in: wording)
    hasTurns = study.hasTurns
    prices = study.prices.map { Value($0) { Money(cents: $0).description } }
    points = study.points.map { Value($0) { String($0) } }
    weights = study.weights.map { Value($0) { String($0) } }
    idleCriteria = study.idleCriteria
  }
}

extension StudyReport.Offer {
  fileprivate init(_ offer: StudiedOffer) {
    bidder = offer.bidder.isEmpty ? nil : offer.bidder
    performance = offer.performance
    price = offer.price.description
  }
}

extension StudyReport.Place {
  fileprivate init(_ place: MethodPlace) {
    bidder = place.bidder.isEmpty ? nil : place.bidder
    rank = place.rank
    index = place.index?.description
  }
}

extension StudyReport.Method {
  fileprivate init(_ column: MethodColumn, in wording: Wording) {
    method = column.formula.id
    announced = column.isAnnounced
    parameters = column.parameters.map { wording.text($0) }
    unlawful = column.formula.isHeldUnlawful ? wording.text("lab.decision.\(column.formula.id)") : nil
    toBeConfirmed = column.formula.needsConfirmation
    leaders = column.leaders
    places = column.places.map { StudyReport.Place($0) }
  }
}

extension StudyReport.Removal {
  fileprivate init(_ removal: OfferRemoval) {
    bidder = removal.bidder
    leaderBefore = removal.leaderBefore
    leaderAfter = removal.leaderAfter
    changes = removal.changes.map {
      StudyReport.Change(first: $0.first, second: $0.second, before: $0.before.rawValue, after: $0.after.rawValue)
    }
    complete = removal.isComplete
  }
}

extension StudyReport.Further {
  fileprivate init(_ further: FurtherOffer, in wording: Wording) {
    answer = further.answer.rawValue
    text = wording.text(further.message)
    offer = further.offer.map { StudyReport.Offer($0) }
    minimal = further.isMinimal
    places = further.places.map { StudyReport.Place($0) }
    tried = further.tried.map { StudyReport.Offer($0) }
  }
}

extension StudyReport.Value {
  fileprivate init(_ turn: ValueTurn, written: (Int) -> String) {
    bidder = turn.bidder
    requirement = turn.requirement
    now = written(turn.now)
    let side = { (side: ValueTurn.Turn) in
      StudyReport.Turn(
        value: written(side.value),
        change: turn.change(to: side)?.description,
        leaders: side.leaders
      )
    }
    below = turn.below.map(side)
    above = turn.above.map(side)
  }
}
