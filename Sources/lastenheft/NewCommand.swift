import ArgumentParser
import LastenheftKit
import Procurement

/// Starts a dossier.
struct NewCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "new", abstract: say("new.abstract"), discussion: say("new.discussion"))
  }

  @Argument(help: ArgumentHelp(say("new.argument.folder"), valueName: say("command.value.folder")))
  var folder: String

  @Option(help: ArgumentHelp(say("new.option.title"), valueName: say("new.value.title")))
  var title: String

  @Option(help: ArgumentHelp(say("new.option.dispatch"), valueName: say("new.value.day")))
  var dispatch: CalendarDay

  @Option(help: ArgumentHelp(say("new.option.submission"), valueName: say("new.value.day")))
  var submission: CalendarDay

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard !folder.isEmpty else { throw ValidationError(say("new.no-folder")) }
    guard title.contains(where: { !$0.isWhitespace }) else { throw ValidationError(say("new.no-title")) }
    guard dispatch < submission else { throw ValidationError(say("new.order")) }
  }

  func run() throws {
    let choices = StarterDossier.Choices(folder: folder, title: title, dispatch: dispatch, submission: submission)
    let written = try StarterDossier(choices, resources: Resources()).write()
    Console.print(written.joined(separator: "\n"))
    Console.print(say("new.done", folder))
  }
}

extension CalendarDay: ExpressibleByArgument {
  public init?(argument: String) { self.init(iso: argument) }
}
