import Foundation
import Testing

/// The folder `Tests`, wherever the repository lies.
let testsFolder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

/// Compares `actual` with `Tests/Golden/rendering/<name>`.
///
/// `UPDATE_GOLDEN=1 swift test` writes the file instead and fails, so that nobody takes an update for a pass.
func expectGolden(_ actual: String, _ name: String, at location: Testing.SourceLocation = #_sourceLocation) throws {
  let file = testsFolder.appendingPathComponent("Golden/rendering/\(name)")
  let environment = ProcessInfo.processInfo.environment
  if environment["UPDATE_GOLDEN"] != nil, environment["CI"] == nil {
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try actual.write(to: file, atomically: true, encoding: .utf8)
    Issue.record("wrote Golden/rendering/\(name)", sourceLocation: location)
  } else {
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(actual == expected, "Golden/rendering/\(name) differs", sourceLocation: location)
  }
}
