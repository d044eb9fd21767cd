/// A requirement as the tender demands it: catalogue text and tailoring joined, with its origin kept.
package struct SpecifiedRequirement: Hashable, Sendable, Identifiable {
  /// Where it comes from.
  package enum Origin: Hashable, Sendable {
    /// From a catalogue, at its version.
    case catalogue(id: String, version: String)
    /// Written for this tender.
    case tender
  }

  /// A part that the tender changed.
  package enum Change: String, Hashable, Sendable, CaseIterable {
    case title, statement, kind, expectation, levels, evidence, condition, consequence, lots, minimumPoints
    case expectedAnswer
  }

  /// The requirement as it applies.
  package var requirement: Requirement
  /// As it stands in the catalogue on the day of dispatch, where the tender changed it.
  package var original: Requirement?
  /// Where it comes from.
  package var origin: Origin
  /// What the tender changed.
  package var changes: [Change]
  /// Why.
  package var reason: LocalizedText?
  /// Id of the chapter.
  package var chapter: String
  /// The dated wording that it has on the day of dispatch; nil where it has its base wording.
  package var state: LegalState?
  /// The weighting points of its criterion; nil when it is not scored.
  package var weight: Int?

  /// A requirement of the tender.
  package init(
    requirement: Requirement,
    original: Requirement? = nil,
    origin: Origin,
    changes: [Change] = [],
    reason: LocalizedText? = nil,
    chapter: String,
    state: LegalState? = nil,
    weight: Int? = nil
  ) {
    self.requirement = requirement
    self.original = original
    self.origin = origin
    self.changes = changes
    self.reason = reason
    self.chapter = chapter
    self.state = state
    self.weight = weight
  }

  /// The id of the requirement.
  package var id: String { requirement.id }
}
