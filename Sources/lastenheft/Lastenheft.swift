import ArgumentParser
import Foundation
import LastenheftKit
import Procurement
import Wording

/// The command `lastenheft`.
@main
struct Lastenheft: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "lastenheft",
      abstract: say("command.abstract"),
      discussion: say("command.discussion"),
      version: "0.1.0",
      groupedSubcommands: [
        CommandGroup(
          name: say("command.group.prepare"),
          subcommands: [
            NewCommand.self, ProcedureCommand.self, ScheduleCommand.self, CompetitionCommand.self, LintCommand.self,
            LaboratoryCommand.self,
          ]
        ),
        CommandGroup(
          name: say("command.group.publish"),
          subcommands: [RenderCommand.self, FormCommand.self, DigestCommand.self]
        ),
        CommandGroup(
          name: say("command.group.evaluate"),
          subcommands: [ReceiveCommand.self, CheckCommand.self, PanelCommand.self, ScoreCommand.self]
        ),
        CommandGroup(
          name: say("command.group.consult"),
          subcommands: [TraceCommand.self, LawCommand.self, CoverageCommand.self, RulesCommand.self]
        ),
      ]
    )
  }

  /// Runs the subcommand; every way out passes here, so that exit codes mean what the help says.
  static func main() async {
    signal(SIGPIPE, SIG_DFL)
    // A limit on file sizes is then an error of the write, which names the file, and not the end of the process.
    signal(SIGXFSZ, SIG_IGN)
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let error as KitError {
      let place = error.location.map { "\($0): " } ?? ""
      Console.error(place + say("command.error") + ": " + Speech.wording.text(error.message))
      Foundation.exit(2)
    } catch {
      leave(with: error)
    }
  }

  /// Prints help, version or a misuse in the language of the run, and exits.
  private static func leave(with error: any Error) -> Never {
    let code = exitCode(for: error).rawValue
    let message = HelpText.localized(fullMessage(for: error))
    guard code != 0 else {
      if !message.isEmpty { Console.print(message) }
      Foundation.exit(0)
    }
    if !message.isEmpty { Console.error(message) }
    // 1 is for findings alone; the parser's own codes for misuse become 2.
    Foundation.exit(error is ExitCode ? code : 2)
  }
}
