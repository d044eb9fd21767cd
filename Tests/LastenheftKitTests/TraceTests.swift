import Foundation
import LastenheftKit
import Procurement
import TestSupport
import Testing
import Wording
import XML

@Suite struct TraceTests {
  private let workspace = Workspace(wording: Wording(.german))
  private let dresden = Repository.root.appending(path: "specs/dresden-2015").path
  private let templates = Repository.root.appending(path: "templates").path

  private func traced(_ folder: String) async throws -> Traced {
    let dossier = try workspace.open(folder)
    return try await workspace.trace(dossier, specification: try #require(dossier.specification), templates: templates)
  }

  @Test func `the Dresden dossier has no link that leads nowhere`() async throws {
    let traced = try await traced(dresden)
    #expect(traced.findings == [])
    #expect(traced.graph.broken == [])
  }

  @Test func `a path leads from the norm over requirement, answer and verdict to points and offer`() async throws {
    let graph = try await traced(dresden).graph
    // DM-SND-04 is scored and rests on § 5 De-Mail-G or its guideline; elbkurier is ranked.
    let points = try #require(graph.nodes.first { if case .points("elbkurier", _) = $0 { true } else { false } })
    guard case .points(_, let id) = points else { return }
    #expect(graph.bases(of: points) == [.verdict(bidder: "elbkurier", subject: id)])
    let answer = TraceNode.answer(bidder: "elbkurier", subject: id)
    #expect(graph.bases(of: .verdict(bidder: "elbkurier", subject: id)).contains(answer))
    #expect(graph.bases(of: .answer(bidder: "elbkurier", subject: id)) == [.field(id)])
    #expect(graph.bases(of: .field(id)) == [.requirement(id)])
    #expect(graph.dependents(of: points) == [.offer("elbkurier")])
    let above = graph.closure(of: [points])
    #expect(above.nodes.contains { $0.kind == .provision } && above.nodes.contains(.norm("de-mail-g")))
  }

  @Test func `each requirement is found in the specification that bidders get`() async throws {
    let graph = try await traced(dresden).graph
    let requirements = graph.nodes.filter { $0.kind == .requirement }
    #expect(requirements.count > 100)
    for node in requirements {
      guard case .requirement(let id) = node else { continue }
      #expect(graph.dependents(of: node).contains(.sentence(document: "specification", anchor: id)), "\(id)")
    }
  }

  @Test func `each clause is found in the specification, with its norms above and the stance of each bidder below`()
    async throws
  {
    let graph = try await traced(dresden).graph
    let clauses = graph.nodes.filter { $0.kind == .clause }
    #expect(clauses.count > 20)
    for node in clauses {
      guard case .clause(let id) = node else { continue }
      #expect(graph.dependents(of: node).contains(.sentence(document: "specification", anchor: id)), "\(id)")
    }
    // V-ACC-01 rests on § 1 Abs. 2 Satz 2, § 17 Abs. 1 and § 17 Abs. 3 De-Mail-G; elbkurier accepts it.
    let path = graph.closure(of: [.clause("V-ACC-01")])
    for (section, paragraph) in [("1", "2"), ("17", "1"), ("17", "3")] {
      let sentence = section == "1" ? "2" : nil
      let place = Citation(norm: "de-mail-g", section: section, paragraph: paragraph, sentence: sentence)
      #expect(graph.bases(of: .clause("V-ACC-01")).contains(.provision(place)))
    }
    #expect(path.contains(.norm("de-mail-g")))
    let stance = TraceNode.answer(bidder: "elbkurier", subject: "V-ACC-01")
    #expect(path.bases(of: .verdict(bidder: "elbkurier", subject: "V-ACC-01")) == [stance])
    #expect(path.bases(of: stance) == [.field("V-ACC-01")])
    #expect(path.bases(of: .field("V-ACC-01")) == [.clause("V-ACC-01")])
  }

  @Test func `each answer place has its cell in the form that bidders fill in`() async throws {
    let traced = try await traced(dresden)
    let fields = traced.graph.nodes.filter { $0.kind == .field }
    #expect(fields.count > 200)
    for field in fields {
      let cells = traced.graph.dependents(of: field).filter { $0.kind == .cell }
      #expect(!cells.isEmpty && cells.allSatisfy(traced.graph.contains), "\(field)")
    }
    // A cell leads back to what is asked there.
    let price = try #require(traced.graph.dependents(of: .field("P-01")).first { $0.kind == .cell })
    #expect(traced.graph.bases(of: price) == [.field("P-01")])
    guard case .cell("P-01", let place?) = price else { return }
    #expect(place.hasPrefix("Preis"))
    #expect(traced.nodes(named: place) == [price])
  }

  @Test func `the report on a clause tells its wording, its norms and what each bidder said`() async throws {
    let report = try #require(try await traced(dresden).report(on: "V-ACC-01"))
    #expect(report.requirements.map(\.id) == [])
    let clause = try #require(report.clauses.first)
    #expect(report.clauses.count == 1)
    #expect(clause.kind == "required")
    #expect(clause.variant == "standard")
    #expect(clause.basis.first?.citation.replacing("\u{A0}", with: " ") == "§ 1 Abs. 2 Satz 2 De-Mail-G")
    #expect(clause.answers.map(\.bidder) == ["elbkurier", "muldepost", "neissedirekt", "saalenetz"])
    #expect(clause.answers.allSatisfy { $0.values == ["angenommen"] && $0.verdict == "met" })
  }

  @Test func `an unanswered requirement is judged from its empty field`() async throws {
    let folder = try copy()
    let offer = folder + "/dresden-2015/offers/elbkurier.xml"
    var text = try String(contentsOfFile: offer, encoding: .utf8)
    let start = try #require(text.range(of: "<answer requirement=\"DM-SND-03\""))
    let end = try #require(text.range(of: "</answer>", range: start.lowerBound..<text.endIndex))
    text.removeSubrange(start.lowerBound..<end.upperBound)
    try text.write(toFile: offer, atomically: true, encoding: .utf8)
    let graph = try await traced(folder + "/dresden-2015").graph
    #expect(graph.bases(of: .verdict(bidder: "elbkurier", subject: "DM-SND-03")).contains(.field("DM-SND-03")))
    #expect(!graph.contains(.answer(bidder: "elbkurier", subject: "DM-SND-03")))
  }

  @Test func `a citation of a norm that no register knows is a broken link with its line`() async throws {
    let folder = try copy()
    let tender = folder + "/dresden-2015/tender.xml"
    let text = try String(contentsOfFile: tender, encoding: .utf8)
    let old = "<cite norm=\"de-mail-g\" section=\"12\"/>"
    #expect(text.contains(old))
    try text.replacing(old, with: "<cite norm=\"de-mail-x\" section=\"12\"/>")
      .write(toFile: tender, atomically: true, encoding: .utf8)
    let findings = try await traced(folder + "/dresden-2015").findings
    #expect(findings.map(\.code) == ["TR001"])
    #expect(findings.first?.message == Message("TR001.from", "de-mail-x", "§\u{A0}12 de-mail-x"))
    #expect(findings.first?.location.file == "tender.xml")
  }

  @Test func `a name finds its node: citation, bidder, bidder and requirement, code`() async throws {
    let traced = try await traced(dresden)
    #expect(traced.nodes(named: "elbkurier") == [.offer("elbkurier")])
    #expect(traced.nodes(named: "DM-ACC-01") == [.requirement("DM-ACC-01")])
    #expect(traced.nodes(named: "V-ACC-01") == [.clause("V-ACC-01")])
    #expect(
      traced.nodes(named: "Leistungsbeschreibung, V-ACC-01")
        == [.sentence(document: "specification", anchor: "V-ACC-01")]
    )
    #expect(traced.nodes(named: "§ 12 De-Mail-G").map(\.kind) == [.provision])
    #expect(traced.nodes(named: "elbkurier/DM-ACC-01").map(\.kind).contains(.answer))
    #expect(traced.nodes(named: "CH043").allSatisfy { $0.kind == .finding })
    #expect(!traced.nodes(named: "CH043").isEmpty)
    #expect(traced.report(on: "nothing") == nil)
  }

  @Test(arguments: Language.allCases)
  func `the page is well-formed, and each of its links has a target on it`(language: Language) async throws {
    let workspace = Workspace(wording: Wording(language))
    let dossier = try workspace.open(dresden)
    let specification = try #require(dossier.specification)
    let traced = try await workspace.trace(dossier, specification: specification, templates: templates)
    let bytes = try Press(templates: templates, documents: ["trace"]).page(traced, traced.graph)
    let page = String(decoding: bytes, as: UTF8.self)
    _ = try XMLTree.parse(Array(page.replacing("<!DOCTYPE html>\n", with: "").utf8), file: "trace.html")
    let ids = Set(page.matches(of: /\ id="([^"]+)"/).map(\.output.1))
    let targets = page.matches(of: /href="#([^"]+)"/).map(\.output.1)
    #expect(targets.count > 1000)
    #expect(targets.filter { !ids.contains($0) } == [])
  }

  /// The specs in a temporary folder.
  private func copy() throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "lastenheft-trace-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: Repository.root.appending(path: "specs"), to: folder)
    return folder.path
  }
}
