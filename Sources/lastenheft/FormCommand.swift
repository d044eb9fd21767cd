import ArgumentParser
import LastenheftKit
import Procurement

/// Makes the answer forms of a dossier.
struct FormCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "form", abstract: say("form.abstract"), discussion: say("form.discussion"))
  }

  @Argument(help: ArgumentHelp(say("command.argument.dossier"), valueName: say("command.value.folder")))
  var dossier: String

  @Option(help: ArgumentHelp(say("form.option.out"), valueName: say("command.value.any-folder")))
  var out = "out"

  @Option(help: ArgumentHelp(say("render.option.templates"), valueName: say("command.value.any-folder")))
  var templates: String?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard !out.isEmpty else { throw ValidationError(say("render.no-out")) }
  }

  func run() throws {
    let opened = try Workspace(wording: Speech.wording).open(dossier)
    let specification = try DossierText.require(opened)
    let press = try FormPress(templates: try templates ?? Resources().templates)
    let written = try press.write(specification, to: out)
    Console.print(say("form.summary", String(written.count)))
    Console.print(written.map { "  " + $0 }.joined(separator: "\n"))
    if opened.findings.contains(where: { $0.severity == .error }) { Console.error(say("render.faulty")) }
    try ExitStatus(opened).leave()
  }
}
