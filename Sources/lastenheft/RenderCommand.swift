import ArgumentParser
import LastenheftKit
import Procurement
import Wording

/// Makes the documents of a dossier.
struct RenderCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "render", abstract: say("render.abstract"), discussion: say("render.discussion"))
  }

  @Argument(help: ArgumentHelp(say("command.argument.dossier"), valueName: say("command.value.folder")))
  var dossier: String

  @Option(help: ArgumentHelp(say("render.option.out"), valueName: say("command.value.any-folder")))
  var out = "out"

  @Option(
    name: .customLong("document"),
    help: ArgumentHelp(say("render.option.documents"), valueName: say("render.value.document"))
  )
  var documents: [String] = []

  @Option(help: ArgumentHelp(say("render.option.templates"), valueName: say("command.value.any-folder")))
  var templates: String?

  @Option(help: ArgumentHelp(say("render.option.format"), valueName: DocumentFormat.names.joined(separator: "|")))
  var format: [String] = []

  @Option(help: ArgumentHelp(say("render.option.language"), valueName: "de|en"))
  var language: [Language] = []

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    // Otherwise an unset variable in a script would write to the root of the file system.
    guard !out.isEmpty else { throw ValidationError(say("render.no-out")) }
  }

  func run() async throws {
    let workspace = Workspace(wording: Speech.wording)
    let opened = try workspace.open(dossier)
    let specification = try DossierText.require(opened)
    var exit = ExitStatus(opened)
    let press = try Press(templates: try templates ?? Resources().templates, documents: documents)
    var evaluated: Evaluated?
    if press.needsOffers, opened.hasOffers {
      evaluated = try await workspace.evaluate(opened, against: specification) { exit.note($0) }
      exit.note(evaluated?.ranking.findings ?? [])
    }
    let run = PrintRun(
      press,
      formats: try DocumentFormat.list(format),
      languages: language.isEmpty ? Language.allCases : Language.allCases.filter(language.contains),
      home: try Resources().home
    )
    let result = try await run.write(specification, evaluated: evaluated, to: out)
    report(result, of: opened)
    try (result.missing.isEmpty ? exit : ExitStatus(isIncomplete: true)).leave()
  }

  private func report(_ result: PrintRun.Result, of opened: Dossier) {
    let written = result.files
    Console.print(say("render.summary", String(written.count)))
    Console.print(written.map { "  " + $0 }.joined(separator: "\n"))
    if opened.findings.contains(where: { $0.severity == .error }) { Console.error(say("render.faulty")) }
    if let first = written.first(where: { $0.contains("/03-") }) ?? written.first {
      Console.print(say("render.first", first))
    }
    for message in result.cautions + result.missing { Console.error(Speech.wording.text(message)) }
  }
}
