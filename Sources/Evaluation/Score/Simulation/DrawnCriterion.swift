import Procurement

/// A criterion as invented offers earn points in it.
struct DrawnCriterion: Sendable {
  let requirement: String
  let weight: Int
  /// The points of the levels that leave an offer in the ranking, ascending, each once; never empty.
  let points: [Int]

  /// Nil where no level is announced.
  init?(_ specified: SpecifiedRequirement, in specification: Specification) {
    let points = specified.countedPoints(in: specification)
    guard !points.isEmpty else { return nil }
    requirement = specified.id
    weight = specified.weight ?? 0
    self.points = points
  }

  var mostPoints: Int { points[points.count - 1] }
}

extension SpecifiedRequirement {
  /// The points that an offer in the ranking can have here, ascending, each once.
  ///
  /// Levels below a minimum whose miss excludes leave no offer in the ranking.
  func countedPoints(in specification: Specification) -> [Int] {
    let all = Set(requirement.levels.map(\.points)).sorted()
    guard let minimum = requirement.minimumPoints else { return all }
    let treatment = specification.regime.treatment(of: .requirementNotMet, kind: requirement.kind, document: nil)
    switch requirement.whenMissed ?? treatment?.consequence ?? .ask {
    case .exclude: return all.filter { $0 >= minimum }
    case .scoredZero: return Set(all.map { $0 < minimum ? 0 : $0 }).sorted()
    case .ask, .mayBeSuppliedLater, .none: return all
    }
  }
}
