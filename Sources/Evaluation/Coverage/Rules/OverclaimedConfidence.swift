import Procurement

/// A legal basis claims to be surer than every fact that it names.
struct OverclaimedConfidence: CoverageRule {
  static let info = RuleInfo(code: "CV007", severity: .error)

  func findings(in material: CoverageMaterial) -> [Finding] {
    material.demands.flatMap { demand in
      demand.basis.compactMap { basis in
        let known = basis.facts.compactMap { material.fact($0)?.confidence }
        guard let surest = known.max(), basis.confidence > surest else { return nil }
        return Self.info.finding(
          "higher",
          demand.id,
          basis.confidence.rawValue,
          surest.rawValue,
          basis.facts.joined(separator: ", "),
          at: basis.location,
          about: demand.subject
        )
      }
    }
  }
}
