import Evaluation
import Procurement
import Testing

/// Facts 2.5: which procedures are open, on which ground, and how many companies are invited.
@Suite struct ProcedureGateTests {
  private typealias State = ProcedureOption.State

  @Test(arguments: ["2013-03-14", "2015-06-15", "2026-03-02", "2027-01-11"])
  func `in Saxony below the threshold the value opens the simple ways`(day: String) throws {
    // 500 and 25,000 euros are the limits; they are not exceeded when they are reached.
    let open: [(Int, State, State)] = [
      (50_000, .open, .open), (50_001, .closed, .open), (2_500_000, .closed, .open), (2_500_001, .closed, .conditional),
    ]
    for (cents, direct, negotiated) in open {
      let sample = try ProcedureSample(on: day, cents: cents)
      #expect(sample.state(.direct) == direct, "\(cents)")
      #expect(sample.state(.negotiatedWithoutCall) == negotiated, "\(cents)")
      #expect(sample.state(.open) == .open, "\(cents)")
      #expect(sample.state(.restricted) == .conditional, "\(cents)")
      #expect(sample.state(.restrictedWithoutCall) == .conditional, "\(cents)")
    }
  }

  @Test(arguments: [
    (50_000, ProcedureKind.direct), (50_001, .negotiatedWithoutCall), (2_500_000, .negotiatedWithoutCall),
    (2_500_001, .open), (20_699_999, .open),
  ])
  func `the simplest open way is recommended below the threshold`(cents: Int, expected: ProcedureKind) throws {
    #expect(try ProcedureSample(on: "2015-06-15", cents: cents).note.recommended?.procedure.kind == expected)
  }

  @Test func `the 50 000 euros of one portal open nothing in Saxony`() throws {
    for cents in [4_999_999, 5_000_000, 5_000_001] {
      #expect(try ProcedureSample(on: "2015-06-15", cents: cents).state(.restrictedWithoutCall) == .conditional)
    }
    let limits = try ProcedureSample.shipped().procedures.flatMap(\.grounds).compactMap { ground -> Int? in
      if case .upTo(let limit) = ground.test { limit.cents } else { nil }
    }
    #expect(limits == [50_000, 2_500_000])
  }

  // § 101 Abs. 7 GWB a. F.
  @Test func `in 2015 the open procedure has priority above the threshold`() throws {
    let sample = try ProcedureSample(on: "2015-06-15", cents: 24_000_000)
    let states = Dictionary(uniqueKeysWithValues: sample.note.options.map { ($0.procedure.kind, $0.state) })
    #expect(
      states == [
        .open: .open, .restricted: .conditional, .negotiated: .conditional, .dialogue: .conditional,
        .negotiatedWithoutCall: .conditional,
      ]
    )
    #expect(sample.note.recommended?.procedure.kind == .open)
  }

  // § 119 GWB, § 14 VgV: since 2016 the restricted procedure is at the buyer's choice.
  @Test(arguments: ["2016-04-18", "2026-03-02", "2026-07-01"])
  func `since 2016 open and restricted are free, all others need a listed ground`(day: String) throws {
    let sample = try ProcedureSample(on: day, cents: 24_000_000)
    let states = Dictionary(uniqueKeysWithValues: sample.note.options.map { ($0.procedure.kind, $0.state) })
    #expect(
      states == [
        .open: .open, .restricted: .open, .negotiated: .conditional, .dialogue: .conditional,
        .negotiatedWithoutCall: .conditional, .innovation: .conditional,
      ]
    )
    #expect(sample.note.recommended?.procedure.kind == .open)
  }

  @Test(arguments: [
    (ProcedureKind.open, nil), (.restricted, 5), (.negotiated, 3), (.dialogue, 3), (.innovation, 3),
    (.negotiatedWithoutCall, nil),
  ])
  func `so many are invited at least`(kind: ProcedureKind, expected: Int?) throws {
    let options = try ProcedureSample(on: "2026-03-02", cents: 24_000_000).note.options
    let bidders = options.first { $0.procedure.kind == kind }?.procedure.bidders
    #expect(bidders?.minimum == expected)
    if let bidders {
      #expect(bidders.citations == [Citation(norm: "vgv-2016", section: "51", paragraph: "2")])
      #expect(bidders.confidence == .verified)
    }
  }

  /// The grounds by their place in § 14 VgV, in the order of the facts.
  @Test func `the grounds of § 14 VgV are all there`() throws {
    let options = try ProcedureSample(on: "2026-03-02", cents: 24_000_000).note.options
    func places(_ kind: ProcedureKind) -> [String] {
      (options.first { $0.procedure.kind == kind }?.grounds ?? []).compactMap { judged in
        judged.ground.citations.first.map { $0.path.map(\.text).joined(separator: " ") }
      }
    }
    #expect(places(.negotiated) == ["14 3 1", "14 3 2", "14 3 3", "14 3 4", "14 3 5"])
    #expect(places(.dialogue) == ["14 3"])
    #expect(places(.negotiatedWithoutCall) == ["14 4 1", "14 4 2 b", "14 4 2 c", "14 4 3", "14 4 4-9"])
    #expect(places(.innovation) == ["19 7"])
  }

  @Test func `few accredited providers are warned to be no ground, with the test of § 14 Abs. 6 VgV`() throws {
    let options = try ProcedureSample(on: "2026-03-02", cents: 24_000_000).note.options
    let grounds = options.first { $0.procedure.kind == .negotiatedWithoutCall }?.grounds.map(\.ground) ?? []
    let narrow = Citation(norm: "vgv-2016", section: "14", paragraph: "6")
    let tested = grounds.filter { $0.citations.contains(narrow) }.map(\.id)
    #expect(tested == ["vgv-14-4-2-b", "vgv-14-4-2-c"])
    let caution = grounds.first { $0.id == "vgv-14-4-2-b" }?.cautions.first
    #expect(caution?.confidence == .inferred)
    #expect(caution?.text.german.plain.contains("eröffnet diesen Weg für sich genommen nicht") == true)
  }

  @Test func `a ground that only a person can confirm is an open point of the note`() throws {
    var sample = try ProcedureSample(on: "2026-03-02", cents: 24_000_000, kind: .negotiated)
    #expect(sample.note.choice.verdict == .conditional)
    #expect(sample.note.points.filter { $0.message.key == "point.ground" }.count == 5)
    sample.award.tender.procedure.ground = "vgv-14-3-2"
    #expect(sample.note.points.filter { $0.message.key == "point.ground" }.count == 1)
    #expect(sample.note.findings == [])
  }

  @Test func `wording of § 3 VOL/A that nobody read is to be confirmed, the Saxon limit is not`() throws {
    let grounds = try ProcedureSample(on: "2015-06-15", cents: 1_200_000).note.options.flatMap(\.grounds).map(\.ground)
    let verified = grounds.filter { $0.standing.confidence == .verified }.map(\.id)
    #expect(verified == ["vol-a-3-6", "saechsvergabeg-4-1"])
    #expect(grounds.filter { $0.standing.confidence != .verified }.allSatisfy { $0.standing.confidence == .partly })
  }
}
