package import Procurement

/// What the criteria of a tender count, exactly.
package enum Weights {
  /// One share a criterion that is scored, in the order of the tree.
  ///
  /// The announced share is the product of the shares along the path; the actual one is GP times the most BP over the most
  /// performance points of all. Source: facts on procurement, section 1.3.
  package static func shares(of specification: Specification) -> [CriterionShare] {
    let groups = specification.tender.criteria
    let total = groups.reduce(0) { $0 + $1.weight }
    let highest = specification.highestPerformance
    return groups.flatMap { group in
      shares(below: group, path: [group.id], share: Rational(group.weight, max(1, total)), highest, specification)
    }
  }

  private static func shares(
    below group: CriterionGroup,
    path: [String],
    share: Rational,
    _ highest: Int,
    _ specification: Specification
  ) -> [CriterionShare] {
    let sum = max(1, group.groups.reduce(0) { $0 + $1.weight } + group.criteria.reduce(0) { $0 + $1.weight })
    let below = group.groups.flatMap { child in
      shares(below: child, path: path + [child.id], share: share * Rational(child.weight, sum), highest, specification)
    }
    return below
      + group.criteria.compactMap { criterion in
        guard let specified = specification.requirement(criterion.requirement), specified.weight != nil else {
          return nil
        }
        let most = specified.requirement.levels.map(\.points).max() ?? 0
        return CriterionShare(
          requirement: criterion.requirement,
          path: path,
          weight: criterion.weight,
          announced: share * Rational(criterion.weight, sum),
          mostPoints: most,
          actual: Rational(criterion.weight * most, max(1, highest))
        )
      }
  }
}
