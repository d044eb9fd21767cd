import Procurement

/// Judges all removals together.
///
/// The order of the others stays when each neighbour keeps its relation to the next; so one pass over the order judges all
/// removals that leave the same surroundings.
struct RemovalStudy {
  private let scorer: Scorer
  private let order: [Place]
  private let field: OfferField?

  /// A study of `candidates`, each bidder once.
  init(_ scorer: Scorer, _ candidates: [Candidate]) {
    self.scorer = scorer
    order = scorer.places(of: candidates)
    field = candidates.isEmpty ? nil : OfferField(candidates)
  }

  /// What happens without each offer.
  var leaveOneOut: LeaveOneOut {
    guard let field, order.count > 2, !isUndefined else {
      return LeaveOneOut(removals: order.indices.map { removal($0, example: nil, leaderAfter: leader(without: $0)) })
    }
    if let lines = MeanLines(scorer, order, field) {
      return LeaveOneOut(removals: order.indices.map { removal($0, by: lines) })
    }
    var removals: [Int: LeaveOneOut.Removal] = [:]
    let anchors = order.map { scorer.method.anchors(of: field.without($0.candidate)) }
    for (anchors, removed) in Dictionary(grouping: order.indices, by: { anchors[$0] }) {
      for (surroundings, removed) in bySurroundings(anchors, removed) {
        let altered = AlteredOrder(scorer, order, surroundings)
        for position in removed {
          removals[position] = removal(
            position,
            example: altered.example(without: position),
            leaderAfter: altered.leader(without: position)
          )
        }
      }
    }
    return LeaveOneOut(removals: order.indices.compactMap { removals[$0] })
  }

  /// Whether no offer has performance points, so that against a mean none has an index with whoever is removed.
  private var isUndefined: Bool {
    if case .mean = scorer.terms.formula { order.allSatisfy { $0.candidate.performance == 0 } } else { false }
  }

  /// Removed positions by what they leave to the others, when all leave the same anchors.
  private func bySurroundings(_ anchors: Anchors, _ removed: [Int]) -> [Scorer.Surroundings: [Int]] {
    let indices = order.map { scorer.method.index(of: $0.candidate, against: anchors) }
    let leading = order.indices.filter { indices[$0] != nil }.sorted { first, second in
      guard let one = indices[first], let other = indices[second], one != other else { return first < second }
      return scorer.lowestLeads ? one < other : other < one
    }.prefix(2)
    return Dictionary(grouping: removed) { position in
      let best = leading.first { $0 != position }.flatMap { indices[$0] }
      return scorer.surroundings(anchors, best: best)
    }
  }

  private func removal(
    _ position: Int,
    example: LeaveOneOut.Reversal?,
    leaderAfter: String?
  ) -> LeaveOneOut.Removal {
    LeaveOneOut.Removal(
      bidder: order[position].candidate.bidder,
      example: example,
      leaderBefore: leader(without: position),
      leaderAfter: leaderAfter
    )
  }

  private func removal(_ position: Int, by lines: MeanLines) -> LeaveOneOut.Removal {
    guard let change = lines.change(without: position) else {
      return removal(position, example: nil, leaderAfter: leader(without: position))
    }
    return removal(position, example: change.example, leaderAfter: change.leader ?? leader(without: position))
  }

  private func leader(without position: Int) -> String? {
    order.indices.prefix(2).first { $0 != position }.map { order[$0].candidate.bidder }
  }
}

/// The offers of an order in other surroundings.
private struct AlteredOrder {
  private let order: [Place]
  private let standings: [Standing?]
  /// Positions whose relation to the next one differs, ascending.
  private let broken: [Int]
  /// The two positions that lead in these surroundings.
  private let leading: [Int]

  init(_ scorer: Scorer, _ order: [Place], _ surroundings: Scorer.Surroundings) {
    self.order = order
    let standings = order.map { scorer.standing(of: $0.candidate, in: surroundings) }
    self.standings = standings
    broken = order.indices.dropLast().filter {
      Scorer.relation(order[$0].standing, order[$0 + 1].standing)
        != Scorer.relation(standings[$0], standings[$0 + 1])
    }
    var leading: [Int] = []
    for position in order.indices {
      let better = leading.firstIndex { other in
        switch Scorer.relation(standings[position], standings[other]) {
        case .ahead: true
        case .level: order[position].candidate.bidder < order[other].candidate.bidder
        case .behind: false
        }
      }
      leading.insert(position, at: better ?? leading.endIndex)
      if leading.count > 2 { leading.removeLast() }
    }
    self.leading = leading
  }

  /// A pair of the others whose order differs, the first by rank; nil when none does.
  func example(without position: Int) -> LeaveOneOut.Reversal? {
    let bridge = position > 0 && position + 1 < order.count ? reversal(position - 1, position + 1) : nil
    let other =
      broken.prefix(4).first { $0 != position && $0 + 1 != position }
      ?? broken.first {
        $0 != position && $0 + 1 != position
      }
    if let other, bridge == nil || other < position { return reversal(other, other + 1) }
    return bridge
  }

  /// Who leads the others.
  func leader(without position: Int) -> String? {
    leading.first { $0 != position }.map { order[$0].candidate.bidder }
  }

  private func reversal(_ first: Int, _ second: Int) -> LeaveOneOut.Reversal? {
    .between(
      order[first],
      order[second],
      after: Scorer.relation(standings[first], standings[second])
    )
  }
}

extension LeaveOneOut.Reversal {
  /// What becomes of two places when the first then stands to the second as `after` says; nil when that is as before.
  static func between(_ first: Place, _ second: Place, after: Scorer.Relation) -> Self? {
    let before = Scorer.relation(first.standing, second.standing)
    guard before != after else { return nil }
    return Self(first: first.candidate.bidder, second: second.candidate.bidder, before: before, after: after)
  }
}
