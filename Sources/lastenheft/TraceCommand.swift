import ArgumentParser
import LastenheftKit
import Procurement

/// Follows an id from the norm to the rank, and back.
struct TraceCommand: AsyncParsableCommand {
  /// How a trace is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, html
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "trace", abstract: say("trace.abstract"), discussion: say("trace.discussion"))
  }

  @Argument(help: ArgumentHelp(say("trace.argument.id"), valueName: say("trace.value.id")))
  var id: String

  @Argument(help: ArgumentHelp(say("command.argument.dossier"), valueName: say("command.value.folder")))
  var dossier: String?

  @Flag(help: ArgumentHelp(say("trace.option.all")))
  var all = false

  @Option(help: ArgumentHelp(say("trace.option.format"), valueName: "text|json|html"))
  var format = Format.text

  @Option(help: ArgumentHelp(say("trace.option.out"), valueName: say("command.value.file")))
  var out: String?

  @OptionGroup var shared: SharedOptions

  func run() async throws {
    let workspace = Workspace(wording: Speech.wording)
    // With --all the only argument is the dossier.
    let opened = try workspace.open(all ? id : dossier ?? ".")
    let specification = try DossierText.require(opened)
    let templates = try Resources().templates
    let traced = try await workspace.trace(opened, specification: specification, templates: templates)
    guard let report = all ? traced.report() : traced.report(on: id) else {
      Console.error(say("command.error") + ": " + say("trace.unknown", id))
      throw ExitCode(2)
    }
    try print(report, traced, opened, templates: templates)
    for finding in traced.findings { Console.error(DossierText.line(finding, in: opened)) }
    var exit = ExitStatus(opened)
    exit.note(traced.findings)
    try exit.leave()
  }

  private func print(_ report: TraceReport, _ traced: Traced, _ dossier: Dossier, templates: String) throws {
    let bytes: [UInt8] =
      switch format {
      case .json: Array(JSON.text(report).utf8)
      case .text: Array((TraceText(dossier: dossier).block(report) + "\n").utf8)
      case .html:
        try Press(templates: templates, documents: ["trace"]).page(
          traced,
          all ? traced.graph : traced.graph(around: id),
          from: all ? [] : traced.nodes(named: id)
        )
      }
    guard let out else { return Console.printExactly(String(decoding: bytes, as: UTF8.self)) }
    try AtomicFile.write(bytes, to: out)
    Console.print(say("trace.written", out))
  }
}
