import ArgumentParser
import LastenheftKit
import Procurement

/// Makes the file for the agreement of the panel, or takes one over into the record.
struct PanelConsensusCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "consensus",
      abstract: say("panel.consensus.abstract"),
      discussion: say("panel.consensus.discussion")
    )
  }

  @Argument(help: ArgumentHelp(say("command.argument.dossier"), valueName: say("command.value.folder")))
  var dossier: String

  @Argument(help: ArgumentHelp(say("panel.argument.agreements"), valueName: say("command.value.files")))
  var files: [String] = []

  @Option(help: ArgumentHelp(say("panel.option.out"), valueName: say("command.value.any-folder")))
  var out = "wertung"

  @Option(help: ArgumentHelp(say("render.option.templates"), valueName: say("command.value.any-folder")))
  var templates: String?

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard !out.isEmpty else { throw ValidationError(say("render.no-out")) }
  }

  func run() async throws {
    let workspace = Workspace(wording: Speech.wording)
    let opened = try workspace.open(dossier)
    let specification = try DossierText.require(opened)
    let material = try await workspace.panelMaterial(of: opened, against: specification)
    let press = try PanelPress(templates: try templates ?? Resources().templates)
    guard files.isEmpty else {
      let returns = try workspace.receive(files, from: [], of: material, press: press)
      let result = workspace.mergeAgreements(returns, of: material)
      return try PanelText.finish(result, of: opened, specification, workspace, format.format)
    }
    guard material.record.points.contains(where: { !$0.votes.isEmpty }) else {
      throw ValidationError(say("panel.no-votes"))
    }
    let issued = try press.issue(for: nil, of: material, in: Speech.language)
    let name = PanelPress.name(for: nil, in: Speech.language)
    for path in try press.write(issued, named: name, to: out) { Console.print(say("receive.written", path)) }
    try ExitStatus(opened).leave()
  }
}
