import Procurement

/// Finds scored requirements whose levels do not say which answer earns how many points.
struct Levels: ResolutionCheck {
  static let missingLevels = RuleInfo(code: "TD036", severity: .error)
  static let repeatedLevel = RuleInfo(code: "TD037", severity: .error)
  static let openLevels = RuleInfo(code: "TD038", severity: .error)
  static let unfitLevel = RuleInfo(code: "TD039", severity: .error)
  static let unreachableMinimum = RuleInfo(code: "TD044", severity: .error)

  func findings(in draft: Draft) -> [Finding] {
    draft.requirements.flatMap { requirement in
      minimum(of: requirement, in: draft) + (requirement.kind == .scored ? levels(of: requirement, in: draft) : [])
    }
  }

  private func levels(of requirement: Requirement, in draft: Draft) -> [Finding] {
    let levels = requirement.levels
    guard let best = levels.map(\.points).max(), best > 0 else {
      return [report(Self.missingLevels, "none", on: requirement)]
    }
    let outside = levels.filter { !(0...10).contains($0.points) }.map {
      report(Self.unfitLevel, "points", String($0.points), on: requirement, at: $0.location)
    }
    let earned = levels.compactMap(\.earned)
    guard !earned.isEmpty else { return outside + repeatedPoints(in: requirement) }
    guard earned.count == levels.count else { return outside + [report(Self.unfitLevel, "mixed", on: requirement)] }
    return outside + calculated(requirement, draft)
  }

  /// People choose a level by its points, so no two may earn the same.
  private func repeatedPoints(in requirement: Requirement) -> [Finding] {
    var seen: Set<Int> = []
    return requirement.levels.filter { !seen.insert($0.points).inserted }.map {
      report(Self.repeatedLevel, "points", String($0.points), on: requirement, at: $0.location)
    }
  }

  private func calculated(_ requirement: Requirement, _ draft: Draft) -> [Finding] {
    switch requirement.answer {
    case .quantity: LevelRanges(requirement, parameters: draft.parameters).findings
    case .yesNo:
      listed(requirement, expected: ["yes", "no"]) {
        if case .yesNo(let isYes) = $0 { isYes ? "yes" : "no" } else { nil }
      }
    case .codes(let codes, _, 1):
      listed(requirement, expected: codes.map(\.id)) { if case .code(let id) = $0 { id } else { nil } }
    case .codes: [report(Self.unfitLevel, "several", on: requirement)]
    case .money, .date, .text, .document: [report(Self.unfitLevel, "form", on: requirement)]
    }
  }

  /// Levels by code or by yes and no: each answer earns exactly one.
  private func listed(
    _ requirement: Requirement,
    expected: [String],
    answer: (Level.Earned) -> String?
  ) -> [Finding] {
    var seen: Set<String> = []
    var findings: [Finding] = []
    for level in requirement.levels {
      guard let id = level.earned.flatMap(answer), expected.contains(id) else {
        findings.append(report(Self.unfitLevel, "form", on: requirement, at: level.location))
        continue
      }
      if !seen.insert(id).inserted {
        findings.append(report(Self.repeatedLevel, "answer", id, on: requirement, at: level.location))
      }
    }
    return findings
      + expected.filter { !seen.contains($0) }.map { report(Self.openLevels, "answer", $0, on: requirement) }
  }

  private func minimum(of requirement: Requirement, in draft: Draft) -> [Finding] {
    guard let minimum = requirement.minimumPoints else { return [] }
    guard requirement.kind == .scored else { return [report(Self.unreachableMinimum, "kind", on: requirement)] }
    guard let best = requirement.levels.map(\.points).max(), minimum > best || minimum < 1 else { return [] }
    return [report(Self.unreachableMinimum, "points", String(minimum), on: requirement)]
  }

  private func report(
    _ rule: RuleInfo,
    _ wording: String,
    _ argument: String? = nil,
    on requirement: Requirement,
    at location: SourceLocation? = nil
  ) -> Finding {
    rule.finding(
      wording,
      requirement.id,
      argument,
      at: location ?? requirement.location,
      about: .requirement(requirement.id)
    )
  }
}
