import Evaluation
import Interchange
import Procurement
import TestSupport
import Testing

/// A tender under the law that ships, with the procedure and the days that a test wants.
struct ScheduleSample {
  var tender: Tender
  let norms: NormRegister

  /// A tender of `regime` with these days, `dispatch` first.
  init(
    _ regime: String,
    _ kind: ProcedureKind?,
    _ circumstances: [Circumstance] = [],
    days: [Milestone: String],
    value: Int = 12_000
  ) throws {
    norms = NormRegister(periods: try Self.shipped(), award: try Self.shippedAward())
    tender = ResolveSample.tender
    tender.procedure.regime = regime
    tender.procedure.kind = kind
    tender.schedule = Schedule(
      days: try days.mapValues { try #require(CalendarDay(iso: $0)) },
      circumstances: circumstances,
      location: ResolveSample.inTender(5)
    )
    tender.estimate = ValueEstimate(
      lowPerYear: Money(cents: 0),
      highPerYear: Money(cents: value * 100),
      months: 12,
      location: ResolveSample.inTender(9)
    )
  }

  /// The plan of the tender.
  func plan(on day: String? = nil, start: String? = nil) throws -> SchedulePlan {
    let planner = SchedulePlanner(tender: tender, norms: norms)
    let days = (day.flatMap { CalendarDay(iso: $0) }, start.flatMap { CalendarDay(iso: $0) })
    return try #require(planner.plan(on: days.0, start: days.1))
  }

  /// The periods and holidays of the repository.
  static func shipped() throws -> PeriodRegister { try #require(register) }

  // Read once: hundreds of plans are made from it.
  private static let register: PeriodRegister? = {
    guard let periods = try? Repository.bytes("specs/law/periods.xml"),
      let holidays = try? Repository.bytes("specs/law/holidays.xml"),
      let read = PeriodsFormat.read(periods, file: "periods.xml").value,
      let days = HolidaysFormat.read(holidays, file: "holidays.xml").value
    else { return nil }
    return read.merging(PeriodRegister(holidays: days))
  }()

  /// The thresholds of the repository, and how a value is estimated.
  static func shippedAward() throws -> AwardLaw { try #require(award) }

  private static let award = (try? Repository.bytes("specs/law/thresholds.xml"))
    .flatMap { ThresholdsFormat.read($0, file: "thresholds.xml").value }

  /// The calendar of Dresden.
  static func dresden() throws -> WorkingCalendar { WorkingCalendar(try shipped().holidays, region: "DED21") }
}

extension SchedulePlan {
  /// The day that the rules give for `step`, by law.
  func limit(_ step: ScheduleStep) -> String? { self.step(step)?.reckoning?.limit.description }

  /// The day that the plan goes on with.
  func day(_ step: ScheduleStep) -> String? { self.step(step)?.day?.description }
}
