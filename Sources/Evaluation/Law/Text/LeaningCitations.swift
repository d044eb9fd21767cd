package import Procurement

/// Which citations lean on what reads differently in two texts of a law.
package struct LeaningCitations: Sendable {
  private let comparison: LawComparison
  private let norm: String

  /// The citations of the norm `norm`, whose texts `comparison` compares.
  package init(_ comparison: LawComparison, norm: String) {
    self.comparison = comparison
    self.norm = norm
  }

  /// Whether the place that `citation` names is in `change` and reads differently, or is there in one text alone.
  ///
  /// A place that cannot be found for certain counts as its paragraph does.
  package func leans(_ citation: Citation, on change: LawComparison.Change) -> Bool {
    guard citation.norm == norm, let first = citation.path.first, names(first, change) else { return false }
    return reading(citation.path, in: comparison.old) != reading(citation.path, in: comparison.new)
  }

  private func names(_ step: Citation.Step, _ change: LawComparison.Change) -> Bool {
    guard let provision = change.provision, let spans = step.spans else { return false }
    let kind: LawProvision.Kind = step.kind == .article ? .article : .section
    return provision.kind == kind
      && spans.contains { span in provision.spans.contains { $0.first <= span.last && span.first <= $0.last } }
  }

  /// The text of the place, or of as much of it as can be found; empty where it is not there.
  private func reading(_ path: [Citation.Step], in law: LawText) -> String {
    for count in stride(from: path.count, to: 0, by: -1) {
      switch PlaceSearch.outcome(of: Array(path.prefix(count)), in: law) {
      case .found(let text): return text
      case .missing: return ""
      case .undecided: continue
      }
    }
    return ""
  }
}
