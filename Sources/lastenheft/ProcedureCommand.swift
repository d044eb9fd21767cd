import ArgumentParser
import LastenheftKit
import Procurement

/// Says which law applies to a dossier, which procedures are open, and why.
struct ProcedureCommand: ParsableCommand {
  /// How the note is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, html, json
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "procedure",
      abstract: say("procedure.abstract"),
      discussion: say("procedure.discussion")
    )
  }

  @Argument(help: ArgumentHelp(say("command.argument.dossier"), valueName: say("command.value.folder")))
  var dossier: String

  @Option(help: ArgumentHelp(say("procedure.option.on"), valueName: say("new.value.day")))
  var on: CalendarDay?

  @Option(help: ArgumentHelp(say("procedure.option.format"), valueName: "text|html|json"))
  var format = Format.text

  @Option(
    name: [.customShort("o"), .customLong("out")],
    help: ArgumentHelp(say("procedure.option.out"), valueName: say("command.value.file"))
  )
  var out: String?

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let workspace = Workspace(wording: Speech.wording)
    let opened = try workspace.open(dossier)
    DossierText.show(opened)
    guard let result = workspace.procedure(for: opened, on: on) else {
      Console.error(say("command.error") + ": " + say("procedure.stopped", opened.folder))
      throw ExitCode(2)
    }
    try print(result.note)
    var exit = ExitStatus(opened)
    for finding in result.findings { Console.error(DossierText.line(finding, in: opened)) }
    exit.note(result.findings + result.note.findings)
    try exit.leave()
  }

  private func print(_ note: ProcedureNote) throws {
    let bytes: [UInt8] =
      switch format {
      case .json: Array((JSON.text(ProcedureReport(note, in: Speech.wording)) + "\n").utf8)
      case .text: Array((ProcedureText(note: note, wording: Speech.wording).text + "\n").utf8)
      case .html:
        try Press(templates: Resources().templates, documents: []).page(note, in: Speech.language)
      }
    guard let out else {
      let text = String(decoding: bytes.last == UInt8(ascii: "\n") ? bytes.dropLast() : bytes[...], as: UTF8.self)
      return format == .text ? Console.print(text) : Console.printExactly(text)
    }
    try AtomicFile.write(bytes, to: out)
    Console.print(say("procedure.written", out))
  }
}
