import Foundation
import TestSupport
import Testing

/// The German handbook says what the command really does.
@Suite struct HandbookTests {
  private static let folder = Repository.root.appending(path: "docs/handbuch")

  private static let pages: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { $0.hasSuffix(".md") }.sorted()

  private static func text(_ page: String) throws -> String {
    try String(contentsOf: folder.appending(path: page), encoding: .utf8)
  }

  /// A command as it is printed, and the exit code that stands under it.
  struct Typed: Sendable {
    let line: String
    let status: Int32?
  }

  /// The commands of a page, in reading order: those in blocks of `sh`.
  private static func commands(_ page: String) throws -> [Typed] {
    var isOpen = false
    var lines: [String] = []
    for line in try text(page).split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") { isOpen = line == "```sh" } else if isOpen { lines.append(String(line)) }
    }
    return zip(lines, lines.dropFirst() + [""]).compactMap { line, next in
      guard !line.hasPrefix("#") else { return nil }
      return Typed(line: line, status: next.wholeMatch(of: /# endet mit (\d)(: .+)?/).flatMap { Int32($0.output.1) })
    }
  }

  /// Two states of an invented act where the handbook has files of federal acts, whose text is not ours to ship.
  private static func laws(into folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (state, name) in [("mpostg-2020", "alt"), ("mpostg-2023", "neu")] {
      let fixture = Repository.root.appending(path: "Tests/Fixtures/law/\(state).xml")
      guard FileManager.default.fileExists(atPath: fixture.path) else { continue }
      try FileManager.default.copyItem(at: fixture, to: folder.appending(path: "\(name).xml"))
    }
  }

  @Test func `the handbook has its pages`() {
    #expect(
      Self.pages == [
        "1-vergabestelle.md", "2-wertungsteam.md", "3-rechtspruefung.md", "4-nachschlagen.md", "README.md",
      ]
    )
  }

  @Test func `the handbook names each subcommand once in its table, and the README each in what one does with it`()
    throws
  {
    let listed = try CommandRun("--help", "--lang", "en").output.split(separator: "\n").drop {
      !$0.contains("SUBCOMMANDS")
    }
    .compactMap { $0.firstMatch(of: #/^[ ]{2}([a-z]+)[ ]/#).map { String($0.output.1) } }
    let names = Set(listed).subtracting(["help"])
    #expect(names.count >= 16)
    let rows = try Self.text("4-nachschlagen.md").split(separator: "\n").compactMap {
      $0.firstMatch(of: /^\| `([a-z]+)` \|/).map { String($0.output.1) }
    }
    #expect(rows.count == Set(rows).count)
    #expect(Set(rows) == names)
    let readme = try String(contentsOf: Repository.root.appending(path: "README.md"), encoding: .utf8)
    for name in names { #expect(readme.contains("`lastenheft \(name) "), "README: \(name)") }
  }

  @Test(arguments: pages) func `every command that is printed runs and ends as the page says`(page: String) throws {
    let commands = try Self.commands(page)
    #expect(!commands.isEmpty)
    let work = FileManager.default.temporaryDirectory.appending(path: "lastenheft-handbook-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: work, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: work) }
    try FileManager.default.copyItem(at: Repository.root.appending(path: "specs"), to: work.appending(path: "specs"))
    try Self.laws(into: work.appending(path: "gesetze"))
    for command in commands {
      let expected = try #require(command.status, "\(command.line): no exit code is printed under it")
      #expect(command.line.hasPrefix("lastenheft ") || command.line.hasPrefix("echo "))
      #expect(try Self.run(command.line, in: work) == expected, "\(page): \(command.line)")
    }
  }

  @Test func `every picture that a page shows is there, small and described, and none is left over`() throws {
    var shown: Set<String> = []
    for page in Self.pages {
      for picture in try Self.text(page).matches(of: /!\[([^\]]*)\]\(([^)]+)\)/) {
        let file = Self.folder.appending(path: String(picture.output.2))
        let bytes = try Data(contentsOf: file)
        #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]), "\(file.lastPathComponent) is no PNG")
        #expect((2_000...150_000).contains(bytes.count), "\(file.lastPathComponent): \(bytes.count) bytes")
        #expect(picture.output.1.count > 10, "\(file.lastPathComponent) is not described")
        shown.insert(file.lastPathComponent)
      }
    }
    let there = try FileManager.default.contentsOfDirectory(atPath: Self.folder.appending(path: "bilder").path)
    #expect(Set(there) == shown)
    let script = try String(contentsOf: Repository.root.appending(path: "scripts/handbook-pictures"), encoding: .utf8)
    for name in there { #expect(script.contains(" \(name.dropLast(4)) "), "nothing makes \(name)") }
  }

  @Test func `every link to a page leads to a page, and every place in it is there`() throws {
    for page in Self.pages {
      for link in try Self.text(page).matches(of: /\]\(([^)#]+\.md)(?:#([^)]+))?\)/) {
        let target = try Self.text(String(link.output.1))
        guard let place = link.output.2 else { continue }
        #expect(target.contains("<a id=\"\(place)\">"), "\(page): \(link.output.0)")
      }
    }
  }

  /// The exit code of `line` as a shell runs it, with the built command first on the path.
  private static func run(_ line: String, in folder: URL) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", "PATH=\"$0:$PATH\"; \(line)", CommandRun.folder.path]
    process.currentDirectoryURL = folder
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
