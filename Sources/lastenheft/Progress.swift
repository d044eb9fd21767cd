import Foundation

/// A line on the terminal that says how far long work has come; silent in a pipe.
struct Progress {
  private let total: Int
  private let isShown = isatty(STDERR_FILENO) == 1
  private var done = 0

  /// Progress over `total` steps.
  init(total: Int) { self.total = total }

  /// One more step is done.
  mutating func step() {
    done += 1
    guard isShown, total > 20, done % 10 == 0 || done == total else { return }
    let line = "\r" + say("command.progress", String(done), String(total)) + (done == total ? "\r\u{1B}[K" : "")
    FileHandle.standardError.write(Data(line.utf8))
  }
}
