import ArgumentParser
import LastenheftKit
import Procurement

/// Lists the rules, or explains one.
struct RulesCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "rules", abstract: say("rules.abstract"), discussion: say("rules.discussion"))
  }

  @Argument(help: ArgumentHelp(say("rules.argument.code"), valueName: say("rules.value.code")))
  var code: String?

  @Option(help: ArgumentHelp(say("rules.option.pages"), valueName: say("command.value.any-folder")))
  var pages: String?

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run() throws {
    let law = Workspace.lintRegister(in: try Resources().law)
    if let pages { return try write(to: pages, law) }
    let all = RuleBook.entries(in: Speech.wording, law: law)
    let chosen = code.map { code in all.filter { $0.code == code.uppercased() } } ?? all
    guard !chosen.isEmpty else {
      Console.error(say("command.error") + ": " + say("rules.unknown", code ?? ""))
      throw ExitCode(2)
    }
    switch format.format {
    case .json: Console.printExactly(JSON.text(chosen))
    case .text where code == nil: Console.print(chosen.map { "\($0.code)  \($0.summary)" }.joined(separator: "\n"))
    case .text: Console.print(chosen.map(explained).joined(separator: "\n\n"))
    }
  }

  private func write(to folder: String, _ law: NormRegister) throws {
    let pages = RulePages(
      Speech.wording,
      law: law,
      facts: Workspace.facts(in: try Resources().catalogue)
    ).pages
    try AtomicFile.makeFolder(folder)
    for page in pages { try AtomicFile.write(Array(page.text.utf8), to: "\(folder)/\(page.name)") }
    Console.print(say("rules.pages.written", String(pages.count), folder))
  }

  private func explained(_ rule: RuleBook.Entry) -> String {
    var lines = ["\(rule.code): \(rule.summary)", "", rule.rationale, ""]
    lines.append("\(say("rules.severity")): \(say("severity.\(rule.severity)"))")
    if let deficiency = rule.deficiency {
      lines.append("\(say("rules.deficiency")): \(say("deficiency.\(deficiency)"))")
    }
    if !rule.example.isEmpty {
      lines += [
        "", "\(say("rules.example")): \(rule.example)", "\(say("rules.counter-example")): \(rule.counterExample)",
      ]
    }
    if !rule.bases.isEmpty { lines += ["", "\(say("rules.bases")):"] + rule.bases.map { "  \($0.text)" + notes($0) } }
    return lines.joined(separator: "\n")
  }

  /// ` (oberhalb der Schwelle, ab 18.04.2016, zu bestätigen)`.
  private func notes(_ basis: RuleBook.Basis) -> String {
    let notes = [
      basis.reach.map { say("reach.\($0)") }, basis.from.map { say("rules.bases.from", $0) },
      basis.until.map { say("rules.bases.until", $0) }, basis.confidence == "V" ? nil : say("rules.to-confirm"),
    ].compactMap(\.self)
    return notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))"
  }
}
