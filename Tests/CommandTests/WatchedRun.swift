import Foundation
import TestSupport
import Testing

/// A command that runs on until it is told to end.
final class WatchedRun {
  private let process = Process()
  private let folder: URL
  private let (out, err): (URL, URL)

  /// Starts `lastenheft` with `arguments` from the root of the repository.
  init(_ arguments: [String], in folder: URL) throws {
    self.folder = folder
    (out, err) = (folder.appending(path: "out.log"), folder.appending(path: "err.log"))
    for file in [out, err] { try Data().write(to: file) }
    process.executableURL = CommandRun.folder.appending(path: "lastenheft")
    process.arguments = arguments
    process.currentDirectoryURL = Repository.root
    process.standardOutput = try FileHandle(forWritingTo: out)
    process.standardError = try FileHandle(forWritingTo: err)
    process.standardInput = FileHandle.nullDevice
    try process.run()
  }

  deinit { if process.isRunning { process.terminate() } }

  var id: Int32 { process.processIdentifier }

  /// What it printed so far.
  var output: String { (try? String(contentsOf: out, encoding: .utf8)) ?? "" }

  /// What it said on the standard error so far.
  var errors: String { (try? String(contentsOf: err, encoding: .utf8)) ?? "" }

  /// How often it has looked: it says so each time when it waits again.
  var looks: Int { errors.components(separatedBy: "Warte auf Änderungen").count - 1 }

  /// Waits until it has looked `count` times and waits again.
  func wait(looks count: Int) async throws {
    for _ in 0..<400 where looks < count { try await Task.sleep(for: .milliseconds(50)) }
    try #require(looks >= count, "\(looks) looks instead of \(count): \(errors)")
  }

  /// Seconds of CPU that it has used.
  var cpuSeconds: Double {
    let stat = (try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8)) ?? ""
    let fields = stat.split(separator: ")").last?.split(separator: " ") ?? []
    guard fields.count > 13, let user = Double(fields[11]), let system = Double(fields[12]) else { return 0 }
    return (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
  }

  /// Sends `signal` and waits for the end; the exit code, or nil where the signal itself ended it.
  func end(_ signal: Int32) async throws -> Int32? {
    kill(id, signal)
    for _ in 0..<200 where process.isRunning { try await Task.sleep(for: .milliseconds(50)) }
    try #require(!process.isRunning)
    return process.terminationReason == .exit ? process.terminationStatus : nil
  }
}
