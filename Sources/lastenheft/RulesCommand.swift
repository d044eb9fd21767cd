import ArgumentParser
import LastenheftKit

/// Lists the rules, or explains one.
struct RulesCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "rules", abstract: say("rules.abstract"), discussion: say("rules.discussion"))
  }

  @Argument(help: ArgumentHelp(say("rules.argument.code"), valueName: say("rules.value.code")))
  var code: String?

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run() throws {
    let all = RuleBook.entries(in: Speech.wording)
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

  private func explained(_ rule: RuleBook.Entry) -> String {
    var lines = ["\(rule.code): \(rule.summary)", "", rule.rationale, ""]
    lines.append("\(say("rules.severity")): \(say("severity.\(rule.severity)"))")
    if let deficiency = rule.deficiency {
      lines.append("\(say("rules.deficiency")): \(say("deficiency.\(deficiency)"))")
    }
    return lines.joined(separator: "\n")
  }
}
