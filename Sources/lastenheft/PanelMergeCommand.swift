import ArgumentParser
import LastenheftKit
import Procurement

/// Takes the votes in returned work files over into the record.
struct PanelMergeCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "merge",
      abstract: say("panel.merge.abstract"),
      discussion: say("panel.merge.discussion")
    )
  }

  @Argument(help: ArgumentHelp(say("command.argument.dossier"), valueName: say("command.value.folder")))
  var dossier: String

  @Argument(help: ArgumentHelp(say("panel.argument.files"), valueName: say("command.value.files")))
  var files: [String]

  @Option(help: ArgumentHelp(say("render.option.templates"), valueName: say("command.value.any-folder")))
  var templates: String?

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run() async throws {
    let workspace = Workspace(wording: Speech.wording)
    let opened = try workspace.open(dossier)
    let specification = try DossierText.require(opened)
    let material = try await workspace.panelMaterial(of: opened, against: specification)
    guard !material.record.evaluators.isEmpty else { throw ValidationError(say("panel.no-evaluators")) }
    let press = try PanelPress(templates: try templates ?? Resources().templates)
    let returns = try workspace.receive(files, from: material.record.evaluators, of: material, press: press)
    let result = workspace.mergeVotes(returns, of: material)
    try PanelText.finish(result, of: opened, specification, workspace, format.format)
  }
}
