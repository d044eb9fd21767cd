import Foundation
import Rendering

/// The program that makes the PDF of a master: Typst, as a command or as the Python package.
///
/// It gets a folder of its own with the master, the page and the fonts, and a time limit. The fonts of the system, its
/// clock and its locale do not count: the same master gives the same bytes.
struct Typesetter: Sendable {
  /// What is needed and is not there.
  enum Missing: Error { case program, fonts }

  /// What comes out.
  struct Setting: Sendable {
    /// The PDF.
    var bytes: [UInt8]
    /// The page of each anchor, from 1.
    var pages: [String: Int]
    /// The pictures in order, as PNG.
    var pictures: [[UInt8]]
  }

  /// The version that the page was made for; templates may need another look after a change.
  static let version = "0.15.2"
  private static let fontFolder = "/usr/share/fonts/truetype/noto"
  private static let fonts = [
    "NotoSans-Regular", "NotoSans-Bold", "NotoSans-Italic", "NotoSans-BoldItalic", "NotoSansMath-Regular",
    "NotoSansSymbols2-Regular",
  ]

  /// The version of the program that was found, as it says itself.
  let foundVersion: String

  private let program: Program
  private let page: String
  /// Seconds that one document may take.
  private let limit: Int

  private enum Program: Sendable {
    case command(String)
    case python(String)
  }

  /// The program found on this machine: `typst` on the path, or else the Python package in `.venv` of `home`.
  ///
  /// Of two that answer, one that the page was made for is taken before one that it was not. `page` is the template of
  /// the page; `limit` the seconds that one document may take.
  init(page: String, home: String, environment: [String: String], limit: Int = 300) throws(Missing) {
    var found: [(program: Program, version: String)] = []
    for program in Self.programs(home, environment) where !found.contains(where: { Self.isTried($0.version) }) {
      if let version = Self.version(of: program, limit: limit) { found.append((program, version)) }
    }
    guard let best = found.first(where: { Self.isTried($0.version) }) ?? found.first else { throw .program }
    program = best.program
    foundVersion = best.version
    for font in Self.fonts where !FileTree.exists("\(Self.fontFolder)/\(font).ttf") { throw .fonts }
    self.page = page
    self.limit = limit
  }

  /// Whether the page was made for the version that was found, or for one that differs in its last number only.
  var isTried: Bool { Self.isTried(foundVersion) }

  private static func isTried(_ found: String) -> Bool {
    found.split(separator: ".").prefix(2) == version.split(separator: ".").prefix(2)
  }

  /// What may be there, in the order in which it is asked.
  private static func programs(_ home: String, _ environment: [String: String]) -> [Program] {
    let folders = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
    let isThere = FileManager.default.isExecutableFile(atPath:)
    let command = folders.map { $0 + "/typst" }.first(where: isThere).map { Program.command($0) }
    let python = [home + "/.venv/bin/python"].first(where: isThere).map { Program.python($0) }
    return [command, python].compactMap(\.self)
  }

  /// The PDF of `master`.
  ///
  /// - Throws: `KitError` with the program's words when it fails or takes too long.
  func set(_ master: Master) throws(KitError) -> Setting {
    let name = master.name.rawValue
    let folder = Self.aside()
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      try prepare(folder, master)
      let count = master.pictures.count
      for arguments in self.arguments(folder, stamp: master.stamp, pictures: count) {
        let said = folder.appending(path: arguments.contains("query") ? "pages.json" : "printed.txt")
        switch try Self.run(arguments, in: folder, saying: said, limit: limit) {
        case .done: break
        case .failed(let words): throw KitError.notSet(name, words)
        case .tooSlow: throw KitError.notSetInTime(name, limit)
        }
      }
      let bytes = try Data(contentsOf: folder.appending(path: "out.pdf"))
      let pages = try Data(contentsOf: folder.appending(path: "pages.json"))
      let pictures = try (0..<count).map { try Data(contentsOf: folder.appending(path: "picture-\($0 + 1).png")) }
      return Setting(
        bytes: Array(bytes),
        pages: try JSONDecoder().decode([String: Int].self, from: pages),
        pictures: pictures.map(Array.init)
      )
    } catch let error as KitError {
      throw error
    } catch {
      throw .notSet(name, error.localizedDescription)
    }
  }

  private func prepare(_ folder: URL, _ master: Master) throws {
    let fonts = folder.appending(path: "fonts")
    try FileManager.default.createDirectory(at: fonts, withIntermediateDirectories: true)
    for font in Self.fonts {
      let file = "\(font).ttf"
      try FileManager.default.createSymbolicLink(
        atPath: fonts.appending(path: file).path,
        withDestinationPath: "\(Self.fontFolder)/\(file)"
      )
    }
    try Data(page.utf8).write(to: folder.appending(path: "document.typ"))
    try Data(master.xhtml).write(to: folder.appending(path: "master.xml"))
    for (index, picture) in master.pictures.enumerated() {
      let name = "picture-\(index + 1)"
      try Data(picture.utf8).write(to: folder.appending(path: "\(name).svg"))
      try Data(Self.drawing(name).utf8).write(to: folder.appending(path: "\(name).typ"))
    }
  }
}

