/// A researched fact, and what the catalogue makes of it.
package struct Fact: Hashable, Sendable, Identifiable {
  /// Why nothing is demanded of a provider on account of a fact.
  package enum Ground: String, Hashable, Sendable, CaseIterable {
    /// It says what a word means.
    case definition
    /// The buyer itself owes it.
    case authorityDuty = "authority-duty"
    /// It is between the provider and those who supervise it.
    case supervision
    /// It concerns people outside of the contract.
    case thirdParty = "third-party"
    /// It is history, market or practice.
    case background
    /// Another fact has taken its place.
    case superseded
    /// The tool sees to it when it reads, resolves or checks.
    case tool
    /// Neither law nor guideline obliges a provider, and the catalogue does not ask for it.
    case notOwed = "not-owed"
  }

  /// Such as `DM-0519`; the prefix says which part of the research it stands in.
  package var id: String
  /// How sure it is.
  package var confidence: Confidence
  /// Ids of the requirements and clauses that answer it.
  package var coverers: [String]
  /// Why nothing, or nothing more, is demanded; nil where the coverers say it all.
  package var ground: Ground?
  /// The ground in a sentence; there wherever there is a ground.
  package var reason: LocalizedText?
  /// Where it stands.
  package var location: SourceLocation

  /// The fact `id`.
  package init(
    id: String,
    confidence: Confidence,
    coverers: [String] = [],
    ground: Ground? = nil,
    reason: LocalizedText? = nil,
    location: SourceLocation
  ) {
    self.id = id
    self.confidence = confidence
    self.coverers = coverers
    self.ground = ground
    self.reason = reason
    self.location = location
  }

  /// What stands before the last hyphen, such as `TR-PVD`: the part of the research that it belongs to.
  package var group: String { id.lastIndex(of: "-").map { String(id[..<$0]) } ?? id }
}
