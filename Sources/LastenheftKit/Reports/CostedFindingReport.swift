package import Procurement
package import Wording

/// A finding on a file that came back as a program reads it: the finding, what was changed, and what it costs.
package struct CostedFindingReport: Encodable, Sendable {
  /// What was seen.
  package let finding: FindingReport
  /// What stood at the place, and what stands there now; nil where nothing did.
  package let published: String?, returned: String?
  /// What it costs: `none`, `ask`, `may-be-supplied-later`, `scored-zero` or `exclude`.
  package let consequence: String
  /// What the buyer does next, and where the law says so; nil where it costs nothing or the regime is silent.
  package let step: String?, basis: [BasisReport]?

  /// A place in the law and how sure it is: `V`, `P` or `I`.
  package struct BasisReport: Encodable, Sendable {
    /// As lawyers cite it.
    package let citation: String
    /// How sure it is.
    package let confidence: String
  }

  /// `cost` under the regime of `specification`, said in `wording`.
  package init(_ cost: CostedFinding, under specification: Specification, in wording: Wording) {
    finding = FindingReport(cost.finding, in: wording)
    published = cost.finding.change?.published
    returned = cost.finding.change?.returned
    consequence = cost.consequence.rawValue
    step = cost.treatment.map { wording.plain($0.step, specification: specification) }
    basis = cost.treatment.map { treatment in
      treatment.basis.map {
        BasisReport(citation: wording.text($0.citation, norms: specification.norms), confidence: $0.confidence.rawValue)
      }
    }
  }

  /// All in one object, as findings stand in other reports.
  package func encode(to encoder: any Encoder) throws {
    try finding.encode(to: encoder)
    var container = encoder.container(keyedBy: Keys.self)
    try container.encodeIfPresent(published, forKey: .published)
    try container.encodeIfPresent(returned, forKey: .returned)
    try container.encode(consequence, forKey: .consequence)
    try container.encodeIfPresent(step, forKey: .step)
    try container.encodeIfPresent(basis, forKey: .basis)
  }

  private enum Keys: CodingKey { case published, returned, consequence, step, basis }
}
