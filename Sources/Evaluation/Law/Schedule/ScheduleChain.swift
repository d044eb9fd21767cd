import Procurement

/// The days of all steps, each reckoned from those that it hangs on.
struct ScheduleChain {
  /// What the rules say about a step.
  struct Entry: Sendable {
    /// The latest of all earliest days.
    var earliest: Reckoning?
    /// The earliest of all latest days.
    var latest: Reckoning?
    /// Rules of law that name no number.
    var unnumbered: [PeriodRule] = []
  }

  private let law: PeriodLaw
  private let given: [ScheduleStep: CalendarDay]
  private let manner: PeriodLaw.Manner
  private var known: [ScheduleStep: Entry] = [:]
  private var begun: Set<ScheduleStep> = []

  /// A chain by `law` from the days that are `given`.
  init(_ law: PeriodLaw, given: [ScheduleStep: CalendarDay], _ manner: PeriodLaw.Manner) {
    self.law = law
    self.given = given
    self.manner = manner
  }

  /// The day of `step`: the given one, else the earliest that the rules allow, else the latest; nil where it is open.
  mutating func day(of step: ScheduleStep) -> CalendarDay? {
    if let day = given[step] { return day }
    let entry = entry(of: step)
    return (entry.earliest ?? entry.latest)?.planned
  }

  /// What the rules say about `step`, whatever day is given for it.
  mutating func entry(of step: ScheduleStep) -> Entry {
    if let entry = known[step] { return entry }
    // Rules that hang on each other in a circle give no day.
    guard begun.insert(step).inserted else { return Entry() }
    var entry = Entry()
    for terms in law.terms(about: step) {
      guard let start = day(of: terms.rule.anchor), let reckoning = law.reckoning(terms, from: start, manner) else {
        if terms.length == nil, terms.rule.force == .law, !terms.rule.anchor.isEvent {
          entry.unnumbered.append(terms.rule)
        }
        continue
      }
      entry.take(reckoning)
    }
    known[step] = entry
    return entry
  }
}

extension ScheduleChain.Entry {
  /// Keeps what binds more; of two rules that give the same day, the law.
  fileprivate mutating func take(_ reckoning: Reckoning) {
    switch reckoning.rule.bound {
    case .earliest:
      guard let other = earliest else { return earliest = reckoning }
      if other.planned < reckoning.planned || other.isWeaker(than: reckoning) { earliest = reckoning }
    case .latest:
      guard let other = latest else { return latest = reckoning }
      if reckoning.planned < other.planned || other.isWeaker(than: reckoning) { latest = reckoning }
    }
  }
}

extension Reckoning {
  fileprivate func isWeaker(than other: Reckoning) -> Bool {
    planned == other.planned && rule.force == .assumption && other.rule.force == .law
  }
}
