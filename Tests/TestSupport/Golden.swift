import Foundation
package import Testing

/// Compares `actual` with `Tests/Golden/<name>`.
///
/// `UPDATE_GOLDEN=1 swift test` writes the file instead and fails, so that nobody takes an update for a pass; with `CI` set
/// nothing is written.
package func expectGolden(
  _ actual: String,
  _ name: String,
  at location: Testing.SourceLocation = #_sourceLocation
) throws {
  let file = Repository.root.appending(path: "Tests/Golden/\(name)")
  let environment = ProcessInfo.processInfo.environment
  if environment["UPDATE_GOLDEN"] != nil, environment["CI"] == nil {
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try actual.write(to: file, atomically: true, encoding: .utf8)
    Issue.record("wrote Golden/\(name)", sourceLocation: location)
  } else {
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(actual == expected, "Golden/\(name) differs", sourceLocation: location)
  }
}
