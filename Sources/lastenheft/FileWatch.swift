import Foundation

/// Tells when files change, by looking at them twice a second: it works on every file system, network drives too.
struct FileWatch {
  /// Files, or folders whose files count.
  let paths: [String]

  /// One element a change; never ends.
  var changes: AsyncStream<Void> {
    let paths = paths
    return AsyncStream { continuation in
      let task = Task {
        var last = Self.state(of: paths)
        while !Task.isCancelled {
          try? await Task.sleep(for: .milliseconds(500))
          let now = Self.state(of: paths)
          if now != last { continuation.yield() }
          last = now
        }
      }
      continuation.onTermination = { _ in task.cancel() }
    }
  }

  /// Size and time of every file.
  static func state(of paths: [String]) -> [String: String] {
    let files = paths.flatMap { path in
      [path] + ((try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []).map { "\(path)/\($0)" }
    }
    return files.reduce(into: [:]) { states, file in
      let attributes = try? FileManager.default.attributesOfItem(atPath: file)
      let date = attributes?[.modificationDate] as? Date
      states[file] = "\(attributes?[.size] ?? 0) \(date?.timeIntervalSinceReferenceDate ?? 0)"
    }
  }
}
