import Foundation
import Procurement
import Wording

/// The language of this run, known before the arguments are parsed, because the help is written in it too.
enum Speech {
  /// `--lang` on the command line, else `LASTENHEFT_LANG`, else German; the machine's locale plays no part.
  static let language: Language = {
    let arguments = CommandLine.arguments
    for (index, argument) in arguments.enumerated() {
      if argument == "--lang", index + 1 < arguments.count, let language = Language(rawValue: arguments[index + 1]) {
        return language
      }
      if argument.hasPrefix("--lang="), let language = Language(rawValue: String(argument.dropFirst(7))) {
        return language
      }
    }
    return ProcessInfo.processInfo.environment["LASTENHEFT_LANG"].flatMap(Language.init(rawValue:)) ?? .german
  }()

  /// The sentences of that language.
  static let wording = Wording(language)

  /// The sentence `key` with `arguments`.
  static func say(_ key: String, _ arguments: String...) -> String {
    wording.text(Message(key: key, arguments: arguments))
  }
}

/// The sentence `key` in the language of this run.
func say(_ key: String, _ arguments: String...) -> String {
  Speech.wording.text(Message(key: key, arguments: arguments))
}
