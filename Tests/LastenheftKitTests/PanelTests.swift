import Evaluation
import Foundation
import Interchange
import LastenheftKit
import Procurement
import TestSupport
import Testing
import Wording

/// Three evaluators, the two admitted offers of Dresden and three criteria, worked out by hand.
@Suite struct PanelTests {
  private static let criteria = ["DM-SGN-09", "DM-SND-12", "DM-GTW-11"]

  /// Points in the order of the criteria, for Elbkurier and for Neiße Direkt.
  private static let points: [String: [String: [Int]]] = [
    "mh": ["elbkurier": [6, 7, 7], "neissedirekt": [10, 3, 10]],
    "ks": ["elbkurier": [6, 7, 4], "neissedirekt": [10, 7, 7]],
    "jl": ["elbkurier": [10, 7, 10], "neissedirekt": [10, 0, 10]],
  ]

  private static func votes(_ person: String) -> [(String, String, Int, String)] {
    ["elbkurier", "neissedirekt"].flatMap { bidder in
      zip(criteria, points[person]?[bidder] ?? []).map { criterion, points in
        (bidder, criterion, points, "\(person) nennt zu \(bidder) bei \(criterion) die Stelle für Stufe \(points).")
      }
    }
  }

  private static func files(_ run: PanelRun, _ people: [String]) throws -> [String] {
    try people.map { try run.returned(run.filled($0, votes($0))) }
  }

  /// Each answer with its votes, who is missing, and the spread.
  private static func lines(_ record: EvaluationRecord) -> [String] {
    record.points.map { points in
      let votes = points.votes.map { "\($0.evaluator) \($0.points)" }.joined(separator: " ")
      let missing = points.absent.isEmpty ? "" : " ohne " + points.absent.joined(separator: " ")
      return "\(points.bidder) \(points.requirement): \(votes)\(missing), \(points.spread.map(String.init) ?? "–")"
    }
  }

  /// Made once, for tests that change nothing in it.
  private static let fresh = Task { try await PanelRun() }

  private static func codes(_ result: PanelResult) -> [String] {
    result.returns.flatMap(\.findings).filter { $0.severity == .error }.map(\.code)
  }

