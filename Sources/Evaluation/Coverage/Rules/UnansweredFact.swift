import Procurement

/// A fact has neither a requirement or clause that answers it, nor a reason why none does.
struct UnansweredFact: CoverageRule {
  static let info = RuleInfo(code: "CV001", severity: .error)

  func findings(in material: CoverageMaterial) -> [Finding] {
    material.entries.filter { $0.state == .open }.map { Self.info.finding("open", $0.id, at: $0.location) }
  }
}
