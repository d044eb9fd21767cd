import ArgumentParser
import LastenheftKit
import Procurement

/// Records that the evaluation of quality is closed.
struct PanelCloseCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "close",
      abstract: say("panel.close.abstract"),
      discussion: say("panel.close.discussion")
    )
  }

  @Argument(help: ArgumentHelp(say("command.argument.dossier"), valueName: say("command.value.folder")))
  var dossier: String

  @Option(help: ArgumentHelp(say("panel.close.by"), valueName: say("panel.value.name")))
  var by: String

  @Option(help: ArgumentHelp(say("panel.close.on"), valueName: say("panel.value.day")))
  var on: String

  @Option(help: ArgumentHelp(say("panel.close.reason"), valueName: say("panel.value.text")))
  var reason: String

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard CalendarDay(iso: on) != nil else { throw ValidationError(say("panel.no-day", on)) }
    guard by.contains(where: \.isLetter), reason.contains(where: \.isLetter) else {
      throw ValidationError(say("panel.no-words"))
    }
  }

  func run() async throws {
    let workspace = Workspace(wording: Speech.wording)
    let opened = try workspace.open(dossier)
    let specification = try DossierText.require(opened)
    guard opened.record != nil, let day = CalendarDay(iso: on) else {
      throw ValidationError(say("panel.no-record"))
    }
    let record = try workspace.record(of: opened, for: specification)
    let assessments = try await workspace.assessments(of: opened, against: specification)
    let closed = workspace.close(
      record,
      by: by,
      on: day,
      reason: reason,
      assessments: assessments,
      specification: specification
    )
    var exit = ExitStatus(opened)
    exit.note(closed.findings)
    for finding in closed.findings { Console.print(DossierText.line(finding, in: opened)) }
    guard closed.findings.isEmpty else {
      Console.print(say("panel.close.refused"))
      return try exit.leave()
    }
    Console.print(say("receive.written", try workspace.write(closed.record, into: opened)))
    Console.print(say("panel.close.done", by))
    PanelText.showOpen(assessments)
    try exit.leave()
  }
}
