import TestSupport
import XML

/// One seeded way to spoil a valid file.
struct Corruption: CustomStringConvertible {
  /// What was done, for the report of a failure.
  private(set) var description = ""
  /// The spoiled file.
  private(set) var bytes: [UInt8] = []

  private static let values = [
    "", "  ", "zzz!", "2015-02-30", "1,5", "-1", "0", "11", "99999999999", "yes", "A", "DM-ACC-01 DM-ACC-01", "1.2.3",
    "2015-06-07Z", "1e3", "+5", "1.", "E13", "x y", "-0.00", " 2015-06-07 ", "007", "0000-01-01", "10000-01-01",
  ]

  /// Spoils `root`, a file of ours, in a way that `seed` decides; with `child`, only in the children of that name.
  init(of root: XMLElement, seed: UInt64, only child: String? = nil) {
    var random = Seeded(seed)
    let paths = Self.paths(in: root).filter { path in
      child == nil || path.first.flatMap { root.children[$0].element?.name } == child
    }
    let spoiled = random.pick(paths) ?? []
    var copy = root
    description = Self.change(&copy, at: spoiled) { Self.spoil(&$0, &random) }
    bytes = XMLWriter(mixed: ["p", "item"]).write(copy, namespace: "urn:lastenheft:1")
  }

  // The way to each element: indices of children.
  private static func paths(in element: XMLElement) -> [[Int]] {
    [[]]
      + element.children.enumerated().flatMap { index, child in
        (child.element.map(paths) ?? []).map { [index] + $0 }
      }
  }

  private static func change(
    _ element: inout XMLElement,
    at path: [Int],
    _ spoil: (inout XMLElement) -> String
  ) -> String {
    guard let index = path.first, var child = element.children[index].element else { return spoil(&element) }
    let description = change(&child, at: Array(path.dropFirst()), spoil)
    element.children[index] = .element(child)
    return description
  }

  private static func spoil(_ element: inout XMLElement, _ random: inout Seeded) -> String {
    let ways = [
      dropAttribute, renameAttribute, changeAttribute, changeAttribute, addAttribute, dropChild, renameChild,
      repeatChild, swapChildren, moveChild, addChild, addText, dropText, foreign,
    ]
    let way = random.below(ways.count)
    return "\(way): \(ways[way](&element, &random)) in \(element.name), line \(element.line)"
  }
}

// Attributes.
extension Corruption {
  private static func dropAttribute(_ element: inout XMLElement, _ random: inout Seeded) -> String {
    guard !element.attributes.isEmpty else { return "nothing" }
    return "dropped \(element.attributes.remove(at: random.below(element.attributes.count)).name)"
  }

  private static func renameAttribute(_ element: inout XMLElement, _ random: inout Seeded) -> String {
    guard !element.attributes.isEmpty else { return "nothing" }
    let index = random.below(element.attributes.count)
    element.attributes[index].name += "x"
    return "renamed to \(element.attributes[index].name)"
  }

  private static func changeAttribute(_ element: inout XMLElement, _ random: inout Seeded) -> String {
    guard !element.attributes.isEmpty else { return "nothing" }
    let index = random.below(element.attributes.count)
    element.attributes[index].value = random.pick(values) ?? ""
    return "\(element.attributes[index].name)='\(element.attributes[index].value)'"
  }

  private static func addAttribute(_ element: inout XMLElement, _ random: inout Seeded) -> String {
    let name = random.pick(["kind", "id", "note", "unit", "until", "lots"].filter { element.attribute($0) == nil })
    element.attributes.append(XMLAttribute(name ?? "other", "A"))
    return "added \(name ?? "other")"
  }
}

// Children.
extension Corruption {
  private static func elementIndices(_ element: XMLElement) -> [Int] {
    element.children.indices.filter { element.children[$0].element != nil }
  }

  private static func dropChild(_ element: inout XMLElement, _ random: inout Seeded) -> String {
    guard let index = random.pick(elementIndices(element)) else { return "nothing" }
    return "dropped \(element.children.remove(at: index).element?.name ?? "")"
  }

  private static func renameChild(_ element: inout XMLElement, _ random: inout Seeded) -> String {
    guard let index = random.pick(elementIndices(element)), var child = element.children[index].element else {
      return "nothing"
    }
    child.name = random.pick(["other", "title", "reason", "answer", "p", "de", "em", "comment", "param"]) ?? ""
    element.children[index] = .element(child)
    return "renamed to \(child.name)"
  }

  private static func repeatChild(_ element: inout XMLElement, _ random: inout Seeded) -> String {
    guard let index = random.pick(elementIndices(element)) else { return "nothing" }
    element.children.insert(element.children[index], at: index)
    return "repeated \(element.children[index].element?.name ?? "")"
  }

  private static func swapChildren(_ element: inout XMLElement, _ random: inout Seeded) -> String {
    guard let first = random.pick(elementIndices(element)), let second = random.pick(elementIndices(element)) else {
      return "nothing"
    }
    element.children.swapAt(first, second)
    return "swapped \(first) and \(second)"
  }

  private static func moveChild(_ element: inout XMLElement, _ random: inout Seeded) -> String {
    guard let index = random.pick(elementIndices(element)) else { return "nothing" }
    let child = element.children.remove(at: index)
    element.children.append(child)
    return "moved \(child.element?.name ?? "") to the end"
  }

  private static func addChild(_ element: inout XMLElement, _ random: inout Seeded) -> String {
    let name = random.pick(["other", "em", "list", "note", "level"]) ?? ""
    element.children.insert(.element(XMLElement(name)), at: random.below(element.children.count + 1))
    return "added \(name)"
  }

  private static func foreign(_ element: inout XMLElement, _ random: inout Seeded) -> String {
    guard let index = random.pick(elementIndices(element)), var child = element.children[index].element else {
      return "nothing"
    }
    child.namespace = "urn:other"
    element.children[index] = .element(child)
    return "\(child.name) in another namespace"
  }

  private static func addText(_ element: inout XMLElement, _ random: inout Seeded) -> String {
    element.children.insert(.text("stray"), at: random.below(element.children.count + 1))
    return "added text"
  }

  private static func dropText(_ element: inout XMLElement, _ random: inout Seeded) -> String {
    element.children.removeAll { $0.element == nil }
    return "dropped text"
  }
}
