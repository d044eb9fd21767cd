import Procurement

/// Requirements by the condition that they share, so that a table need not repeat it in each row.
struct RequirementGroups {
  /// How many requirements make a group worth a table of its own.
  private static let fewest = 5

  /// Requirements with a condition of their own, or with none.
  private(set) var single: [BidderRequirement] = []
  /// Requirements that share a condition on the answers of the bidder, in the order in which they first come.
  private(set) var shared: [(condition: Condition, requirements: [BidderRequirement])] = []

  init(_ requirements: [BidderRequirement]) {
    var counts: [Condition: Int] = [:]
    for requirement in requirements {
      if let condition = requirement.condition { counts[condition, default: 0] += 1 }
    }
    for requirement in requirements {
      guard let condition = requirement.condition, condition.dependsOnAnswers,
        counts[condition, default: 0] >= Self.fewest
      else {
        single.append(requirement)
        continue
      }
      if let known = shared.firstIndex(where: { $0.condition == condition }) {
        shared[known].requirements.append(requirement)
      } else {
        shared.append((condition, [requirement]))
      }
    }
  }
}
