import ArgumentParser
import LastenheftKit

/// Compares the catalogue with the register of its facts, in both directions.
struct CoverageCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "coverage",
      abstract: say("coverage.abstract"),
      discussion: say("coverage.discussion")
    )
  }

  @Argument(help: ArgumentHelp(say("coverage.argument.folder"), valueName: say("command.value.any-folder")))
  var folder: String?

  @Option(help: ArgumentHelp(say("coverage.option.against"), valueName: say("coverage.value.notes")))
  var against: String?

  @Flag(help: ArgumentHelp(say("coverage.option.leaning")))
  var leaning = false

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run() throws {
    let folder = try folder ?? Resources().catalogue
    let report = try Workspace(wording: Speech.wording).coverage(of: folder, against: against)
    switch (format.format, leaning) {
    case (.json, false): Console.printExactly(JSON.text(report))
    case (.json, true): Console.printExactly(JSON.text(report.leanings))
    case (.text, false): Console.print(CoverageText(report: report).block)
    case (.text, true): Console.print(LeaningText(report: report).block)
    }
    var exit = ExitStatus(isIncomplete: report.isIncomplete)
    exit.note(report.findings)
    try exit.leave()
  }
}
