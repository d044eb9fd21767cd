import Foundation
import TestSupport

/// A run of the built command: its exit code and what it printed.
struct CommandRun {
  let status: Int32
  let output: String
  let errors: String

  /// Runs `lastenheft` with `arguments` from the root of the repository.
  init(_ arguments: String..., shell prefix: String? = nil) throws { try self.init(list: arguments, shell: prefix) }

  /// The same with a list; `prefix` is what a shell does first.
  init(list arguments: [String], shell prefix: String? = nil) throws {
    let process = Process()
    let executable = Self.folder.appending(path: "lastenheft").path
    if let prefix {
      process.executableURL = URL(fileURLWithPath: "/bin/bash")
      let words = ([executable] + arguments).map { "'\($0)'" }.joined(separator: " ")
      process.arguments = ["-c", "\(prefix) \(words)"]
    } else {
      process.executableURL = URL(fileURLWithPath: executable)
      process.arguments = arguments
    }
    process.currentDirectoryURL = Repository.root
    let (out, err) = (Pipe(), Pipe())
    process.standardOutput = out
    process.standardError = err
    process.standardInput = FileHandle.nullDevice
    try process.run()
    // Both are read while the process runs, so that neither pipe fills up; errors are few.
    output = String(decoding: out.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    errors = String(decoding: err.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    status = process.terminationStatus
  }

  /// The folder of the built products, where the test runner stands too.
  static var folder: URL {
    URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
  }
}
