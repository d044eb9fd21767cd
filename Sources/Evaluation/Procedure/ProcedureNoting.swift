package import Procurement

/// Asks the law of a day about a contract.
package enum ProcedureNoting {
  /// Value, regime, procedures, duties and open points of `award`, dispatched on `day`.
  ///
  /// `market` is the register of providers, where there is one.
  package static func note(on award: AwardCase, day: CalendarDay, market: ProviderRegister? = nil) -> ProcedureNote {
    let law = award.norms.award
    let tender = award.tender
    // Nothing is worth nothing: what has no amount is not estimated yet, and no limit is kept by it.
    let valuation = tender.estimate.isEmpty ? nil : law.valuation(on: day)
    let value = valuation.map { ValueEstimation(valuation: $0).calculation(of: tender.estimate) }
    let regime = RegimeResolver(law: law, day: day)
      .decision(for: tender.authority, subject: tender.subject, value: value)
    let selection = ProcedureSelection(law: law, day: day, rule: regime.rule, value: value, tender: tender)
    var note = ProcedureNote(
      award: award,
      day: day,
      value: value,
      regime: regime,
      options: selection.options,
      choice: selection.choice,
      duties: [],
      outlooks: law.outlooks.filter { outlook in
        outlook.standing.contains(day) && outlook.reach.map { $0 == regime.reach } ?? true
      },
      market: market.map { MarketView($0, on: day) }
    )
    note.duties = DutySelection.duties(
      law: law,
      day: day,
      rule: regime.rule,
      value: value,
      kind: note.taken?.procedure.kind
    )
    note.points = OpenPoints(note: note).points
    note.findings = LawfulProcedure.findings(on: note)
    return note
  }
}
