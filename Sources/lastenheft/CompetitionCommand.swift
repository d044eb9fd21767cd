import ArgumentParser
import LastenheftKit
import Procurement

/// Says who could bid for a tender, and which demands narrow the market.
struct CompetitionCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "competition",
      abstract: say("competition.abstract"),
      discussion: say("competition.discussion")
    )
  }

  @Argument(help: ArgumentHelp(say("command.argument.dossier"), valueName: say("command.value.folder")))
  var dossier: String

  @Option(help: ArgumentHelp(say("competition.option.on"), valueName: say("new.value.day")))
  var on: String?

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard let on, CalendarDay(iso: on) == nil else { return }
    throw ValidationError(say("new.invalid-day", on))
  }

  func run() throws {
    let workspace = Workspace(wording: Speech.wording)
    let opened = try workspace.open(dossier)
    let specification = try DossierText.require(opened)
    let day = on.flatMap { CalendarDay(iso: $0) }
    let report = workspace.competition(for: opened, specification: specification, on: day)
    switch format.format {
    case .json: Console.printExactly(JSON.text(report))
    case .text: Console.print(CompetitionText(report: report, dossier: opened).block)
    }
    var exit = ExitStatus(opened)
    if report.isIncomplete { exit = ExitStatus(isIncomplete: true) }
    exit.note(report.findings)
    try exit.leave()
  }
}
