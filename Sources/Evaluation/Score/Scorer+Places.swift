import Procurement

/// The place of one offer among others.
package struct Place: Hashable, Sendable {
  /// The offer.
  package let candidate: Candidate
  /// What it is ranked by; nil where the formula has no value for it.
  package let standing: Standing?
  /// From 1; offers that nothing announced parts share a rank.
  ///
  /// Nil without an index and below the band.
  package let rank: Int?
}

extension Scorer {
  /// The places of `candidates`: by rank, offers that share a rank by bidder, then those without a rank by bidder.
  package func places(of candidates: [Candidate]) -> [Place] {
    let surroundings = surroundings(of: candidates)
    let sorted = candidates.map { (candidate: $0, standing: standing(of: $0, in: surroundings)) }
      .sorted { first, second in
        switch Self.relation(first.standing, second.standing) {
        case .ahead: true
        case .behind: false
        case .level: first.candidate.bidder < second.candidate.bidder
        }
      }
    var places: [Place] = []
    for (candidate, standing) in sorted {
      guard let standing, standing.isRanked else {
        places.append(Place(candidate: candidate, standing: standing, rank: nil))
        continue
      }
      let before = places.last
      let isLevel = before.map { Self.relation($0.standing, standing) == .level } ?? false
      places.append(
        Place(candidate: candidate, standing: standing, rank: isLevel ? before?.rank : places.count + 1)
      )
    }
    return places
  }

  /// How one offer stands to another.
  package enum Relation: String, Hashable, Sendable {
    case ahead, level, behind
  }

  /// How `first` stands to `second`; whoever has no rank is behind all who have one, and level with all who have none.
  static func relation(_ first: Standing?, _ second: Standing?) -> Relation {
    switch (first.flatMap { $0.isRanked ? $0 : nil }, second.flatMap { $0.isRanked ? $0 : nil }) {
    case (nil, nil): .level
    case (nil, _): .behind
    case (_, nil): .ahead
    case (let first?, let second?): second < first ? .ahead : first < second ? .behind : .level
    }
  }
}
