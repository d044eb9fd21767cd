import Procurement

/// Norms that a tender cites only for what holds under one answer of the bidder, such as the choice of a service.
///
/// What holds for every offer may rest on such a norm too; bidders are told then for whom it is the basis.
struct TiedNorms: Sendable {
  /// How many requirements must rest on a norm under one condition before it counts as tied to it.
  private static let fewest = 5

  private let conditions: [String: Condition]

  init(_ requirements: [BidderRequirement]) {
    var counts: [String: [Condition?: Int]] = [:]
    for requirement in requirements {
      let condition = requirement.condition?.dependsOnAnswers == true ? requirement.condition : nil
      for norm in Set(requirement.basis.map(\.norm)) { counts[norm, default: [:]][condition, default: 0] += 1 }
    }
    conditions = counts.compactMapValues { counts in
      // Of several conditions, the widest: each of the others must contain it.
      guard
        let widest = counts.keys.compactMap(\.self).first(where: { condition in
          counts.keys.allSatisfy { $0?.implies(condition) == true }
        }), counts.values.reduce(0, +) >= Self.fewest
      else { return nil }
      return widest
    }
  }

  /// For whom `citation` is the basis of something that applies under `own`; nil where that goes without saying.
  func condition(of citation: Citation, under own: Condition?) -> Condition? {
    guard let condition = conditions[citation.norm], own?.implies(condition) != true else { return nil }
    return condition
  }
}

extension Condition {
  /// Whether this holds only where `other` does.
  fileprivate func implies(_ other: Condition) -> Bool {
    if self == other { return true }
    return if case .all(let parts) = self { parts.contains { $0.implies(other) } } else { false }
  }
}

extension Phrasing {
  /// Legal bases of what applies under `condition`; those that are bases for some bidders only say for whom.
  func bases(_ citations: [Citation], under condition: Condition?, _ tied: TiedNorms) -> Markup {
    var groups: [(condition: Condition?, citations: [Citation])] = []
    for citation in citations {
      let tie = tied.condition(of: citation, under: condition)
      if let known = groups.firstIndex(where: { $0.condition == tie }) {
        groups[known].citations.append(citation)
      } else {
        groups.append((tie, [citation]))
      }
    }
    return groups.map { group in
      let list = group.citations.map { citation($0) }.joined(by: .text("; "))
      return group.condition.map { label("basisOnlyFor", list, self.condition($0)) } ?? list
    }.joined(by: .text("; "))
  }
}
