import Foundation

/// What the command says on its two streams.
enum Console {
  /// Prints `text` and a line break to the standard output.
  static func print(_ text: String) {
    FileHandle.standardOutput.write(Data((text + "\n").utf8))
  }

  /// Prints `text` and a line break to the standard error.
  static func error(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }
}
