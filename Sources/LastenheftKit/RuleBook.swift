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
    /// Where the law says so, for rules of the linter.
    package let bases: [Basis]
    /// Ids of the researched facts behind it.
    package let facts: [String]
    /// German text that it finds something in; empty where no text shows it.
    package let example: String
    /// German text that it leaves alone.
    package let counterExample: String
  }

  /// A place in the law that a rule rests on.
  package struct Basis: Encodable, Sendable {
    package let text: String
    /// `above` or `below` the threshold; nil for both.
    package let reach: String?
    package let from: String?
    package let until: String?
    package let confidence: String
  }

  /// The rules of the linter, sorted by code.
  package static var lintRules: [LintInfo] {
    ([LintInfo(reading: DraftFormat.unreadable)] + TextRules.infos + DossierRules.infos).sorted {
      $0.rule.code < $1.rule.code
    }
  }

  /// All rules, sorted by code.
  package static var rules: [RuleInfo] {
    (ReadingRules.all + ResolutionRules.all + CheckRules.infos + FormRules.infos + EvidenceRules.infos
      + SpreadsheetRules.all + ScheduleRules.infos + ScoringRules.all + WeightRules.infos + PanelRules.infos
      + QualityStanding.infos + PanelWorkRules.all
      + CoverageRules.infos + CompetitionRules.all
      + LawFormat.rules + LawVerificationRules.infos + Tracing.rules + lintRules.map(\.rule)
      + [
        Workspace.emptySource
      ])
      .sorted { $0.code < $1.code }
  }

  /// All rules with their sentences in `wording` and their bases in `law`, sorted by code.
  package static func entries(in wording: Wording, law: NormRegister) -> [Entry] {
    let infos = Dictionary(lintRules.map { ($0.rule.code, $0) }, uniquingKeysWith: { first, _ in first })
    return rules.map { rule in
      Entry(
        code: rule.code,
        severity: rule.severity.rawValue,
        deficiency: rule.deficiency?.rawValue,
        summary: wording.text("\(rule.code).summary"),
        rationale: wording.text("\(rule.code).rationale"),
        bases: infos[rule.code]?.bases.map { bases in
          law.lint.places(of: bases).map { Basis($0, norms: law, in: wording) }
        } ?? [],
        facts: infos[rule.code]?.facts ?? [],
        example: infos[rule.code]?.example ?? "",
        counterExample: infos[rule.code]?.counterExample ?? ""
      )
    }
  }
}

extension RuleBook.Basis {
  fileprivate init(_ basis: LintBasis, norms: NormRegister, in wording: Wording) {
    text =
      switch basis.ground {
      case .norm(let citation): wording.text(citation, norms: norms).replacing("\u{A0}", with: " ")
      case .decision(let name): name
      }
    reach = basis.reach?.rawValue
    from = basis.window.from?.description
    until = basis.window.until?.description
    confidence = basis.confidence.rawValue
  }
}

extension LintInfo {
  /// A rule of reading, which rests on no law.
  fileprivate init(reading rule: RuleInfo) { self.init(rule.code, rule.severity, bases: nil, facts: []) }
}
