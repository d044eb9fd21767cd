import ArgumentParser
import LastenheftKit
import Procurement

/// Checks offers against the tender.
struct CheckCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: say("check.abstract"),
      discussion: say("check.discussion")
    )
  }

  @Argument(help: ArgumentHelp(say("command.argument.dossier"), valueName: say("command.value.folder")))
  var dossier: String

  @Argument(help: ArgumentHelp(say("check.argument.offers"), valueName: say("command.value.files")))
  var offers: [String] = []

  @Flag(help: ArgumentHelp(say("check.option.all")))
  var all = false

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run() async throws {
    let workspace = Workspace(wording: Speech.wording)
    let opened = try workspace.open(dossier)
    let specification = try DossierText.require(opened)
    let files = try opened.offerFiles(named: offers)
    let output = AssessmentOutput(dossier: opened, specification: specification, showsAll: all, format: format.format)
    var progress = Progress(total: files.count)
    var exit = ExitStatus(opened)
    output.begin()
    try await workspace.assess(files, against: specification) { checked in
      exit.note(checked.assessment)
      output.show(checked.assessment)
      progress.step()
    }
    output.end()
    try exit.leave()
  }
}
