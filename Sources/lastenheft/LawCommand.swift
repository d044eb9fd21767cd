import ArgumentParser
import LastenheftKit
import Procurement

/// Official texts of laws: read, compared with the citations of a dossier, compared with each other.
struct LawCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "law",
      abstract: say("law.abstract"),
      discussion: say("law.discussion"),
      subcommands: [LawImportCommand.self, LawVerifyCommand.self, LawDiffCommand.self]
    )
  }
}

extension LawFiles {
  /// The files at `paths`, once what is wrong with them is on the standard error.
  static func shown(_ paths: [String]) -> LawFiles {
    let files = LawFiles(paths)
    for finding in files.findings { Console.error(FindingText.line(FindingReport(finding, in: Speech.wording))) }
    return files
  }
}
