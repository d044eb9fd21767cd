import ArgumentParser
import LastenheftKit

/// Follows an id from norm to points.
struct TraceCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "trace", abstract: say("trace.abstract"), discussion: say("trace.discussion"))
  }

  @Argument(help: ArgumentHelp(say("trace.argument.id"), valueName: say("trace.value.id")))
  var id: String

  @Argument(help: ArgumentHelp(say("command.argument.dossier"), valueName: say("command.value.folder")))
  var dossier: String = "."

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run() async throws {
    let workspace = Workspace(wording: Speech.wording)
    let opened = try workspace.open(dossier)
    let specification = try DossierText.require(opened)
    guard let report = try await workspace.trace(id, in: opened, specification: specification) else {
      Console.error(say("command.error") + ": " + say("trace.unknown", id))
      throw ExitCode(2)
    }
    switch format.format {
    case .json: Console.printExactly(JSON.text(report))
    case .text: Console.print(TraceText(dossier: opened).block(report))
    }
  }
}
