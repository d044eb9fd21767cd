import Procurement

/// Finds regimes that the register does not know, or that no procedure may start under on the day of dispatch.
struct RegimeOfTheDay: ResolutionCheck {
  static let unknownRegime = RuleInfo(code: "TD062", severity: .error)
  static let regimeNotInForce = RuleInfo(code: "TD063", severity: .error)

  func findings(in draft: Draft) -> [Finding] {
    let procedure = draft.tender.procedure
    guard let regime = draft.norms.regime(procedure.regime) else {
      return [Self.unknownRegime.finding("unknown", procedure.regime, at: procedure.location)]
    }
    guard let day = draft.tender.schedule[.dispatch] else { return [] }
    if day < regime.from {
      return [
        Self.regimeNotInForce.finding(
          "early",
          regime.id,
          regime.from.description,
          day.description,
          at: procedure.location
        )
      ]
    }
    guard let until = regime.until, until < day else { return [] }
    return [
      Self.regimeNotInForce.finding("late", regime.id, until.description, day.description, at: procedure.location)
    ]
  }
}
