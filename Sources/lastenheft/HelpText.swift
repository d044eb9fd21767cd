import Foundation
import Procurement

/// The frame that the argument parser puts around our help, in the language of the run.
enum HelpText {
  /// `text` with the parser's English headings and standard phrases replaced.
  static func localized(_ text: String) -> String {
    guard Speech.language == .german else { return text }
    // Behind the command itself only a subcommand can stand.
    let command = ("Error: Unexpected argument", say("help.unknown-command"))
    let phrases = text.contains("Usage: lastenheft <subcommand>") ? [command] + phrases : phrases
    return phrases.reduce(text) { $0.replacingOccurrences(of: $1.key, with: $1.value) }
  }

  private static var phrases: [(key: String, value: String)] {
    [
      ("OVERVIEW: ", ""),
      ("USAGE: ", say("help.usage") + ": "),
      ("Usage: ", say("help.usage") + ": "),
      ("ARGUMENTS:", say("help.arguments") + ":"),
      ("OPTIONS:", say("help.options") + ":"),
      ("\nSUBCOMMANDS:", "\n" + say("help.subcommands") + ":"),
      (" SUBCOMMANDS:", ":"),
      ("<subcommand>", say("help.subcommand")),
      ("Show the version.", say("help.version")),
      ("Show help information.", say("help.help")),
      ("(default: ", "(" + say("help.default") + ": "),
      ("; default:", "; " + say("help.default") + ":"),
      ("(values: ", "(" + say("help.values") + ": "),
      ("See '", say("help.see") + " '"),
      ("' for detailed help.", "' " + say("help.detail")),
      ("' for more information.", "' " + say("help.more")),
      ("Error: Missing expected argument", say("help.missing")),
      ("Error: Unknown option", say("help.unknown-option")),
      ("Error: Unexpected argument", say("help.unexpected")),
      ("Error: Missing value for", say("help.missing-value")),
      ("The value '", say("help.value") + " '"),
      ("' is invalid for '", "' " + say("help.invalid") + " '"),
      ("Please provide one of '", say("help.possible") + " '"),
      ("' and '", "' " + say("help.and") + " '"),
      ("Did you mean '", say("help.meant") + " '"),
      ("\nHelp:  ", "\n" + say("help.hint") + ":  "),
      ("Error: ", say("command.error") + ": "),
    ]
  }
}
