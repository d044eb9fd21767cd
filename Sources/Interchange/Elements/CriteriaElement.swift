import Procurement
import XML

/// `<criteria>`: main groups, groups and criteria with their weights.
enum CriteriaElement {
  /// Reads the main groups.
  static func read(_ reader: inout ElementReader) -> [CriterionGroup] {
    let groups = reader.children("main-group", atLeast: 1, read: mainGroup)
    let all = groups + groups.flatMap(\.groups)
    reader.requireUnique(all.map { ($0.id, $0.location.line) })
    reader.requireUnique(groups.flatMap(\.leaves).map { ($0.requirement, $0.location.line) })
    return groups
  }

  private static func mainGroup(_ reader: inout ElementReader) -> CriterionGroup {
    var group = node(&reader)
    group.groups = reader.children("group", atLeast: 1, read: subgroup)
    requireSum(group.weight, group.groups.map(\.weight), &reader)
    return group
  }

  private static func subgroup(_ reader: inout ElementReader) -> CriterionGroup {
    var group = node(&reader)
    group.criteria = reader.children("criterion", atLeast: 1) { criterion in
      let requirement = criterion.attribute("requirement", .requirementID, else: "")
      let weight = criterion.attribute("weight", .positive, else: 0)
      return Criterion(requirement: requirement, weight: weight, location: criterion.location)
    }
    requireSum(group.weight, group.criteria.map(\.weight), &reader)
    return group
  }

  private static func node(_ reader: inout ElementReader) -> CriterionGroup {
    let id = reader.attribute("id", .version, else: "")
    let weight = reader.attribute("weight", .positive, else: 0)
    let title = reader.requiredChild("title", read: LocalizedTextElement.plain)
    return CriterionGroup(id: id, title: title ?? LocalizedText(id), weight: weight, location: reader.location)
  }

  // A weight of 0 was not understood, and that has been noted.
  private static func requireSum(_ weight: Int, _ parts: [Int], _ reader: inout ElementReader) {
    let sum = parts.reduce(0, +)
    guard weight > 0, !parts.isEmpty, !parts.contains(0), sum != weight else { return }
    reader.report("IN017", Message("IN017.sum", String(weight), String(sum)))
  }

  /// The element.
  static func element(_ groups: [CriterionGroup]) -> XMLElement {
    XMLElement("criteria", [], groups.map { element("main-group", $0) })
  }

  private static func element(_ name: String, _ group: CriterionGroup) -> XMLElement {
    XMLElement(
      name,
      [XMLAttribute("id", group.id), XMLAttribute("weight", String(group.weight))],
      [LocalizedTextElement.element("title", group.title)] + group.groups.map { element("group", $0) }
        + group.criteria.map(element)
    )
  }

  private static func element(_ criterion: Criterion) -> XMLElement {
    XMLElement(
      "criterion",
      [XMLAttribute("requirement", criterion.requirement), XMLAttribute("weight", String(criterion.weight))]
    )
  }
}
