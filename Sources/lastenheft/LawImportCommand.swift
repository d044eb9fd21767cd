import ArgumentParser
import LastenheftKit

/// Reads official files of laws and prints what stands in them.
struct LawImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import",
      abstract: say("law.import.abstract"),
      discussion: say("law.import.discussion")
    )
  }

  @Argument(help: ArgumentHelp(say("law.argument.files"), valueName: say("law.value.files")))
  var files: [String]

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run() throws {
    let read = LawFiles.shown(files)
    let reports = read.entries.map(LawTextReport.init)
    switch format.format {
    case .json: Console.printExactly(JSON.text(reports))
    case .text:
      if !reports.isEmpty { Console.print(reports.map { LawImportText(report: $0).block }.joined(separator: "\n\n")) }
    }
    try ExitStatus(isIncomplete: read.isIncomplete).leave()
  }
}
