package import Procurement

/// What can be wrong with the days of a tender.
package enum ScheduleRules {
  /// Sorted by code; written by hand, compared with the folder by a test.
  static let all: [any ScheduleRule] = [
    PeriodTooShort(),  // DL001
    PeriodBelowUsual(),  // DL002
    DayOfRest(),  // DL003
    LateQuestions(),  // DL004
    ShortBindingPeriod(),  // DL005
    TightBindingPeriod(),  // DL006
    StandstillEndsAtRest(),  // DL007
    UnnamedProcedureKind(),  // DL008
    NoPeriodsOnTheDay(),  // DL009
    IdleCircumstance(),  // DL010
    StartOutOfReach(),  // DL011
    RegionWithoutHolidays(),  // DL012
  ]

  /// The rules, sorted by code.
  package static var infos: [RuleInfo] { all.map { type(of: $0).info } }
}
