import Procurement

/// A requirement, a clause or the provider register names a fact that the register does not know.
struct UnknownFact: CoverageRule {
  static let info = RuleInfo(code: "CV006", severity: .error)

  func findings(in material: CoverageMaterial) -> [Finding] {
    let demands = material.demands.flatMap { demand in
      demand.namings.filter { material.fact($0.fact) == nil }.map { naming in
        let place = naming.basis == nil ? "covers" : "basis"
        return Self.info.finding(place, demand.id, naming.fact, at: naming.location, about: demand.subject)
      }
    }
    let markets = material.markets.flatMap(sources).flatMap { named in
      named.source.split(separator: " ").map(String.init).filter { material.fact($0) == nil }.map { id in
        Self.info.finding("market", named.id, id, at: named.location)
      }
    }
    return demands + markets
  }

  /// What each entry of a provider register rests on: ids of facts, parted by blanks.
  private func sources(_ market: ProviderRegister) -> [(id: String, source: String, location: SourceLocation)] {
    market.providers.flatMap { provider in
      provider.periods.map { (provider.id, $0.source, provider.location) }
        + provider.lacks.map { (provider.id, $0.source, $0.location) }
    } + market.alternatives.map { ($0.id, $0.source, $0.location) }
  }
}
