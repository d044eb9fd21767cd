import Evaluation
import Interchange
package import Procurement
package import Wording

/// Every rule that the house knows, for people who ask what a code means.
package enum RuleBook {
  /// A rule with its sentences.
  package struct Entry: Encodable, Sendable {
    package let code: String
    package let severity: String
    package let deficiency: String?
    /// What it finds, in a sentence.
    package let summary: String
    /// Why it matters, and what to do.
    package let rationale: String
  }

  /// All rules, sorted by code.
  package static var rules: [RuleInfo] {
    (ReadingRules.all + ResolutionRules.all + CheckRules.infos + ScheduleRules.infos + ScoringRules.all
      + WeightRules.infos + PanelRules.infos + CoverageRules.infos + CompetitionRules.all + Tracing.rules
      + [
        Workspace.emptySource
      ])
      .sorted { $0.code < $1.code }
  }

  /// All rules with their sentences in `wording`, sorted by code.
  package static func entries(in wording: Wording) -> [Entry] {
    rules.map { rule in
      Entry(
        code: rule.code,
        severity: rule.severity.rawValue,
        deficiency: rule.deficiency?.rawValue,
        summary: wording.text("\(rule.code).summary"),
        rationale: wording.text("\(rule.code).rationale")
      )
    }
  }
}
