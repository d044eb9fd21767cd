import Procurement

/// Gives each scored requirement the weight of its criterion.
enum Weighing {
  /// Larger weights are no weights of a tender; sums of these stay far inside 64 bits.
  static let range = 1...1_000_000

  /// `chapters` with the weights of `criteria`; of two criteria for one requirement, the first
  /// whose weight is in range.
  static func weighed(_ chapters: [Specification.Chapter], by criteria: [CriterionGroup]) -> [Specification.Chapter] {
    let leaves = criteria.flatMap(\.leaves).filter { range.contains($0.weight) }
    let weights = Dictionary(leaves.map { ($0.requirement, $0.weight) }, uniquingKeysWith: { first, _ in first })
    return chapters.map { chapter in
      var weighed = chapter
      for index in weighed.requirements.indices where weighed.requirements[index].requirement.kind == .scored {
        weighed.requirements[index].weight = weights[weighed.requirements[index].id]
      }
      return weighed
    }
  }
}
