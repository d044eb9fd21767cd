import Procurement

/// Judges the procedures of a regime for one contract, and finds the one to take.
///
/// Source: facts on procurement, 2.5.
struct ProcedureSelection {
  /// The procedures of the regime, in the order of preference.
  let options: [ProcedureOption]
  private let tender: Tender
  /// What procedures are called that this regime does not have.
  private let foreignTitles: Set<String>

  /// The procedures of `rule` for a contract of `value`; none where either is not known.
  init(law: AwardLaw, day: CalendarDay, rule: RegimeRule?, value: ValueCalculation?, tender: Tender) {
    self.tender = tender
    guard let rule, let value else {
      options = []
      foreignTitles = []
      return
    }
    let judged = law.procedures(of: rule.regime, on: day).map { procedure in
      ProcedureOption(
        procedure: procedure,
        grounds: procedure.grounds.map { .init(ground: $0, holds: Self.holds($0.test, value.most)) }
      )
    }
    let best = judged.firstIndex { $0.state == .open }
    options = judged.enumerated().map { index, option in
      var option = option
      option.isRecommended = index == best
      return option
    }
    foreignTitles = Set(law.procedures.filter { $0.regime != rule.regime }.map(\.title.german.plain))
      .subtracting(options.map(\.procedure.title.german.plain))
  }

  private static func holds(_ test: ProcedureGround.Test, _ value: Rational) -> Bool? {
    switch test {
    case .always: true
    case .upTo(let limit): value <= Rational(limit.cents, 100)
    case .person: nil
    }
  }

  /// The procedure that the tender names, compared with those that are open.
  var choice: ChosenProcedure {
    guard !options.isEmpty else { return ChosenProcedure(verdict: .unknown, option: nil, ground: nil) }
    guard let option = named else {
      let isForeign = tender.procedure.kind != nil || foreignTitles.contains(title)
      return ChosenProcedure(verdict: isForeign ? .inadmissible : .unknown, option: nil, ground: nil)
    }
    let ground = option.procedure.grounds.first { $0.id == tender.procedure.ground }
    return ChosenProcedure(verdict: verdict(on: option), option: option, ground: ground)
  }

  private func verdict(on option: ProcedureOption) -> ChosenProcedure.Verdict {
    switch option.state {
    case .open: option.isRecommended ? .recommended : .admissible
    case .conditional: .conditional
    case .closed: .inadmissible
    }
  }

  /// By its kind, else by its name; a name that another regime has is none of this one, whatever the kind.
  private var named: ProcedureOption? {
    if let option = options.first(where: { $0.procedure.title.german.plain == title }) { return option }
    guard let kind = tender.procedure.kind, !foreignTitles.contains(title) else { return nil }
    return options.first { $0.procedure.kind == kind }
  }

  private var title: String { tender.procedure.title.german.plain }
}
