import Evaluation
import Foundation
import Interchange
import LastenheftKit
import Procurement
import TestSupport
import Wording

/// A copy of the Dresden dossier of 2015, evaluated by three people: mh, ks and jl.
struct PanelRun {
  static let workspace = Workspace(wording: Wording(.german))
  static let people = [("mh", "Maria Hahn"), ("ks", "Karl Sommer"), ("jl", "Jana Lehm")]

  let folder: String
  let press: PanelPress
  var dossier: Dossier
  var material: PanelMaterial

  /// A copy without points, unless `keepsPoints`; with `isBlind` prices stay hidden until the evaluation is closed.
  init(
    isBlind: Bool = false,
    keepsPoints: Bool = false,
    change: (_ offer: String, _ text: String) -> String = { $1 }
  ) async throws {
    folder = try Self.copy(isBlind: isBlind, keepsPoints: keepsPoints, change)
    press = try PanelPress(templates: Repository.root.appending(path: "templates").path)
    dossier = try Self.workspace.open(folder)
    material = try await Self.workspace.panelMaterial(of: dossier, against: dossier.specification.orThrow())
    guard !keepsPoints else { return }
    var record = material.record
    record.evaluators = Self.people.map { id, name in
      Evaluator(id: id, name: name, location: SourceLocation(file: "", line: 0))
    }
    try await keep(record)
  }

  /// Writes `record` into the dossier, and opens it again.
  mutating func keep(_ record: EvaluationRecord) async throws {
    _ = try Self.workspace.write(record, into: dossier)
    dossier = try Self.workspace.open(folder)
    material = try await Self.workspace.panelMaterial(of: dossier, against: specification)
  }

  var specification: Specification { get throws { try dossier.specification.orThrow() } }

  /// What is handed out to `person`, or for the agreement.
  func issued(_ person: String?) throws -> PanelPress.Issued {
    try press.issue(for: material.record.evaluators.first { $0.id == person }, of: material, in: .german)
  }

  /// The work file of `person` with the points of `votes`: bidder, requirement, points and reason.
  func filled(_ person: String?, _ votes: [(String, String, Int, String)]) throws -> PanelSheet {
    var sheet = try issued(person).sheet
    sheet.day = CalendarDay(iso: "2015-08-14")
    for (bidder, requirement, points, reason) in votes {
      let offer = try sheet.offers.firstIndex { $0.bidder == bidder }.orThrow()
      let task = try sheet.offers[offer].tasks.firstIndex { $0.requirement == requirement }.orThrow()
      sheet.offers[offer].tasks[task].points = points
      sheet.offers[offer].tasks[task].reason = reason
    }
    return sheet
  }

  /// Writes `sheet` in the native format, with `change` in its text, and gives its path.
  func returned(_ sheet: PanelSheet, change: (String) -> String = { $0 }) throws -> String {
    let text = change(String(decoding: PanelSheetFormat.write(sheet), as: UTF8.self))
    return try returned(Array(text.utf8), "\(sheet.evaluator?.id ?? "team").xml")
  }

  /// Writes `bytes`, and gives the path.
  func returned(_ bytes: [UInt8], _ name: String) throws -> String {
    let path = folder + "/\(UUID().uuidString)-\(name)"
    try Data(bytes).write(to: URL(filePath: path))
    return path
  }

  /// What comes of the work files at `paths`.
  func merged(_ paths: [String]) throws -> PanelResult {
    let people = material.record.evaluators
    return Self.workspace.mergeVotes(
      try Self.workspace.receive(paths, from: people, of: material, press: press),
      of: material
    )
  }

  /// What comes of the agreement at `path`.
  func agreed(_ path: String) throws -> PanelResult {
    Self.workspace.mergeAgreements(
      try Self.workspace.receive([path], from: [], of: material, press: press),
      of: material
    )
  }

  /// Everything that is printed, as text: the ranking and the report on the evaluation.
  func printed() async throws -> String {
    let specification = try specification
    let evaluated = try await Self.workspace.evaluate(dossier, against: specification) { _ in }
    let ranking = JSON.text(RankingReport(evaluated.ranking, of: specification, in: Self.workspace.wording))
    let templates = Repository.root.appending(path: "templates").path
    let press = try Press(templates: templates, documents: ["evaluation-report"])
    let out = folder + "/out"
    let run = PrintRun(press, formats: [.html], home: Repository.root.path)
    let files = try await run.write(specification, evaluated: evaluated, to: out).files
    return try files.filter { $0.hasSuffix(".html") }.reduce(ranking) {
      try $0 + String(contentsOfFile: $1, encoding: .utf8)
    }
  }

  private static func copy(
    isBlind: Bool,
    keepsPoints: Bool,
    _ change: (String, String) -> String
  ) throws -> String {
    let root = FileManager.default.temporaryDirectory.appending(path: "lastenheft-panel-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    for name in ["dresden-2015", "de-mail", "law"] {
      let source = Repository.root.appending(path: "specs/\(name)").path
      try FileManager.default.copyItem(atPath: source, toPath: root + "/" + name)
    }
    let folder = root + "/dresden-2015"
    if !keepsPoints { try FileManager.default.removeItem(atPath: folder + "/evaluation.xml") }
    let before = try workspace.open(folder).specification.orThrow().digest
    if isBlind {
      try edit(folder + "/tender.xml") { $0.replacing("<scoring ", with: "<scoring price-blind=\"yes\" ") }
    }
    let after = try workspace.open(folder).specification.orThrow().digest
    for name in try FileManager.default.contentsOfDirectory(atPath: folder + "/offers") {
      try edit(folder + "/offers/" + name) { change(name, $0.replacing(before, with: after)) }
    }
    return folder
  }

  private static func edit(_ path: String, _ change: (String) -> String) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try change(text).write(toFile: path, atomically: true, encoding: .utf8)
  }
}
