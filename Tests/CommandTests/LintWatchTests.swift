import Foundation
import TestSupport
import Testing

/// `lint --watch` as an officer uses it: beside an editor that saves in its own way.
@Suite struct LintWatchTests {
  private static let clean = "Der Dienst muss binnen 2 Stunden melden.\n"
  private static let vague = "Der Dienst muss zeitnah melden.\n"

  private func inFolder(_ use: (URL) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "watch-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await use(folder)
  }

  @Test func `each way to save is seen once, and the end has the code of the last look`() async throws {
    try await inFolder { folder in
      let draft = folder.appending(path: "entwurf.md")
      try Self.clean.write(to: draft, atomically: false, encoding: .utf8)
      let run = try WatchedRun(["lint", draft.path, "--watch"], in: folder)
      try await run.wait(looks: 1)
      #expect(run.output.hasSuffix("Keine Befunde.\n"))
      // In place.
      try Self.vague.write(to: draft, atomically: false, encoding: .utf8)
      try await run.wait(looks: 2)
      #expect(run.output.contains("LT004"))
      // By a new file that takes the name, as editors do; of the same length.
      try Self.vague.replacing("zeitnah", with: "üblich").write(to: draft, atomically: true, encoding: .utf8)
      try await run.wait(looks: 3)
      #expect(run.output.contains("üblich"))
      // Gone, and back again: an error does not end the watch.
      try FileManager.default.removeItem(at: draft)
      try await run.wait(looks: 4)
      #expect(run.output.contains("entwurf.md"))
      try Self.clean.write(to: draft, atomically: true, encoding: .utf8)
      try await run.wait(looks: 5)
      #expect(run.output.hasSuffix("Keine Befunde.\n"))
      #expect(try await run.end(SIGINT) == 0)
      #expect(run.looks == 5)
    }
  }

  @Test func `a burst of saves is one look, and nothing at all is done while nothing happens`() async throws {
    try await inFolder { folder in
      let draft = folder.appending(path: "entwurf.md")
      try Self.clean.write(to: draft, atomically: false, encoding: .utf8)
      let run = try WatchedRun(["lint", draft.path, "--watch"], in: folder)
      try await run.wait(looks: 1)
      for number in 1...30 {
        try (Self.clean + "\nAbsatz \(number).\n").write(to: draft, atomically: number % 2 == 0, encoding: .utf8)
      }
      try Self.vague.write(to: draft, atomically: true, encoding: .utf8)
      try await run.wait(looks: 2)
      let before = run.cpuSeconds
      try await Task.sleep(for: .seconds(3))
      // Idle for three seconds: six looks at one file.
      #expect(run.cpuSeconds - before < 0.1)
      #expect(run.looks <= 3)
      #expect(run.output.contains("LT004"))
      #expect(try await run.end(SIGTERM) == 0)
    }
  }

  @Test func `a block that is left open ends with 1, what cannot be read with 2`() async throws {
    try await inFolder { folder in
      let draft = folder.appending(path: "entwurf.md")
      let blocked = try String(
        contentsOf: Repository.root.appending(path: "Tests/Fixtures/lint/command/entwurf.md"),
        encoding: .utf8
      )
      try blocked.write(to: draft, atomically: false, encoding: .utf8)
      let run = try WatchedRun(["lint", draft.path, "--watch"], in: folder)
      try await run.wait(looks: 1)
      #expect(try await run.end(SIGINT) == 1)
      let missing = folder.appending(path: "fehlt.md").path
      let second = try WatchedRun(["lint", missing, "--watch"], in: folder)
      try await second.wait(looks: 1)
      #expect(try await second.end(SIGTERM) == 2)
    }
  }

  @Test
  func `a dossier is looked at again when its files or its catalogue change, and not for what lint writes itself`()
    async throws
  {
    try await inFolder { folder in
      let source = Repository.root.appending(path: "Tests/Fixtures/lint/dossier")
      for name in ["akte", "katalog"] {
        try FileManager.default.copyItem(at: source.appending(path: name), to: folder.appending(path: name))
      }
      try FileManager.default.createSymbolicLink(
        at: folder.appending(path: "law"),
        withDestinationURL: Repository.root.appending(path: "specs/law")
      )
      let dossier = folder.appending(path: "akte")
      let report = dossier.appending(path: "befunde.xml").path
      let run = try WatchedRun(
        ["lint", dossier.path, "--watch", "--format", "json", "--out", report],
        in: folder
      )
      try await run.wait(looks: 1)
      let catalogue = folder.appending(path: "katalog/catalogue.xml")
      let text = try String(contentsOf: catalogue, encoding: .utf8)
      try text.replacing("sieben Tage vorher", with: "zeitnah").write(to: catalogue, atomically: true, encoding: .utf8)
      try await run.wait(looks: 2)
      #expect(try String(contentsOfFile: report, encoding: .utf8).contains("LT004"))
      // Not even the tender is there for a moment.
      let tender = dossier.appending(path: "tender.xml")
      let kept = try Data(contentsOf: tender)
      try FileManager.default.removeItem(at: tender)
      try await run.wait(looks: 3)
      try kept.write(to: tender)
      try await run.wait(looks: 4)
      // Long enough for another look, had its own report been taken for a change.
      try await Task.sleep(for: .seconds(2))
      #expect(run.looks == 4)
      #expect(try await run.end(SIGINT) == 0)
    }
  }
}
