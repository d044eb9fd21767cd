import Foundation
import LastenheftKit
import Procurement
import TestSupport
import Testing
import Wording

/// The program that sets PDF files, played by scripts: which one is taken, how it is called, and what becomes of its failures.
@Suite struct TypesetterTests {
  private let folder: URL
  private let bin: URL
  private let home: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "lastenheft-typst-\(UUID().uuidString)")
    bin = folder.appending(path: "bin")
    home = folder.appending(path: "home")
  }

  /// What a program of this version says and makes; `instead` is done in place of its work.
  private func script(_ version: String, makes content: String, instead: String = "") -> String {
    """
    #!/bin/sh
    case "$*" in
    *version*) echo "\(version)"; exit 0;;
    esac
    \(instead)
    printf '%s\\n' "$@" "--" >> "\(folder.path)/calls.txt"
    case "$*" in
    query*) echo '{"text": 7}';;
    compile*) for last; do :; done; printf '\(content)' > "$last";;
    *) printf '\(content)' > "$4/out.pdf"; echo '{"text": 7}' > "$4/pages.json";;
    esac
    """
  }

  private func install(_ script: String, at path: URL) throws {
    try FileManager.default.createDirectory(at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(script.utf8).write(to: path)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path.path)
  }

  private var command: URL { bin.appending(path: "typst") }
  private var wheel: URL { home.appending(path: ".venv/bin/python") }
  private var calls: String { (try? String(contentsOf: folder.appending(path: "calls.txt"), encoding: .utf8)) ?? "" }

  private func render(limit: Int = 60) async throws -> (files: [String: String], result: PrintRun.Result) {
    let press = try Press(templates: DresdenForm.path("templates"), documents: ["price-sheet"])
    let run = PrintRun(
      press,
      formats: [.html, .pdf],
      languages: [.german],
      home: home.path,
      environment: ["PATH": "/nowhere:\(bin.path)"],
      limit: limit
    )
    let out = folder.appending(path: "out").path
    let result = try await run.write(try DresdenForm.made().specification, evaluated: nil, to: out)
    let pairs = try result.files.map {
      (String($0.dropFirst(out.count + 1)), String(decoding: try Data(contentsOf: URL(filePath: $0)), as: UTF8.self))
    }
    return (Dictionary(uniqueKeysWithValues: pairs), result)
  }

  private func clean() { try? FileManager.default.removeItem(at: folder) }

  @Test func `a command on the path goes before the package, and gets master, standard, fonts and time by argument`()
    async throws
  {
    defer { clean() }
    try install(script("typst 0.15.1 (abcdef)", makes: "command"), at: command)
    try install(script("0.15.2", makes: "package"), at: wheel)
    let (files, result) = try await render()
    #expect(files["de/06-preisblatt.pdf"] == "command")
    #expect(result.missing.isEmpty && result.cautions.isEmpty)
    let calls = calls.split(separator: "--\n").map { $0.split(separator: "\n").map(String.init) }
    try #require(calls.count == 2)
    let compile = calls[0]
    func after(_ name: String) -> String? { compile.firstIndex(of: name).map { compile[$0 + 1] } }
    #expect(compile.first == "compile")
    #expect(after("--pdf-standard") == "a-2a,ua-1")
    // Midnight of the day of dispatch, 15 June 2015, in seconds since 1970.
    #expect(after("--creation-timestamp") == "1434326400")
    #expect(after("--input") == "master=master.xml")
    #expect(after("--font-path") == after("--root").map { $0 + "/fonts" })
    #expect(compile.contains("--ignore-system-fonts"))
    #expect(calls[1].first == "query" && calls[1].last == "<pages>")
  }

  @Test func `the package is taken where the command is of another version, or does not work`() async throws {
    defer { clean() }
    try install(script("0.15.2", makes: "package"), at: wheel)
    for other in [script("typst 0.11.0", makes: "command"), "#!/bin/sh\nexit 127\n", "#!/bin/sh\necho typst\n"] {
      try install(other, at: command)
      let (files, result) = try await render()
      #expect(files["de/06-preisblatt.pdf"] == "package")
      #expect(result.cautions.isEmpty)
    }
  }

  @Test func `another version is better than none, and the run says which it is`() async throws {
    defer { clean() }
    try install(script("typst 0.16.0", makes: "command"), at: command)
    let (files, result) = try await render()
    #expect(files["de/06-preisblatt.pdf"] == "command")
    #expect(result.cautions == [Message("render.other-typst", "0.16.0", "0.15.2")])
    let said = Wording(.german).text(try #require(result.cautions.first))
    #expect(said.contains("Typst 0.16.0 gesetzt; erprobt ist 0.15.2"))
  }

  @Test func `where nothing that works is there, the other formats are written and the command to install is named`()
    async throws
  {
    defer { clean() }
    try install("#!/bin/sh\nexit 1\n", at: command)
    try install("#!/bin/sh\necho 'No module named typst' >&2; exit 1\n", at: wheel)
    let (files, result) = try await render()
    #expect(files.keys.sorted() == ["de/06-preisblatt.html"])
    #expect(result.missing == [Message("render.no-typst")])
  }

  @Test func `what the program says against a document is the error, and nothing is written`() async throws {
    defer { clean() }
    let instead = "echo 'error: the text \"x\" could not be displayed' >&2; echo more >&2; exit 1"
    try install(script("typst 0.15.1", makes: "", instead: instead), at: command)
    let expected = Message("kit.not-set", "price-sheet", "error: the text \"x\" could not be displayed")
    await #expect(throws: KitError(expected)) { try await render() }
    #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "out").path))
  }

  @Test func `a program that does not end is ended after its time, and nothing is written`() async throws {
    defer { clean() }
    try install(script("typst 0.15.1", makes: "", instead: "exec sleep 600"), at: command)
    let expected = Message("kit.not-set-in-time", "price-sheet", "1")
    await #expect(throws: KitError(expected)) { try await render(limit: 1) }
    #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "out").path))
  }

  @Test func `a program that makes nothing although it says so is an error`() async throws {
    defer { clean() }
    try install("#!/bin/sh\necho 'typst 0.15.1'\n", at: command)
    await #expect(throws: KitError.self) { try await render() }
  }
}
