import ArgumentParser
import LastenheftKit
import Procurement
import Wording

/// Lints drafts.
struct LintCommand: AsyncParsableCommand {
  /// How the findings are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, sarif, html
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "lint", abstract: say("lint.abstract"), discussion: say("lint.discussion"))
  }

  @Argument(help: ArgumentHelp(say("lint.argument.paths"), valueName: say("lint.value.paths")))
  var paths: [String]

  @Option(help: ArgumentHelp(say("lint.option.on"), valueName: say("new.value.day")))
  var on: String?

  @Option(help: ArgumentHelp(say("lint.option.format"), valueName: "text|json|sarif|html"))
  var format = Format.text

  @Option(
    name: [.short, .customLong("out")],
    help: ArgumentHelp(say("lint.option.out"), valueName: say("command.value.file"))
  )
  var out: String?

  @Option(help: ArgumentHelp(say("lint.option.baseline"), valueName: say("command.value.file")))
  var baseline: String?

  @Flag(help: ArgumentHelp(say("lint.option.write-baseline")))
  var writeBaseline = false

  @Flag(help: ArgumentHelp(say("lint.option.watch")))
  var watch = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if let on, CalendarDay(iso: on) == nil { throw ValidationError(say("new.invalid-day", on)) }
    if writeBaseline, baseline == nil { throw ValidationError(say("lint.write-needs-baseline")) }
  }

  func run() async throws {
    guard watch else { return try lint().leave() }
    let (paths, out) = (paths, out)
    let files = FileWatch { LintInputs(paths, output: out) }
    var exit = lintAndWait()
    for await _ in files.changes { exit = lintAndWait() }
    // The end that a person asks for is the end of the last look.
    try exit.leave()
  }

  /// Lints while watching: what cannot be read now may be there at the next save.
  private func lintAndWait() -> ExitStatus {
    defer { Console.error(say("lint.watching")) }
    do {
      return try lint()
    } catch let error as KitError {
      Console.error(say("command.error") + ": " + Speech.wording.text(error.message))
    } catch {
      Console.error(say("command.error") + ": \(error)")
    }
    return ExitStatus(isIncomplete: true)
  }

  private func lint() throws -> ExitStatus {
    let workspace = Workspace(wording: Speech.wording)
    let known = writeBaseline ? nil : try baseline.map { path in try LintBaseline(path: path) }
    let run = try workspace.lint(
      paths,
      law: try Resources().law,
      on: on.flatMap { CalendarDay(iso: $0) },
      baseline: known
    )
    if writeBaseline, let baseline {
      try AtomicFile.write(LintBaseline.bytes(run), to: baseline)
      Console.print(say("lint.baseline.written", baseline, String(run.findings.count)))
      return ExitStatus(isIncomplete: run.isIncomplete)
    }
    try show(run)
    var exit = ExitStatus(isIncomplete: run.isIncomplete)
    exit.note(run.findings)
    return exit
  }

  private func show(_ run: LintRun) throws {
    let bytes: [UInt8] =
      switch format {
      case .text: Array(LintText(run: run, baseline: baseline).block.utf8)
      case .json: Array(JSON.text(LintReport(run, in: Speech.wording)).utf8)
      case .sarif: Array(JSON.text(SarifReport(run, in: Speech.wording)).utf8)
      case .html: try LintPress(templates: Resources().templates).page(run, in: Speech.language)
      }
    guard let out else {
      let text = String(decoding: bytes, as: UTF8.self)
      return format == .text ? Console.print(text) : Console.printExactly(text)
    }
    try AtomicFile.write(bytes, to: out)
    Console.print(say("trace.written", out))
  }
}
