import ArgumentParser
import LastenheftKit
import Procurement

/// Shows what the scoring of a tender does, before and after the offers are there.
struct LaboratoryCommand: AsyncParsableCommand {
  /// How the laboratory is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, html, json
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "lab", abstract: say("lab.abstract"), discussion: say("lab.discussion"))
  }

  @Argument(help: ArgumentHelp(say("command.argument.dossier"), valueName: say("command.value.folder")))
  var dossier: String

  @Argument(help: ArgumentHelp(say("check.argument.offers"), valueName: say("command.value.files")))
  var names: [String] = []

  @Option(help: ArgumentHelp(say("lab.option.tenders"), valueName: say("lab.value.number")))
  var tenders = 100_000

  @Option(help: ArgumentHelp(say("lab.option.offers"), valueName: say("lab.value.number")))
  var offers = 4

  @Option(help: ArgumentHelp(say("lab.option.seed"), valueName: say("lab.value.number")))
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp(say("lab.option.format"), valueName: "text|html|json"))
  var format: Format?

  @Option(
    name: [.short, .customLong("out")],
    help: ArgumentHelp(say("lab.option.out"), valueName: say("command.value.file"))
  )
  var out: String?

  @Option(help: ArgumentHelp(say("render.option.templates"), valueName: say("command.value.any-folder")))
  var templates: String?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard (1...10_000_000).contains(tenders), (2...50).contains(offers) else {
      throw ValidationError(say("lab.range"))
    }
  }

  func run() async throws {
    let workspace = Workspace(wording: Speech.wording)
    let opened = try workspace.open(dossier)
    let specification = try DossierText.require(opened)
    var exit = ExitStatus(opened)
    let evaluated =
      opened.hasOffers || !names.isEmpty
      ? try await workspace.evaluate(opened, offers: names, against: specification) { exit.note($0) } : nil
    let laboratory = await workspace.laboratory(
      specification,
      evaluated: evaluated,
      record: opened.record,
      tenders: tenders,
      offers: offers,
      seed: seed
    )
    try print(bytes(laboratory, specification))
    try exit.leave()
  }

  /// As asked for; else by the ending of the file, and text where there is none.
  private var chosen: Format {
    if let format { return format }
    return Format.allCases.first { out?.hasSuffix(".\($0.rawValue)") ?? false } ?? .text
  }

  private func bytes(_ laboratory: Laboratory, _ specification: Specification) throws -> [UInt8] {
    switch chosen {
    case .text:
      return Array((LaboratoryText(laboratory: laboratory, specification: specification).block + "\n").utf8)
    case .json:
      return Array((JSON.text(LaboratoryReport(laboratory, of: specification, in: Speech.wording)) + "\n").utf8)
    case .html:
      let press = try Press(templates: try templates ?? Resources().templates, documents: [])
      return try press.page(laboratory, of: specification, in: Speech.language)
    }
  }

  private func print(_ bytes: [UInt8]) throws {
    guard let out else {
      return chosen == .text
        ? Console.print(String(decoding: bytes.dropLast(), as: UTF8.self)) : Console.printExactly(bytes: bytes)
    }
    try AtomicFile.write(bytes, to: out)
    Console.print(say("lab.written", out))
  }
}
