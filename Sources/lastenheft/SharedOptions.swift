import ArgumentParser
import Procurement

/// Options that every subcommand has.
struct SharedOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say("command.option.lang"), valueName: "de|en"))
  var lang: Language = Speech.language
}

/// How a result is printed.
enum ResultFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

/// The option of subcommands whose result a program may read.
struct FormatOption: ParsableArguments {
  @Option(help: ArgumentHelp(say("command.option.format"), valueName: "text|json"))
  var format: ResultFormat = .text
}

extension Language: ExpressibleByArgument {}
