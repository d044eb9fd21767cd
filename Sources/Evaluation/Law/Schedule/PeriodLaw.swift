import Procurement

/// The rules about periods that hold for a tender dispatched on a day.
struct PeriodLaw: Sendable {
  /// What the rules come to, in the order of the register.
  let terms: [PeriodTerms]
  let calendar: WorkingCalendar
  /// The days of dispatch on which the same rules hold.
  let span: Window
  private let countings: [String: CountingRule]
  private let tender: Tender
  private let byStep: [ScheduleStep: [PeriodTerms]]

  /// The rules that hold for `tender`, dispatched on `day`.
  init(_ norms: NormRegister, tender: Tender, day: CalendarDay) {
    let register = norms.periods
    let value = norms.award.valuation(on: day)
      .map { ValueEstimation(valuation: $0).calculation(of: tender.estimate).most }
    self.tender = tender
    calendar = WorkingCalendar(register.holidays, region: tender.authority.region)
    span = Self.span(around: day, register.periods.flatMap(\.versions))
    countings = Dictionary(register.countings.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let circumstances = Set(tender.schedule.circumstances)
    terms = register.periods.compactMap { rule in
      guard let version = rule.version(on: day), Self.concerns(rule, tender, value, circumstances) else { return nil }
      return PeriodTerms(rule, version: version, circumstances: circumstances)
    }
    byStep = Dictionary(grouping: terms, by: \.rule.step)
  }

  /// What the rules about `step` come to.
  func terms(about step: ScheduleStep) -> [PeriodTerms] { byStep[step] ?? [] }

  /// How to count by `rule`.
  func counting(of rule: PeriodRule) -> CountingRule? { countings[rule.counting] }

  /// The days around `day` on which no version begins or ends.
  private static func span(around day: CalendarDay, _ versions: [Norm.Version]) -> Window {
    let beginnings = versions.flatMap { [$0.from, $0.until?.adding(days: 1)].compactMap(\.self) }
    let next = beginnings.filter { day < $0 }.min()
    return Window(from: beginnings.filter { $0 <= day }.max(), until: next?.adding(days: -1))
  }

  /// Without a rule of estimation for the day a limit of value takes nothing away: the period is then shown.
  private static func concerns(
    _ rule: PeriodRule,
    _ tender: Tender,
    _ value: Rational?,
    _ circumstances: Set<Circumstance>
  ) -> Bool {
    let scope = rule.scope
    let isRegime = scope.regimes.isEmpty || scope.regimes.contains(tender.procedure.regime)
    let isKind = scope.procedures.isEmpty || tender.procedure.kind.map { scope.procedures.contains($0) } ?? false
    let isAbove = scope.above.flatMap { limit in value.map { Rational(limit.cents, 100) < $0 } } ?? true
    return isRegime && isKind && isAbove && circumstances.isSuperset(of: scope.circumstances)
  }
}

// Reckoning.
extension PeriodLaw {
  /// How a plan takes what the law leaves open.
  struct Manner: Hashable, Sendable {
    /// Without assumptions and without regard to working days where the law does not ask for them.
    var isStrict = false
    /// With the lengths of the tender's own days where the law or an assumption leaves them open.
    var usesOwnLengths = false
  }

  /// The day that `terms` give when counted from `start`; nil where there is no number.
  func reckoning(_ terms: PeriodTerms, from start: CalendarDay, _ manner: Manner) -> Reckoning? {
    let rule = terms.rule
    let own = manner.usesOwnLengths && (terms.length == nil || rule.force == .assumption) ? ownLength(rule) : nil
    guard let length = own ?? length(terms, manner), let counting = counting(of: rule),
      let counted = calendar.day(length, rule.direction, start)
    else { return nil }
    var reckoning = Reckoning(
      rule: rule,
      version: terms.version,
      start: start,
      length: length,
      isOwnLength: own != nil,
      usual: terms.usual,
      applied: own == nil ? terms.applied : [],
      counted: counted,
      confidence: terms.confidence
    )
    settle(&reckoning, counting, manner)
    return reckoning
  }

  private func length(_ terms: PeriodTerms, _ manner: Manner) -> PeriodLength? {
    if manner.isStrict, terms.rule.force == .assumption {
      return terms.rule.bound == .earliest ? PeriodLength(0) : nil
    }
    return terms.length.map { PeriodLength($0, terms.rule.unit) }
  }

  /// The days from the anchor to the step in the tender's own schedule.
  private func ownLength(_ rule: PeriodRule) -> PeriodLength? {
    guard rule.direction == .after, let first = own(rule.anchor), let last = own(rule.step), first <= last else {
      return nil
    }
    return PeriodLength(last.ordinal - first.ordinal)
  }

  private func own(_ step: ScheduleStep) -> CalendarDay? { step.milestone.flatMap { tender.schedule[$0] } }

  /// Moves an end that falls on a day of rest, or notes that it stays there.
  private func settle(_ reckoning: inout Reckoning, _ counting: CountingRule, _ manner: Manner) {
    guard let rest = calendar.rest(on: reckoning.counted) else { return }
    let rule = reckoning.rule
    if rule.direction == .after, counting.end == .nextWorkingDay, rule.force == .law {
      reckoning.shift = calendar.workingDay(from: reckoning.counted)
      reckoning.shift?.ground = .law
      reckoning.confidence = min(reckoning.confidence, counting.confidence)
    } else if !manner.isStrict, rule.step.isAct {
      reckoning.shift = calendar.workingDay(from: reckoning.counted, backwards: rule.bound == .latest)
    } else {
      reckoning.rest = rest
      if counting.end == .unchanged { reckoning.confidence = min(reckoning.confidence, counting.confidence) }
    }
  }
}

extension PeriodRegister {
  /// The rules of law that a regime has of its own on `day`, whatever the procedure.
  func law(of regime: String, on day: CalendarDay) -> [PeriodRule] {
    periods.filter { $0.force == .law && $0.scope.regimes.contains(regime) && $0.version(on: day) != nil }
  }
}
