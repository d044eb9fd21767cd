import Evaluation
import Interchange
import Procurement
import TestSupport
import Testing

/// A contract of Dresden under the law that ships, on the day and of the value that a test wants.
struct ProcedureSample {
  var award: AwardCase
  let day: CalendarDay

  /// A contract of `items` whose notice is dispatched on `day`.
  init(on day: String, _ items: [EstimateItem], kind: ProcedureKind? = nil) throws {
    self.day = try #require(CalendarDay(iso: day))
    var tender = ResolveSample.tender
    tender.lots = []
    tender.procedure.kind = kind
    tender.estimate = ValueEstimate(items: items, reason: "because", location: ResolveSample.inTender(9))
    award = AwardCase(
      tender: tender,
      parameters: [],
      norms: NormRegister(award: try Self.shipped()),
      digest: "",
      pricedMonths: 0,
      hasPricedOptions: false
    )
  }

  /// A contract of `cents`, paid once.
  init(on day: String, cents: Int, kind: ProcedureKind? = nil) throws {
    try self.init(on: day, [.once(cents)], kind: kind)
  }

  /// What the law of the day says.
  var note: ProcedureNote { ProcedureNoting.note(on: award, day: day) }

  /// The regime that rules, by its id.
  var regime: String? { note.regime.rule?.regime }

  /// The state of the procedure `kind`; nil where the regime has none.
  func state(_ kind: ProcedureKind) -> ProcedureOption.State? {
    note.options.first { $0.procedure.kind == kind }?.state
  }

  /// The duty `id`, judged; nil where the regime has none on the day.
  func duty(_ id: String) -> JudgedDuty? { note.duties.first { $0.duty.id == id } }

  /// Thresholds, procedures and duties of the repository.
  static func shipped() throws -> AwardLaw { try #require(law) }

  // Read once: hundreds of contracts are judged by it.
  private static let law: AwardLaw? = {
    guard let thresholds = try? Repository.bytes("specs/law/thresholds.xml"),
      let procedures = try? Repository.bytes("specs/law/procedures.xml"),
      let first = ThresholdsFormat.read(thresholds, file: "thresholds.xml").value,
      let second = ProceduresFormat.read(procedures, file: "procedures.xml").value
    else { return nil }
    return first.merging(second)
  }()
}

extension EstimateItem {
  /// Paid once.
  static func once(_ cents: Int, lot: String? = nil, isOption: Bool = false) -> Self {
    item(.single, cents, lot: lot, isOption: isOption)
  }

  /// Paid month after month; without `term` until somebody gives notice.
  static func monthly(_ cents: Int, term: Int? = nil, extensions: [Extension] = []) -> Self {
    item(.running(per: .month, term: term.map { .months($0) } ?? .unlimited, extensions: extensions), cents)
  }

  /// Paid year after year.
  static func yearly(_ cents: Int, term: Int) -> Self {
    item(.running(per: .year, term: .months(term), extensions: []), cents)
  }

  /// `count` calls under a framework.
  static func calls(_ count: Int, of cents: Int) -> Self { item(.calls(count), cents) }

  private static func item(_ kind: Kind, _ cents: Int, lot: String? = nil, isOption: Bool = false) -> Self {
    EstimateItem(
      kind: kind,
      least: Money(cents: cents),
      most: Money(cents: cents),
      lot: lot,
      isOption: isOption,
      location: ResolveSample.inTender(9)
    )
  }
}
