import Foundation
import LastenheftKit
import Synchronization

/// Tells when files change, by looking at them twice a second: it works on every file system, network drives too.
///
/// The first state is that of the moment at which it is made, so that nothing is missed between a look and the wait.
struct FileWatch {
  private let inputs: @Sendable () -> LintInputs
  private let first: [String: String]

  /// Set by the signals that ask the process to end; an atomic store is all that a handler may do.
  private static let isAskedToEnd = Atomic(false)
  /// Between two looks.
  private static let pause = Duration.milliseconds(500)

  /// A watch on the files that `inputs` names; it is asked anew after each change.
  init(_ inputs: @escaping @Sendable () -> LintInputs) {
    self.inputs = inputs
    first = Self.state(of: inputs().files)
  }

  /// One element for each change or burst of changes, once the files have come to rest.
  ///
  /// Ends when the process is asked to end (SIGINT, SIGTERM); what is under way is finished first.
  var changes: AsyncStream<Void> {
    let (inputs, first) = (inputs, first)
    for number in [SIGINT, SIGTERM] { signal(number) { _ in FileWatch.isAskedToEnd.store(true, ordering: .relaxed) } }
    return AsyncStream(bufferingPolicy: .bufferingNewest(1)) { continuation in
      let task = Task {
        var (told, last) = (first, first)
        var watched = inputs()
        while !Task.isCancelled, !Self.isAskedToEnd.load(ordering: .relaxed) {
          try? await Task.sleep(for: Self.pause)
          let now = Self.state(of: watched.files)
          // A file that still grows is told when it has stood still for one look.
          if now != told, now == last {
            // What the dossier names may be different now.
            watched = inputs()
            told = Self.state(of: watched.files)
            continuation.yield()
          }
          last = now
        }
        continuation.finish()
      }
      continuation.onTermination = { _ in task.cancel() }
    }
  }

  /// Size, time and identity of every file: editors that save by renaming leave a new file of the same name.
  private static func state(of files: [String]) -> [String: String] {
    files.reduce(into: [:]) { states, file in
      guard let attributes = try? FileManager.default.attributesOfItem(atPath: file) else { return }
      let date = (attributes[.modificationDate] as? Date)?.timeIntervalSinceReferenceDate ?? 0
      states[file] = "\(attributes[.size] ?? 0) \(date) \(attributes[.systemFileNumber] ?? 0)"
    }
  }
}