extension Typesetter {
  /// A folder that nobody else uses.
  private static func aside() -> URL {
    FileManager.default.temporaryDirectory.appending(path: "lastenheft-\(UUID().uuidString)")
  }

  /// What `program` says of its version, such as `0.15.2`; nil where it does not work.
  private static func version(of program: Program, limit: Int) -> String? {
    let arguments =
      switch program {
      case .command(let typst): [typst, "--version"]
      case .python(let python): [python, "-I", "-c", "import typst; print(typst.__version__)"]
      }
    let folder = aside()
    defer { try? FileManager.default.removeItem(at: folder) }
    let said = folder.appending(path: "version.txt")
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      guard case .done = try run(arguments, in: folder, saying: said, limit: min(limit, 20)) else { return nil }
      let words = try String(contentsOf: said, encoding: .utf8).split(whereSeparator: \.isWhitespace)
      return words.first { $0.first?.isNumber ?? false }.map(String.init)
    } catch { return nil }
  }

  private static let script = """
    import json, sys, typst
    root, stamp, pictures = sys.argv[1:4]
    try:
        compiler = typst.Compiler(root + "/document.typ", root=root, font_paths=[root + "/fonts"],
                                  ignore_system_fonts=True, sys_inputs={"master": "master.xml"})
        compiler.compile(output=root + "/out.pdf", format="pdf", pdf_standards=["a-2a", "ua-1"], timestamp=int(stamp))
        with open(root + "/pages.json", "w") as file:
            file.write(compiler.query("<pages>", field="value", one=True))
        for number in range(int(pictures)):
            name = f"{root}/picture-{number + 1}"
            typst.compile(name + ".typ", output=name + ".png", root=root, font_paths=[root + "/fonts"],
                          ignore_system_fonts=True, format="png", ppi=\(resolution))
    except typst.TypstError as error:
        sys.exit(error.message)
    """

  // Dots per inch of a picture.
  private static let resolution = 200

  /// The page on which one picture stands alone.
  private static func drawing(_ name: String) -> String {
    """
    #set page(width: 160mm, height: auto, margin: 0mm)
    #image("\(name).svg", width: 100%)
    """
  }

  /// The commands to run, one after the other; what one prints goes to `pages.json` in the end.
  private func arguments(_ folder: URL, stamp: Int, pictures: Int) -> [[String]] {
    let root = folder.path
    switch program {
    case .python(let python): return [[python, "-I", "-c", Self.script, root, String(stamp), String(pictures)]]
    case .command(let typst):
      let common = [
        "--root", root, "--font-path", root + "/fonts", "--ignore-system-fonts", "--input", "master=master.xml",
      ]
      let source = root + "/document.typ"
      return [
        [typst, "compile", "--creation-timestamp", String(stamp), "--pdf-standard", "a-2a,ua-1"] + common
          + [source, root + "/out.pdf"],
        [typst, "query", "--field", "value", "--one"] + common + [source, "<pages>"],
      ]
        + (0..<pictures).map { index in
          let name = "\(root)/picture-\(index + 1)"
          return [typst, "compile", "--format", "png", "--ppi", String(Self.resolution)] + common
            + [name + ".typ", name + ".png"]
        }
    }
  }

  /// How a run ended.
  private enum Ending {
    case done
    /// The first line of what the program says against it, or its exit code.
    case failed(String)
    case tooSlow
  }

  // The output of the program goes to files, so that no pipe can fill up.
  private static func run(_ arguments: [String], in folder: URL, saying output: URL, limit: Int) throws -> Ending {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: arguments[0])
    process.arguments = Array(arguments.dropFirst())
    process.environment = ["HOME": folder.path, "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    let said = folder.appending(path: "said.txt")
    process.standardError = try file(said)
    process.standardOutput = try file(output)
    try process.run()
    let clock = ContinuousClock()
    let end = clock.now.advanced(by: .seconds(limit))
    while process.isRunning {
      if clock.now > end {
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        return .tooSlow
      }
      usleep(4_000)
    }
    guard process.terminationStatus != 0 else { return .done }
    let words = (try? String(contentsOf: said, encoding: .utf8)) ?? ""
    let code = (process.terminationReason == .uncaughtSignal ? "signal " : "") + String(process.terminationStatus)
    return .failed(words.split(separator: "\n").first.map(String.init) ?? code)
  }

  private static func file(_ url: URL) throws -> FileHandle {
    try Data().write(to: url)
    return try FileHandle(forWritingTo: url)
  }
}
