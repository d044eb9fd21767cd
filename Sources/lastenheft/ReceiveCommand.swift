import ArgumentParser
import LastenheftKit
import Procurement

/// Reads forms that bidders returned.
struct ReceiveCommand: ParsableCommand {
  /// How the report is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, html, json
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "receive",
      abstract: say("receive.abstract"),
      discussion: say("receive.discussion")
    )
  }

  @Argument(help: ArgumentHelp(say("receive.argument.files"), valueName: say("command.value.files")))
  var files: [String]

  @Option(help: ArgumentHelp(say("receive.option.dossier"), valueName: say("command.value.folder")))
  var dossier: String

  @Option(help: ArgumentHelp(say("receive.option.out"), valueName: say("command.value.any-folder")))
  var out: String?

  @Option(help: ArgumentHelp(say("render.option.templates"), valueName: say("command.value.any-folder")))
  var templates: String?

  @Option(help: ArgumentHelp(say("receive.option.format"), valueName: "text|html|json"))
  var format = Format.text

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard out != "" else { throw ValidationError(say("render.no-out")) }
  }

  func run() throws {
    let workspace = Workspace(wording: Speech.wording)
    let opened = try workspace.open(dossier)
    let specification = try DossierText.require(opened)
    let folder = try templates ?? Resources().templates
    let press = try Press(templates: folder, documents: [])
    let forms = try workspace.forms(specification, templates: folder)
    let received = try opened.offerFiles(named: files).map { file in
      Workspace.receive(file, against: specification, forms: forms)
    }
    var exit = ExitStatus(opened)
    for file in received {
      if file.offer == nil { exit = ExitStatus(isIncomplete: true) }
      exit.note(file.findings)
    }
    switch format {
    case .json:
      let reports = received.map { ReceiptReport($0, under: specification, in: Speech.wording) }
      Console.printExactly(JSON.text(reports))
    case .html: Console.printExactly(bytes: try press.page(received, against: specification, in: Speech.language))
    case .text: ReceiptText.show(received, against: specification, in: opened)
    }
    if let out {
      let written = try workspace.write(received, against: specification, with: press, to: out)
      if format == .text { for path in written { Console.print(say("receive.written", path)) } }
    }
    try exit.leave()
  }
}
