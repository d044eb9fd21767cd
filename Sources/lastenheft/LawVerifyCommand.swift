import ArgumentParser
import LastenheftKit

/// Looks up in official texts whether each place that a dossier cites is there.
struct LawVerifyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "verify",
      abstract: say("law.verify.abstract"),
      discussion: say("law.verify.discussion")
    )
  }

  @Argument(help: ArgumentHelp(say("command.argument.dossier"), valueName: say("command.value.folder")))
  var dossier: String

  @Option(parsing: .upToNextOption, help: ArgumentHelp(say("law.option.law"), valueName: say("law.value.files")))
  var law: [String]

  @Flag(help: ArgumentHelp(say("law.option.all")))
  var all = false

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run() throws {
    let workspace = Workspace(wording: Speech.wording)
    let opened = try workspace.open(dossier)
    let specification = try DossierText.require(opened)
    let files = LawFiles(law)
    let report = workspace.verify(opened, specification: specification, against: files, all: all)
    switch format.format {
    case .json: Console.printExactly(JSON.text(report))
    case .text: Console.print(LawVerifyText(report: report, dossier: opened).block)
    }
    var exit = ExitStatus(isIncomplete: opened.isIncomplete || report.isIncomplete)
    exit.note(report.findings)
    try exit.leave()
  }
}
