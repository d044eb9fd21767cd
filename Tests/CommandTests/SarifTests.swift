import Foundation
import TestSupport
import Testing

/// SARIF of the linter, held against the schema of the standard by a validator of others.
@Suite struct SarifTests {
  private func lint(_ paths: [String], into file: URL) throws -> URL {
    let process = Process()
    process.executableURL = CommandRun.folder.appending(path: "lastenheft")
    process.arguments = ["lint"] + paths + ["--format", "sarif", "--out", file.path]
    process.currentDirectoryURL = Repository.root
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return file
  }

  /// What the validator says; nothing when the files follow the standard.
  private func problems(_ files: [URL]) throws -> String {
    let process = Process()
    process.executableURL = Repository.root.appending(path: ".venv-test/bin/python")
    process.arguments = [Repository.root.appending(path: "Tests/Witnesses/sarif.py").path] + files.map(\.path)
    process.currentDirectoryURL = Repository.root
    let out = Pipe()
    process.standardOutput = out
    try process.run()
    let text = String(decoding: out.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    try #require(process.terminationStatus <= 1)
    return text.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  @Test func `both tenders, every draft and what cannot be read follow SARIF 2.1.0`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "sarif-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let drafts = try ["md", "txt", "html"].flatMap { try Repository.files(below: "Tests/Fixtures/drafts", ending: $0) }
    try #require(drafts.count >= 6)
    let rules = try Repository.files(below: "Tests/Fixtures/lint/text", ending: "md")
    let inputs = [
      ["specs/dresden-2015"], ["specs/dresden-2026"], drafts, rules, ["README.pdf", "fehlt mit Lücke.docx"],
    ]
    let files = try inputs.enumerated().map { index, paths in
      try lint(paths, into: folder.appending(path: "\(index).sarif.json"))
    }
    #expect(try problems(files) == "")
    // A validator that accepts everything would prove nothing.
    let spoiled = folder.appending(path: "spoiled.json")
    for (old, new) in [("\"level\" : \"warning\"", "\"level\" : \"fatal\""), ("\"startLine\" : ", "\"startLine\" : -")]
    {
      let text = try String(contentsOf: files[3], encoding: .utf8)
      try #require(text.contains(old))
      try text.replacing(old, with: new).write(to: spoiled, atomically: true, encoding: .utf8)
      #expect(try problems([spoiled]).contains("spoiled.json"), "\(new)")
    }
  }
}
