import Foundation
import LastenheftKit
import Procurement
import TestSupport
import Testing
import Wording

/// A fixture of a rule on dossiers: edits of the clean dossier in `Tests/Fixtures/lint/dossier`, and what is found then.
///
/// Lines `expect ID` name what the findings are about, `-` for the tender as a whole; none in a fixture that stays silent.
/// `edit FILE` changes text between `<<<`, `===` and `>>>`; `create FILE` writes what stands between `<<<` and `>>>`, with
/// the digest of the dossier for `{digest}`. Lines that begin with `#` say why.
struct DossierEdit: Sendable, CustomTestStringConvertible {
  static let folder = "Tests/Fixtures/lint/dossier"

  let path: String
  let expected: [String]
  private let steps: [Step]

  private struct Step {
    var file: String
    var old: String?
    var new: String
  }

  /// All fixtures, sorted by path.
  static func all() throws -> [DossierEdit] {
    try Repository.files(below: folder, ending: "edit").map { try DossierEdit($0) }
  }

  init(_ path: String) throws {
    self.path = path
    var (expected, steps): ([String], [Step]) = ([], [])
    var part: [String]?
    let lines = String(decoding: try Repository.bytes(path), as: UTF8.self).split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
    for line in lines.map(String.init) {
      switch line {
      case "<<<": part = []
      case "===":
        steps[steps.count - 1].old = part?.joined(separator: "\n")
        part = []
      case ">>>":
        steps[steps.count - 1].new = (part ?? []).joined(separator: "\n")
        part = nil
      default:
        if part != nil {
          part?.append(line)
        } else if let word = line.split(separator: " ").last, line.hasPrefix("expect ") {
          expected.append(String(word))
        } else if let file = line.split(separator: " ").last, line.hasPrefix("edit ") || line.hasPrefix("create ") {
          steps.append(Step(file: String(file), old: nil, new: ""))
        }
      }
    }
    self.expected = expected
    self.steps = steps
  }

  /// Code of the rule: the name of the folder.
  var code: String { String(path.split(separator: "/").dropLast().last ?? "") }

  /// Whether it is there to fire.
  var fires: Bool { path.split(separator: "/").last?.hasPrefix("fires") == true }

  var testDescription: String { String(path.dropFirst(Self.folder.count + 1)) }

  /// Makes the dossier in a folder of its own, hands its path to `use`, and removes it.
  func with<Result>(_ use: (String) throws -> Result) throws -> Result {
    let root = FileManager.default.temporaryDirectory.appending(path: "edit-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    try FileManager.default.copyItem(at: Repository.root.appending(path: Self.folder), to: root)
    try FileManager.default.createSymbolicLink(
      at: root.appending(path: "law"),
      withDestinationURL: Repository.root.appending(path: "specs/law")
    )
    let folder = root.appending(path: "akte").path
    for step in steps { try apply(step, in: root, dossier: folder) }
    return try use(folder)
  }

  private func apply(_ step: Step, in root: URL, dossier: String) throws {
    let file = root.appending(path: step.file)
    guard let old = step.old else {
      let digest = try Workspace(wording: Wording(.german)).open(dossier).specification?.digest ?? ""
      try step.new.replacing("{digest}", with: digest).write(to: file, atomically: true, encoding: .utf8)
      return
    }
    let text = try String(contentsOf: file, encoding: .utf8)
    try #require(text.contains(old), "\(path): \(step.file) has no \(old)")
    try text.replacing(old, with: step.new).write(to: file, atomically: true, encoding: .utf8)
  }
}
