import Evaluation
import Interchange
import Procurement
import TestSupport
import Testing

/// What the periods that ship must be, whoever edits them.
@Suite struct ShippedPeriodTests {
  private let periods: PeriodRegister
  private let norms: NormRegister

  init() throws {
    periods = try ScheduleSample.shipped()
    let files = try ["norms", "regimes"].map { name in
      let path = "specs/law/\(name).xml"
      return try #require(NormsFormat.read(try Repository.bytes(path), file: path).value)
    }
    norms = NormRegister(norms: files.flatMap(\.norms), regimes: files.flatMap(\.regimes))
  }

  @Test func `every norm behind a period is in force on the first day of each of its versions`() throws {
    for period in periods.periods where period.force == .law {
      let citations = period.citations + period.variations.flatMap(\.citations)
      for citation in citations {
        let norm = try #require(norms.norm(citation.norm), "\(period.id): \(citation.norm)")
        for version in period.versions { #expect(norm.version(on: version.from) != nil, "\(period.id): \(norm.id)") }
      }
    }
    for citation in periods.countings.flatMap(\.citations) { #expect(norms.norm(citation.norm) != nil) }
  }

  @Test func `what is law names its norm, what is assumed names none and is unconfirmed`() {
    for period in periods.periods {
      switch period.force {
      case .law: #expect(!period.citations.isEmpty, "\(period.id)")
      case .assumption:
        #expect(period.citations.isEmpty && period.versions.allSatisfy { $0.confidence == .inferred }, "\(period.id)")
      }
    }
  }

  @Test func `every regime that a period names is there`() {
    let known = Set(norms.regimes.map(\.id))
    for period in periods.periods { #expect(known.isSuperset(of: period.scope.regimes), "\(period.id)") }
  }

  @Test func `ids are unique, and each way to count that is named is there`() {
    let ids = periods.periods.map(\.id)
    #expect(Set(ids).count == ids.count)
    for period in periods.periods { #expect(periods.counting(period.counting) != nil, "\(period.id)") }
  }

  @Test func `nothing that rests on a secondary source of 2026 is called verified`() {
    for period in periods.periods {
      for version in period.versions where version.source.contains("[S2]") && version.from.description >= "2026-01-01" {
        #expect(version.confidence != .verified, "\(period.id)")
      }
    }
  }

  @Test func `in every procedure of every regime offers have a rule, with a number or without`() throws {
    let days = ["vol-a-1-saxony-2013": "2015-06-15", "vol-a-eg-2009": "2015-06-15", "vgv-2016": "2026-03-02"]
    // These do not exist there, or there is no period for offers.
    let without: [String: Set<ProcedureKind>] = [
      "vol-a-1-saxony-2013": [.direct, .dialogue, .innovation],
      "vol-a-eg-2009": [.direct, .innovation, .restrictedWithoutCall],
      "vgv-2016": [.direct, .restrictedWithoutCall],
    ]
    for (regime, day) in days {
      for kind in ProcedureKind.allCases where without[regime]?.contains(kind) == false {
        let plan = try ScheduleSample(regime, kind, days: [.dispatch: day, .submission: "2026-12-01"]).plan()
        #expect(plan.step(.submission)?.rule != nil, "\(regime) \(kind.rawValue)")
      }
    }
  }
}
