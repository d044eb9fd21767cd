import ArgumentParser
import LastenheftKit
import Procurement

/// Scores the admitted offers and ranks them.
struct ScoreCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "score", abstract: say("score.abstract"), discussion: say("score.discussion"))
  }

  @Argument(help: ArgumentHelp(say("command.argument.dossier"), valueName: say("command.value.folder")))
  var dossier: String

  @Argument(help: ArgumentHelp(say("check.argument.offers"), valueName: say("command.value.files")))
  var offers: [String] = []

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run() async throws {
    let workspace = Workspace(wording: Speech.wording)
    let opened = try workspace.open(dossier)
    let specification = try DossierText.require(opened)
    var exit = ExitStatus(opened)
    let evaluated = try await workspace.evaluate(opened, offers: offers, against: specification) { exit.note($0) }
    let ranking = evaluated.ranking
    exit.note(ranking.findings)
    switch format.format {
    case .json: Console.printExactly(JSON.text(RankingReport(ranking, of: specification, in: Speech.wording)))
    case .text:
      Console.print(RankingText(dossier: opened, specification: specification).block(ranking, evaluated.assessments))
    }
    try exit.leave()
  }
}
