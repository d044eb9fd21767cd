package import Procurement

/// A file that a bidder handed in, as the receipt report shows it.
package struct ReceivedFile: Sendable {
  /// As findings name it.
  package var name: String
  /// What the report calls it.
  package var title: String
  /// What became of it.
  package var verdict: ReceiptVerdict
  /// The offer in it; nil where there is none.
  package var offer: Offer?
  /// The files beside it; nil where there is no folder of its name.
  package var evidence: EvidenceFolder?
  /// Everything that is wrong with it and what that costs, by place.
  package var costs: [CostedFinding]

  /// A file that findings know as `name` and the report calls `title`.
  package init(
    name: String,
    title: String,
    verdict: ReceiptVerdict,
    offer: Offer?,
    evidence: EvidenceFolder?,
    costs: [CostedFinding]
  ) {
    self.name = name
    self.title = title
    self.verdict = verdict
    self.offer = offer
    self.evidence = evidence
    self.costs = costs
  }

  /// The gravest of what its findings cost.
  var worst: Consequence { costs.map(\.consequence).max() ?? .none }

  /// How many findings of a severity it has.
  func count(_ severity: Finding.Severity) -> Int { costs.count { $0.finding.severity == severity } }
}
