import ArgumentParser
import LastenheftKit
import Procurement

/// Makes one work file an evaluator.
struct PanelHandoutCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "handout",
      abstract: say("panel.handout.abstract"),
      discussion: say("panel.handout.discussion")
    )
  }

  @Argument(help: ArgumentHelp(say("command.argument.dossier"), valueName: say("command.value.folder")))
  var dossier: String

  @Option(
    name: .customLong("evaluator"),
    help: ArgumentHelp(say("panel.handout.evaluator"), valueName: say("panel.value.evaluator"))
  )
  var evaluators: [String] = []

  @Option(help: ArgumentHelp(say("panel.option.out"), valueName: say("command.value.any-folder")))
  var out = "wertung"

  @Option(help: ArgumentHelp(say("render.option.templates"), valueName: say("command.value.any-folder")))
  var templates: String?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard !out.isEmpty else { throw ValidationError(say("render.no-out")) }
    for text in evaluators where PanelPeople.evaluator(text) == nil {
      throw ValidationError(say("panel.no-evaluator-name", text))
    }
  }

  func run() async throws {
    let workspace = Workspace(wording: Speech.wording)
    let opened = try workspace.open(dossier)
    let specification = try DossierText.require(opened)
    let material = try await workspace.panelMaterial(of: opened, against: specification)
    let record = PanelPeople.adding(evaluators, to: material.record)
    guard !record.evaluators.isEmpty else { throw ValidationError(say("panel.no-evaluators")) }
    let press = try PanelPress(templates: try templates ?? Resources().templates)
    for evaluator in record.evaluators {
      let issued = try press.issue(for: evaluator, of: material, in: Speech.language)
      let name = PanelPress.name(for: evaluator, in: Speech.language)
      for path in try press.write(issued, named: name, to: out) { Console.print(say("receive.written", path)) }
    }
    if record != material.record {
      Console.print(say("receive.written", try workspace.write(record, into: opened)))
    }
    PanelText.show(material, in: opened)
    try ExitStatus(opened).leave()
  }
}

/// The evaluators as they are named on the command line.
enum PanelPeople {
  /// `mh=Maria Hahn`; nil when one of the two is missing or the short name has a blank in it.
  static func evaluator(_ text: String) -> Evaluator? {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, !parts[0].contains(where: \.isWhitespace), parts[1].contains(where: \.isLetter),
      parts[0].allSatisfy({ $0.isLetter || $0.isNumber || "-_.".contains($0) })
    else { return nil }
    return Evaluator(id: parts[0], name: parts[1], location: SourceLocation(file: "", line: 0))
  }

  /// `record` with those of `texts` that it does not name yet.
  static func adding(_ texts: [String], to record: EvaluationRecord) -> EvaluationRecord {
    var record = record
    for evaluator in texts.compactMap(evaluator) where !record.evaluators.contains(where: { $0.id == evaluator.id }) {
      record.evaluators.append(evaluator)
    }
    return record
  }
}
