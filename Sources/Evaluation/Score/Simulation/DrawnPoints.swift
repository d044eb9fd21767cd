import Procurement

/// Draws the points of one invented offer.
struct DrawnPoints: Sendable {
  let criteria: [DrawnCriterion]
  /// Fewest and most performance points; nil where any are possible.
  let performance: ClosedRange<Int>?

  /// The points by criterion: every level is as likely as every other.
  ///
  /// Where the sum lies outside the range of the terms, one criterion after the other is drawn by lot and moved by one level
  /// until it lies inside, or beyond its other end where the levels are coarser than the range.
  func draw(_ sequence: inout DrawSequence) -> [Int] {
    var levels = criteria.map { sequence.number(in: 0...($0.points.count - 1)) }
    if let performance { fit(&levels, to: performance, &sequence) }
    return zip(criteria, levels).map { $0.points[$1] }
  }

  private func fit(_ levels: inout [Int], to range: ClosedRange<Int>, _ sequence: inout DrawSequence) {
    var sum = zip(criteria, levels).reduce(0) { $0 + $1.0.points[$1.1] * $1.0.weight }
    let step = sum < range.lowerBound ? 1 : -1
    let end =
      step > 0
      ? criteria.reduce(0) { $0 + $1.mostPoints * $1.weight } : criteria.reduce(0) { $0 + $1.points[0] * $1.weight }
    while step > 0 ? sum < min(range.lowerBound, end) : sum > max(range.upperBound, end) {
      let place = sequence.number(in: 0...(criteria.count - 1))
      let criterion = criteria[place]
      guard criterion.points.indices.contains(levels[place] + step) else { continue }
      sum += (criterion.points[levels[place] + step] - criterion.points[levels[place]]) * criterion.weight
      levels[place] += step
    }
  }
}
