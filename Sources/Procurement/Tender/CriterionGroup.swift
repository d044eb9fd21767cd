/// A node of the criteria tree: a main group (KHG) of groups (KG), each of criteria (K).
///
/// Weights are whole weighting points (Gewichtungspunkte, GP). The points of the children add up to those of their parent.
package struct CriterionGroup: Hashable, Sendable, Identifiable {
  /// Such as `1` or `1.2`.
  package var id: String
  /// What it judges.
  package var title: LocalizedText
  /// Weighting points, 1 or more.
  package var weight: Int
  /// Groups below; empty in a group that holds criteria.
  package var groups: [CriterionGroup]
  /// Criteria below; empty in a main group.
  package var criteria: [Criterion]
  /// Where it stands.
  package var location: SourceLocation

  /// A node with its children.
  package init(
    id: String,
    title: LocalizedText,
    weight: Int,
    groups: [CriterionGroup] = [],
    criteria: [Criterion] = [],
    location: SourceLocation
  ) {
    self.id = id
    self.title = title
    self.weight = weight
    self.groups = groups
    self.criteria = criteria
    self.location = location
  }

  /// All criteria below, in reading order.
  package var leaves: [Criterion] { groups.flatMap(\.leaves) + criteria }
}
