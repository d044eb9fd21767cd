import Foundation
import LastenheftKit
import Procurement
import TestSupport
import Testing
import Wording

/// The need of 2015 under today's law: blocked until a person has looked up whether the law still stands.
@Suite struct Dresden2026Tests {
  private let workspace = Workspace(wording: Wording(.german))

  @Test func `the shipped dossier is blocked by the two open questions and by nothing else`() throws {
    let dossier = try workspace.open(Repository.root.appending(path: "specs/dresden-2026").path)
    let errors = dossier.findings.filter { $0.severity == .error }
    #expect(errors.map(\.code) == ["TD090", "TD090"])
    let arguments = errors.flatMap(\.message.arguments)
    #expect(arguments.contains("de-mail-g-repeal") && arguments.contains("vwzg-5a"))
  }

  @Test func `answers to both questions release it`() throws {
    let dossier = try workspace.open(try confirmed(answer: "in-force"))
    #expect(dossier.findings.filter { $0.severity == .error } == [])
  }

  @Test func `an answer that the act is gone keeps it blocked`() throws {
    let dossier = try workspace.open(try confirmed(answer: "not-in-force"))
    #expect(dossier.findings.contains { $0.severity == .error })
  }

  @Test func `requirements with legal states read and cite otherwise in 2015 and in 2026`() throws {
    let old = try specification("dresden-2015")
    let new = try specification("dresden-2026")
    let shared = Set(old.requirements.map(\.id)).intersection(new.requirements.map(\.id))
    let changed = shared.filter { id in
      old.requirement(id)?.requirement.statement != new.requirement(id)?.requirement.statement
        && old.requirement(id)?.requirement.basis != new.requirement(id)?.requirement.basis
    }
    #expect(changed.count >= 5, "\(changed.sorted())")
    for id in shared {
      for (specification, day) in [(old, "2015-06-15"), (new, "2027-01-11")] {
        let day = try #require(CalendarDay(iso: day))
        for citation in specification.requirement(id)?.requirement.statement.citations ?? [] {
          let norm = try #require(specification.norms.norm(citation.norm))
          #expect(norm.version(on: day) != nil, "\(id) cites \(citation.norm) on \(day)")
        }
      }
    }
  }

  @Test func `what presupposes De-Mail is asked only of who offers De-Mail`() throws {
    let specification = try specification("dresden-2026")
    let tie = Condition.answer("DE-SRV-01", .equals, "de-mail")
    for specified in specification.requirements where specified.requirement.condition?.includes(tie) != true {
      let requirement = specified.requirement
      let cited = Set(requirement.basis.map(\.citation.norm) + requirement.statement.citations.map(\.norm))
      #expect(cited.isDisjoint(with: ["de-mail-g", "tr-01201", "vwzg"]), "\(specified.id)")
      #expect(!requirement.statement.german.plain.contains("De-Mail"), "\(specified.id)")
    }
  }

  @Test func `the same is scored of both services, and each has its own minimum`() throws {
    let specification = try specification("dresden-2026")
    let scored = specification.requirements.map(\.requirement).filter { $0.kind == .scored }
    #expect(!scored.isEmpty && scored.allSatisfy { $0.condition == nil })
    let own = specification.requirements.filter {
      $0.requirement.condition?.includes(.answer("DE-SRV-01", .equals, "qerds")) == true
    }
    #expect(own.count >= 16)
  }

  @Test func `the contract comes from the catalogue, its own clauses only stand in for what rests on De-Mail`() throws {
    let specification = try specification("dresden-2026")
    let own = specification.clauses.filter { $0.origin == .tender }
    #expect(specification.clauses.count - own.count >= 34)
    #expect(own.map(\.id) == ["DE-V-01", "DE-V-02", "DE-V-03", "DE-V-04", "DE-V-05"])
    #expect(own.allSatisfy { $0.clause.reason != nil })
    for clause in specification.clauses where clause.origin != .tender && !clause.changes.isEmpty {
      #expect(clause.reason != nil, "\(clause.id)")
    }
  }

  private func specification(_ name: String) throws -> Specification {
    try #require(try workspace.open(Repository.root.appending(path: "specs/\(name)").path).specification)
  }

  /// A copy of the dossier whose open questions have been answered.
  private func confirmed(answer: String) throws -> String {
    let root = FileManager.default.temporaryDirectory.appending(path: "lastenheft-2026-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: Repository.root.appending(path: "specs"), to: root)
    let tender = root.appending(path: "dresden-2026/tender.xml")
    let confirmations = ["de-mail-g-repeal", "vwzg-5a"].map { question in
      "<confirmation question=\"\(question)\" by=\"Rechtsamt\" on=\"2027-01-04\" answer=\"\(answer)\">"
        + "<reason><de>Bundesgesetzblatt eingesehen.</de></reason></confirmation>"
    }
    let text = try String(contentsOf: tender, encoding: .utf8)
      .replacing("  </sources>", with: "  </sources>\n<confirmations>\(confirmations.joined())</confirmations>")
    try text.write(to: tender, atomically: true, encoding: .utf8)
    return root.appending(path: "dresden-2026").path
  }
}

extension Condition {
  /// Whether it is `part`, or a conjunction with it.
  fileprivate func includes(_ part: Condition) -> Bool {
    if case .all(let conditions) = self { return conditions.contains { $0.includes(part) } }
    return self == part
  }
}
