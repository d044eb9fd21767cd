import ArgumentParser
import LastenheftKit

/// Says what reads differently in two texts of a law, and what of a dossier leans on it.
struct LawDiffCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "diff",
      abstract: say("law.diff.abstract"),
      discussion: say("law.diff.discussion")
    )
  }

  @Argument(help: ArgumentHelp(say("law.argument.old"), valueName: say("command.value.file")))
  var old: String

  @Argument(help: ArgumentHelp(say("law.argument.new"), valueName: say("command.value.file")))
  var new: String

  @Option(help: ArgumentHelp(say("law.option.dossier"), valueName: say("command.value.folder")))
  var dossier: String?

  @Option(
    name: [.short, .customLong("out")],
    help: ArgumentHelp(say("trace.option.out"), valueName: say("command.value.file"))
  )
  var out: String?

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run() async throws {
    let files = LawFiles.shown([old, new])
    guard !files.isIncomplete, let before = files.entries.first, let after = files.entries.last else {
      throw ExitCode(2)
    }
    guard Workspace.isSameLaw(before, after) else {
      Console.error(say("command.error") + ": " + say("law.diff.other", old, new))
      throw ExitCode(2)
    }
    let report = try await report(before, after)
    let bytes = bytes(report)
    guard let out else { return Console.printExactly(bytes: bytes) }
    try AtomicFile.write(bytes, to: out)
    Console.print(say("law.written", out))
  }

  private func report(_ before: LawFiles.Entry, _ after: LawFiles.Entry) async throws -> LawChangesReport {
    let workspace = Workspace(wording: Speech.wording)
    guard let dossier else { return workspace.changes(from: before, to: after) }
    let opened = try workspace.open(dossier)
    return try await workspace.changes(
      from: before,
      to: after,
      in: opened,
      specification: try DossierText.require(opened),
      templates: try Resources().templates
    )
  }

  private func bytes(_ report: LawChangesReport) -> [UInt8] {
    switch format.format {
    case .json: Array((JSON.text(report) + "\n").utf8)
    case .text: Array((Console.visible(LawDiffText(report: report).block) + "\n").utf8)
    }
  }
}
