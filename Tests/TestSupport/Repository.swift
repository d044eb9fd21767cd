package import Foundation

/// The folders of the repository that tests read.
package enum Repository {
  /// The root.
  package static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// All files below `folder` whose names end in `.` and `ending`, sorted by path, relative to the root.
  package static func files(below folder: String, ending: String) throws -> [String] {
    let base = root.appending(path: folder)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: base.path)
    return paths.filter { $0.hasSuffix(".\(ending)") }.map { "\(folder)/\($0)" }.sorted()
  }

  /// The bytes of the file at `path`, which is relative to the root.
  package static func bytes(_ path: String) throws -> [UInt8] {
    try Array(Data(contentsOf: root.appending(path: path)))
  }
}