  @Test func `three evaluators, two offers, three criteria: every vote is recorded with day and file`() async throws {
    let run = try await Self.fresh.value
    let result = try run.merged(Self.files(run, ["jl", "ks", "mh"]))
    #expect(Self.codes(result) == [])
    #expect(result.taken == 18)
    #expect(
      Self.lines(result.record) == [
        "elbkurier DM-SGN-09: mh 6 ks 6 jl 10, 4", "elbkurier DM-SND-12: mh 7 ks 7 jl 7, 0",
        "elbkurier DM-GTW-11: mh 7 ks 4 jl 10, 6", "neissedirekt DM-SGN-09: mh 10 ks 10 jl 10, 0",
        "neissedirekt DM-SND-12: mh 3 ks 7 jl 0, 7", "neissedirekt DM-GTW-11: mh 10 ks 7 jl 10, 3",
      ]
    )
    #expect(result.record.points.allSatisfy { $0.points == nil && $0.reason == "" })
    let vote = try #require(result.record.points.first?.votes.first)
    #expect(vote.reason == "mh nennt zu elbkurier bei DM-SGN-09 die Stelle für Stufe 6.")
    #expect(vote.day?.description == "2015-08-14")
    #expect(vote.source?.count == 64)
    // Five of the eight criteria of each offer were left out by everybody: missing, and said.
    let notes = result.returns.flatMap(\.findings)
    #expect(
      notes.map { "\($0.code) \($0.message.arguments)" }.sorted() == [
        "PW014 [\"jl\", \"10\"]", "PW014 [\"ks\", \"10\"]", "PW014 [\"mh\", \"10\"]",
      ]
    )
  }

  @Test func `an absent evaluator is missing and never zero`() async throws {
    var run = try await PanelRun()
    let result = try run.merged(Self.files(run, ["mh", "ks"]))
    #expect(Self.lines(result.record)[2] == "elbkurier DM-GTW-11: mh 7 ks 4 ohne jl, 3")
    #expect(Self.lines(result.record)[4] == "neissedirekt DM-SND-12: mh 3 ks 7 ohne jl, 4")
    let found = PanelRules.findings(in: result.record, specification: try run.specification)
    #expect(found.filter { $0.code == "PN001" }.count == 6)
    // What comes later is added; nothing of what is there changes.
    try await run.keep(result.record)
    let later = try run.merged(Self.files(run, ["jl"]))
    #expect(later.taken == 6)
    #expect(Self.lines(later.record)[4] == "neissedirekt DM-SND-12: mh 3 ks 7 jl 0, 7")
    try await run.keep(later.record)
    #expect(try run.merged(Self.files(run, ["mh", "ks", "jl"])).taken == 0)
  }

  @Test func `the agreement is recorded beside the votes, and a changed one keeps the one before`() async throws {
    var run = try await PanelRun()
    try await run.keep(try run.merged(Self.files(run, ["mh", "ks", "jl"])).record)
    let open = try await run.printed()
    #expect(open.contains("Die Wertung der Qualität ist nicht abgeschlossen."))
    let first = try run.agreed(
      run.returned(run.filled(nil, [("elbkurier", "DM-SGN-09", 6, "Eine zweite Person ist nicht vorgesehen.")]))
    )
    #expect(first.taken == 1 && Self.codes(first) == [])
    try await run.keep(first.record)
    let second = try run.agreed(
      run.returned(run.filled(nil, [("elbkurier", "DM-SGN-09", 10, "Seite 4 sieht eine zweite Person vor.")]))
    )
    let points = try #require(second.record.points(of: "elbkurier", for: "DM-SGN-09"))
    #expect(points.points == 10 && points.reason == "Seite 4 sieht eine zweite Person vor.")
    #expect(points.earlier.map(\.points) == [6])
    #expect(points.earlier.map(\.reason) == ["Eine zweite Person ist nicht vorgesehen."])
    #expect(points.votes.map(\.points) == [6, 6, 10])
    // Reading and writing loses nothing of it.
    let bytes = EvaluationFormat.write(second.record)
    #expect(EvaluationFormat.write(try #require(EvaluationFormat.read(bytes, file: "e.xml").value)) == bytes)
  }

  @Test func `a reason for different points and a reason that is only a grade are found`() async throws {
    let run = try await Self.fresh.value
    let same = "Die Prüfung ist beschrieben."
    let sheet = try run.filled(
      "mh",
      [
        ("elbkurier", "DM-SND-12", 7, same), ("neissedirekt", "DM-SND-12", 3, same),
        ("elbkurier", "DM-SGN-09", 10, "Sehr gut"),
      ]
    )
    let record = try run.merged([run.returned(sheet)]).record
    let found = PanelRules.findings(in: record, specification: try run.specification).filter { $0.code != "PN001" }
    #expect(found.map(\.code) == ["PN006", "PN007"])
    #expect(found[0].message.arguments.prefix(5) == ["neissedirekt", "DM-SND-12", "3", "elbkurier", "7"])
  }

  @Test(arguments: [
    ("tender=\"dresden-2015\"", "tender=\"dresden-2016\"", "PW002"),
    ("version=\"1.0\"", "version=\"1.1\"", "PW003"), (" digest=\"", " digest=\"0", "PW003 PW004 PW004"),
    ("bidder=\"elbkurier\"", "bidder=\"elbkurie\"", "PW006"),
    ("requirement=\"DM-SGN-09\"", "requirement=\"DM-ACC-01\"", "PW006 PW006 PW009 PW009"),
    ("Konzept Anbindung, Abschnitt 4", "Konzept Anbindung, Abschnitt 9", "PW005"),
    ("value=\"6\"", "value=\"5\"", "PW009"),
    ("value=\"6\"", "value=\"1000000000\"", "IN004 PW010"), ("value=\"6\"", "value=\"11\"", "IN007 PW010"),
    ("value=\"6\"", "value=\"gut\"", "IN004 PW010"), ("value=\"6\"", "value=\"\"", "IN004 PW010"),
    ("value=\"6\"", "", "PW010"), ("evaluator=\"mh\"", "evaluator=\"xy\"", "PW007"),
    (" on=\"2015-08-14\"", "", "PW011"),
    ("<reason>mh nennt zu elbkurier bei DM-SGN-09 die Stelle für Stufe 6.</reason>", "", "PW010"),
  ]) func `a work file that was tampered with is refused as a whole`(from: String, to: String, codes: String)
    async throws
  {
    let run = try await Self.fresh.value
    let path = try run.returned(run.filled("mh", Self.votes("mh"))) { $0.replacing(from, with: to) }
    let result = try run.merged([path])
    #expect(Self.codes(result).sorted().joined(separator: " ") == codes)
    #expect(result.taken == 0 && result.record.points == [])
  }

  @Test func `hostile bytes are refused with a reason`() async throws {
    let run = try await Self.fresh.value
    let bomb = """
      <?xml version="1.0"?><!DOCTYPE panel-sheet [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
      <panel-sheet xmlns="urn:lastenheft:1">&b;</panel-sheet>
      """
    let whole = PanelSheetFormat.write(try run.filled("mh", Self.votes("mh")))
    let cases: [([UInt8], String)] = [
      (Array(bomb.utf8), "IN001"), ([], "IN001"), (Array("PK\u{3}\u{4}".utf8), "SR001"),
      (Array("<offer xmlns='urn:lastenheft:1'/>".utf8), "IN011"), (Array(whole.prefix(whole.count / 2)), "IN001"),
    ]
    for (bytes, code) in cases {
      let result = try run.merged([run.returned(bytes, "hostile.xml")])
      #expect(Self.codes(result).contains(code), "\(code): \(Self.codes(result))")
      #expect(result.taken == 0)
    }
    let none = try run.merged(["/nowhere/wertung.xlsx"])
    #expect(none.taken == 0 && Self.codes(none) == ["IN001"])
  }

  @Test func `two files of one person are both refused, and the others are taken over`() async throws {
    let run = try await Self.fresh.value
    let result = try run.merged(Self.files(run, ["mh", "mh", "ks"]))
    #expect(Self.codes(result) == ["PW008", "PW008"])
    #expect(result.taken == 6)
    #expect(Self.lines(result.record)[0] == "elbkurier DM-SGN-09: ks 6 ohne mh jl, –")
  }

  @Test func `votes that were recorded are not changed by another file`() async throws {
    var run = try await PanelRun()
    try await run.keep(try run.merged(Self.files(run, ["mh"])).record)
    let other = try run.filled("mh", [("elbkurier", "DM-SGN-09", 10, "Seite 4 sieht eine zweite Person vor.")])
    let result = try run.merged([run.returned(other)])
    #expect(Self.codes(result) == ["PW012"])
    #expect(Self.lines(result.record)[0] == "elbkurier DM-SGN-09: mh 6 ohne ks jl, –")
  }

  @Test func `an offer that was replaced after the handout is noticed`() async throws {
    var run = try await PanelRun()
    let path = try run.returned(run.filled("mh", Self.votes("mh")))
    let offer = run.folder + "/offers/elbkurier.xml"
    let text = try String(contentsOfFile: offer, encoding: .utf8) + "<!-- -->"
    try text.write(toFile: offer, atomically: true, encoding: .utf8)
    try await run.keep(run.material.record)
    #expect(Self.codes(try run.merged([path])) == ["PW004"])
  }

  @Test func `a record that was not understood as a whole is not written over`() async throws {
    let run = try await PanelRun()
    let path = run.folder + "/evaluation.xml"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    for spoiled in [
      "", text.replacing("</evaluation>", with: ""), text.replacing("dresden-2015", with: "dresden-2016"),
      text.replacing(
        "</evaluation>",
        with:
          "<points bidder=\"a\" requirement=\"B-1\" value=\"x\" evaluators=\"mh\"><reason>y</reason></points></evaluation>"
      ),
    ] {
      try spoiled.write(toFile: path, atomically: true, encoding: .utf8)
      let dossier = try PanelRun.workspace.open(run.folder)
      let specification = try dossier.specification.orThrow()
      await #expect(throws: KitError.self) {
        _ = try await PanelRun.workspace.panelMaterial(of: dossier, against: specification)
      }
    }
  }

  @Test func `the same dossier gives the same work files`() async throws {
    let first = try await PanelRun()
    let second = try await PanelRun()
    for person in ["mh", nil] as [String?] {
      let (one, two) = (try first.issued(person), try second.issued(person))
      #expect(PanelSheetFormat.write(one.sheet) == PanelSheetFormat.write(two.sheet))
      #expect(XLSXWriter.bytes(of: one.form) == XLSXWriter.bytes(of: two.form))
      #expect(ODSWriter.bytes(of: one.form) == ODSWriter.bytes(of: two.form))
    }
  }
}
