import Procurement

/// Finds criteria trees whose weights do not add up, or that do not hold every scored requirement exactly once.
struct CriteriaTree: ResolutionCheck {
  static let unbalancedWeights = RuleInfo(code: "TD030", severity: .error)
  static let weightOutOfRange = RuleInfo(code: "TD031", severity: .error)
  static let unweighedRequirement = RuleInfo(code: "TD032", severity: .error)
  static let foreignCriterion = RuleInfo(code: "TD033", severity: .error)
  static let repeatedCriterion = RuleInfo(code: "TD034", severity: .error)
  static let misshapenGroup = RuleInfo(code: "TD035", severity: .error)

  func findings(in draft: Draft) -> [Finding] {
    let groups = draft.tender.criteria
    return groups.flatMap {
      shape(ofMain: $0) + weights(of: $0) + $0.groups.flatMap { shape(of: $0) + weights(of: $0) }
    }
      + criteria(in: draft) + unweighed(in: draft)
  }

  private func shape(ofMain group: CriterionGroup) -> [Finding] {
    guard group.groups.isEmpty || !group.criteria.isEmpty else { return [] }
    return [Self.misshapenGroup.finding("main", group.id, at: group.location)]
  }

  private func shape(of group: CriterionGroup) -> [Finding] {
    guard group.criteria.isEmpty || !group.groups.isEmpty else { return [] }
    return [Self.misshapenGroup.finding("group", group.id, at: group.location)]
  }

  private func weights(of group: CriterionGroup) -> [Finding] {
    let children = group.groups.map(\.weight) + group.criteria.map(\.weight)
    var findings = group.criteria.filter { !Weighing.range.contains($0.weight) }.map { criterion in
      Self.weightOutOfRange.finding(
        "criterion",
        criterion.requirement,
        String(criterion.weight),
        at: criterion.location,
        about: .requirement(criterion.requirement)
      )
    }
    if !Weighing.range.contains(group.weight) {
      findings.append(Self.weightOutOfRange.finding("group", group.id, String(group.weight), at: group.location))
    }
    // Sums of weights far beyond any tender would leave 64 bits.
    let sum = children.reduce(Rational(0)) { $0 + Rational($1) }
    if !children.isEmpty, sum != Rational(group.weight) {
      findings.append(
        Self.unbalancedWeights.finding("sum", group.id, String(group.weight), sum.description, at: group.location)
      )
    }
    return findings
  }

  private func criteria(in draft: Draft) -> [Finding] {
    let applied = Dictionary(draft.requirements.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
    var first: [String: SourceLocation] = [:]
    return draft.tender.criteria.flatMap(\.leaves).compactMap { criterion in
      let id = criterion.requirement
      if let place = first.updateValue(first[id] ?? criterion.location, forKey: id) {
        return Self.repeatedCriterion.finding(
          "twice",
          id,
          place.description,
          at: criterion.location,
          about: .requirement(id)
        )
      }
      guard let wording = foreign(id, kind: applied[id], in: draft) else { return nil }
      return Self.foreignCriterion.finding(wording, id, at: criterion.location, about: .requirement(id))
    }
  }

  /// Why the requirement `id` does not belong into the tree; nil when it does.
  private func foreign(_ id: String, kind: RequirementKind?, in draft: Draft) -> String? {
    switch kind {
    case .scored: nil
    case .exclusion: "exclusion"
    case .information: "information"
    case nil: draft.known.contains(id) ? "left-out" : "unknown"
    }
  }

  private func unweighed(in draft: Draft) -> [Finding] {
    let weighed = Set(draft.tender.criteria.flatMap(\.leaves).map(\.requirement))
    return draft.requirements.filter { $0.kind == .scored && !weighed.contains($0.id) }.map { requirement in
      Self.unweighedRequirement.finding(
        "missing",
        requirement.id,
        at: requirement.location,
        about: .requirement(requirement.id)
      )
    }
  }
}
