import ArgumentParser
import LastenheftKit
import Procurement

/// Reads forms that bidders returned.
struct ReceiveCommand: ParsableCommand {
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

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard out != "" else { throw ValidationError(say("render.no-out")) }
  }

  func run() throws {
    let workspace = Workspace(wording: Speech.wording)
    let opened = try workspace.open(dossier)
    let specification = try DossierText.require(opened)
    let forms = try workspace.forms(specification, templates: try templates ?? Resources().templates)
    let received = try opened.offerFiles(named: files).map { file in
      Workspace.receive(file, against: specification, forms: forms)
    }
    var exit = ExitStatus(opened)
    for file in received {
      if file.offer == nil { exit = ExitStatus(isIncomplete: true) }
      exit.note(file.findings)
    }
    let reports = received.map { ReceiptReport($0, in: Speech.wording) }
    switch format.format {
    case .json: Console.printExactly(JSON.text(reports))
    case .text: ReceiptText.show(received, in: opened)
    }
    if let out {
      for path in try workspace.write(received, to: out) where format.format == .text {
        Console.print(say("receive.written", path))
      }
    }
    try exit.leave()
  }
}
