package import Procurement
import XML

/// Every citation in a native file, with its own line and the days on which it counts.
///
/// It looks at the elements and not at the values, because a citation in running text has no place of its own there.
package struct CitationScan: Hashable, Sendable {
  /// In the order of the file.
  package private(set) var places: [CitedPlace] = []
  /// The parameters that each owner names, in the order of the file, with repetitions.
  package private(set) var parameters: [CitedPlace.Owner: [String]] = [:]

  private var file = ""

  /// No citations.
  package init() {}

  /// The citations in the file with this root.
  init(_ root: XMLElement, file: String) {
    self.file = file
    walk(root, Surroundings(owner: Self.roots[root.name] ?? .law, part: root.name, windows: [.always]))
  }

  /// Adds what stands in another file.
  package mutating func append(_ other: CitationScan) {
    places += other.places
    parameters.merge(other.parameters) { $0 + $1 }
  }

  /// What an element stands in.
  private struct Surroundings {
    var owner: CitedPlace.Owner
    var part: String
    var windows: [Window]
  }

  private mutating func walk(_ element: XMLElement, _ outside: Surroundings) {
    var inside = outside
    inside.owner = Self.owner(element, outside.owner) ?? outside.owner
    inside.windows = outside.windows.flatMap { around in Self.windows(of: element).compactMap(around.intersection) }
    note(element, inside)
    let states = element.elements("legal-state")
    for child in element.elements where child.namespaceMatches {
      var around = inside
      if !Self.inlines.contains(child.name) { around.part = child.name }
      // What a legal state says in its own words does not count on its days.
      let replaced = states.filter { $0.first(child.name) != nil }.map(Self.window)
      around.windows = around.windows.flatMap { $0.subtracting(replaced) }
      walk(child, around)
    }
  }

  private mutating func note(_ element: XMLElement, _ inside: Surroundings) {
    if ["cite", "basis"].contains(element.name) {
      var reader = ElementReader(element, file: file)
      let citation = CitationAttributes.read(&reader)
      guard !citation.norm.isEmpty else { return }
      places.append(
        CitedPlace(
          citation: citation,
          location: reader.location,
          owner: inside.owner,
          part: inside.part,
          windows: inside.windows
        )
      )
    } else if ["param", "parameter", "set"].contains(element.name), let id = element.attribute("ref") {
      parameters[inside.owner, default: []].append(id)
    }
  }

  private static let inlines = ["cite", "param", "em", "p", "list", "item", "de", "en"]
  private static let roots: [String: CitedPlace.Owner] = [
    "catalogue": .catalogue, "facts": .catalogue, "offer": .tender, "price-sheet": .tender, "tender": .tender,
  ]

  /// Those of its versions, where it has any, within its own.
  private static func windows(of element: XMLElement) -> [Window] {
    let versions = element.elements("version").map(window)
    return versions.isEmpty ? [window(of: element)] : versions
  }

  private static func window(of element: XMLElement) -> Window {
    let day = { (name: String) in element.attribute(name).flatMap { CalendarDay(iso: $0.collapsed) } }
    return Window(from: day("from"), until: day("until"))
  }

  /// What the content of `element` belongs to; nil when it is nothing of its own.
  private static func owner(_ element: XMLElement, _ outside: CitedPlace.Owner) -> CitedPlace.Owner? {
    let id = element.attribute("id") ?? ""
    switch element.name {
    case "chapter": return .chapter(id)
    case "requirement" where element.attribute("id") != nil: return .requirement(id)
    case "alternatives": return .alternatives(id)
    case "clauses" where element.attribute("id") != nil: return .clauses(id)
    case "clause" where element.attribute("id") != nil: return .clause(id)
    case "section" where element.attribute("id") != nil: return .section(id)
    case "parameter" where element.attribute("id") != nil: return .parameter(id)
    case "position": return .position(id)
    case "regime": return .regime(id)
    case "norm": return .norm(id)
    case "period": return .period(id)
    case "provider", "alternative": return .provider(id)
    case "deselect", "tailor", "choose": return chosen(element)
    default: return nil
    }
  }

  /// The requirement or the clause that a choice of the tender is about.
  private static func chosen(_ element: XMLElement) -> CitedPlace.Owner? {
    element.attribute("requirement").map { .requirement($0) } ?? element.attribute("clause").map { .clause($0) }
  }
}
