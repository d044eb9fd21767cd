import ArgumentParser
import LastenheftKit
import Procurement

/// Plans the days of a procedure.
struct ScheduleCommand: ParsableCommand {
  /// How a schedule is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, html, json, ics, svg
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "schedule",
      abstract: say("schedule.abstract"),
      discussion: say("schedule.discussion")
    )
  }

  @Argument(help: ArgumentHelp(say("command.argument.dossier"), valueName: say("command.value.folder")))
  var dossier: String

  @Option(help: ArgumentHelp(say("schedule.option.on"), valueName: say("new.value.day")))
  var on: CalendarDay?

  @Option(help: ArgumentHelp(say("schedule.option.start"), valueName: say("new.value.day")))
  var startOfService: CalendarDay?

  @Option(help: ArgumentHelp(say("schedule.option.format"), valueName: "text|html|json|ics|svg"))
  var format = Format.text

  @Option(
    name: [.short, .customLong("out")],
    help: ArgumentHelp(say("schedule.option.out"), valueName: say("command.value.file"))
  )
  var out: String?

  @Option(help: ArgumentHelp(say("render.option.templates"), valueName: say("command.value.any-folder")))
  var templates: String?

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let workspace = Workspace(wording: Speech.wording)
    let opened = try workspace.open(dossier)
    let specification = try DossierText.require(opened)
    guard let plan = workspace.schedule(of: specification, on: on, start: startOfService) else { throw ExitCode(2) }
    // What is wrong with the dossier's own days has been said with the dossier.
    for finding in plan.findings where !opened.findings.contains(finding) {
      Console.error(DossierText.line(finding, in: opened))
    }
    let bytes = try bytes(plan, specification, workspace)
    if let out {
      try AtomicFile.write(bytes, to: out)
      Console.print(say("schedule.written", out))
    } else {
      Console.printExactly(bytes: bytes)
    }
    var exit = ExitStatus(opened)
    exit.note(plan.findings)
    try exit.leave()
  }

  private func bytes(_ plan: SchedulePlan, _ specification: Specification, _ workspace: Workspace) throws -> [UInt8] {
    switch format {
    case .text: return Array((ScheduleText(specification: specification, plan: plan).block + "\n").utf8)
    case .json: return Array((JSON.text(ScheduleReport(plan, of: specification, in: Speech.wording)) + "\n").utf8)
    case .ics: return workspace.calendar(of: plan, for: specification)
    case .html, .svg:
      let press = try Press(templates: try templates ?? Resources().templates, documents: ["schedule"])
      return try press.schedule(specification, plan, in: Speech.language, pictureOnly: format == .svg)
    }
  }
}
