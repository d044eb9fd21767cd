package import Procurement

/// How days and periods of a plan are told.
extension Wording {
  /// A day with its day of the week in full: `Dienstag, 07.04.2026`.
  package func long(_ day: CalendarDay) -> String {
    text(Message("schedule.day.long", text("weekday.\(day.weekday)"), text(day)))
  }

  /// A day with its day of the week in short: `Di 07.04.2026`.
  package func short(_ day: CalendarDay) -> String {
    text(Message("schedule.day.short", text("weekday.short.\(day.weekday)"), text(day)))
  }

  /// The length of a period: `35 Tage`, `1 Arbeitstag`.
  package func text(_ length: PeriodLength) -> String {
    let key = "schedule.length.\(length.unit.rawValue)"
    return text(length.count == 1 ? Message("\(key).one") : Message(key, text(length.count)))
  }

  /// Why nobody works on a day: `06.04.2026 ist Ostermontag`.
  package func text(_ rest: RestDay) -> String {
    text(Message("schedule.rest", rest.day.description, reason(of: rest)))
  }

  /// Why nobody works, without the day: `Ostermontag`.
  package func reason(of rest: RestDay) -> String {
    switch rest.reason {
    case .saturday: text("schedule.rest.saturday")
    case .sunday: text("schedule.rest.sunday")
    case .holiday(let holiday): text(Message("schedule.rest.holiday", title(holiday.title)))
    }
  }

  /// How a day was reckoned, piece by piece: from where and how long, what circumstances changed, what moved it.
  package func explanation(of reckoning: Reckoning) -> [String] {
    var pieces = [count(reckoning)]
    let circumstances = reckoning.applied.flatMap(\.when)
    if !circumstances.isEmpty {
      pieces.append(text(Message("schedule.applied", circumstances.map { text($0) }.joined(separator: ", "))))
    }
    if let usual = reckoning.usual {
      pieces.append(text(Message("schedule.usual", text(PeriodLength(usual, reckoning.length.unit)))))
    }
    if let shift = reckoning.shift { pieces.append(text(shift, of: reckoning.rule)) }
    if let rest = reckoning.rest { pieces.append(text(Message("schedule.unmoved", text(rest)))) }
    if reckoning.rule.force == .assumption { pieces.append(text("schedule.assumption")) }
    return pieces
  }

  /// Why a step has its day: how it was reckoned, and that the law names no number where it names none.
  package func explanation(of step: PlannedStep) -> [String] {
    let pieces = step.reckoning.map { explanation(of: $0) } ?? []
    return step.unnumbered.isEmpty || step.reckoning?.rule.force == .law
      ? pieces : pieces + [text("schedule.unnumbered")]
  }

  private func count(_ reckoning: Reckoning) -> String {
    let rule = reckoning.rule
    let (start, anchor) = (reckoning.start.description, rule.anchor.rawValue)
    if reckoning.isOwnLength { return text(Message("schedule.count.own", text(reckoning.length), start, anchor)) }
    if reckoning.length.count == 0 { return text(Message("schedule.count.same", start, anchor)) }
    return text(Message("schedule.count.\(rule.direction.rawValue)", text(reckoning.length), start, anchor))
  }

  private func text(_ shift: DayShift, of rule: PeriodRule) -> String {
    let passed = shift.passed.map { text($0) }.joined(separator: ", ")
    let isBefore = shift.ground == .plan && rule.bound == .latest
    return text(Message("schedule.shift.\(shift.ground.rawValue)\(isBefore ? ".before" : "")", passed, long(shift.to)))
  }
}
