import ArgumentParser
import LastenheftKit
import Procurement

/// Prints the digest that bidders' offers name.
struct DigestCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "digest", abstract: say("digest.abstract"), discussion: say("digest.discussion"))
  }

  @Argument(help: ArgumentHelp(say("command.argument.dossier"), valueName: say("command.value.folder")))
  var dossier: String

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let opened = try Workspace(wording: Speech.wording).open(dossier)
    Console.print(try DossierText.require(opened).digest)
  }
}
