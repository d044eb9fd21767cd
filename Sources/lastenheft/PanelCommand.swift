import ArgumentParser
import LastenheftKit
import Procurement

/// The evaluation of quality by several people, without prices.
struct PanelCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "panel",
      abstract: say("panel.abstract"),
      discussion: say("panel.discussion"),
      subcommands: [
        PanelHandoutCommand.self, PanelMergeCommand.self, PanelConsensusCommand.self, PanelCloseCommand.self,
      ]
    )
  }
}
