import Foundation

/// What the command says on its two streams.
enum Console {
  /// Prints `text` and a line break to the standard output, for people.
  static func print(_ text: String) { write(visible(text)) }

  /// Prints `text` and a line break to the standard output as it is, for programs.
  static func printExactly(_ text: String) { write(text) }

  /// Prints `bytes` to the standard output as they are, for programs.
  static func printExactly(bytes: [UInt8]) { write(Data(bytes)) }

  /// Prints `text` and a line break to the standard error.
  static func error(_ text: String) {
    // Where even this cannot be written there is nobody left to tell.
    try? FileHandle.standardError.write(contentsOf: Data((visible(text) + "\n").utf8))
  }

  private static func write(_ text: String) { write(Data((text + "\n").utf8)) }

  private static func write(_ data: Data) {
    do {
      try FileHandle.standardOutput.write(contentsOf: data)
    } catch {
      self.error(say("command.error") + ": " + say("command.not-printed"))
      exit(2)
    }
  }

  /// `text` with a replacement character for what a bidder could use to steer the terminal or to turn the reading direction.
  static func visible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isHidden) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { isHidden($0) ? "\u{FFFD}" : $0 }))
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
