package import Procurement

/// Everything with what it rests on and what rests on it: a page to click through, for the buyer.
package struct TraceDocument: Document {
  package static let name = DocumentName.trace

  package let context: TextContext
  private let entries: [TraceEntry]
  private let starts: [String]

  /// The page of `entries`, which stand by kind in the order from law to result.
  ///
  /// `starts` are the anchors of what was asked for; empty when everything was.
  package init(_ specification: Specification, entries: [TraceEntry], starts: [String] = []) {
    self.entries = entries
    self.starts = starts
    context = TextContext(specification)
  }

  package func body(in phrasing: Phrasing) -> View {
    var outline = Outline()
    let labels = Dictionary(entries.map { ($0.anchor, $0) }, uniquingKeysWith: { first, _ in first })
    let byKind = Dictionary(grouping: entries, by: \.kind)
    let groups = TraceNode.Kind.allCases.compactMap { kind -> View? in
      guard let entries = byKind[kind] else { return nil }
      let heading = outline.chapter(.init(phrasing.label("kind.\(kind.rawValue)"), anchor: "kind-\(kind.rawValue)"))
      return heading.merging([
        "count": .markup(phrasing.number(entries.count)),
        "entries": .list(entries.map { entry($0, labels, in: phrasing) }),
      ])
    }
    let starts = links(to: starts, labels, in: phrasing)
    return [
      "groups": .list(groups), "contents": outline.contents,
      "starts": .list(starts), "hasStarts": .flag(!starts.isEmpty),
    ]
  }

  private func links(to anchors: [String], _ all: [String: TraceEntry], in phrasing: Phrasing) -> [View] {
    anchors.compactMap { all[$0] }.map { other in
      [
        "to": .text(other.anchor), "kind": .markup(phrasing.label("one.\(other.kind.rawValue)")),
        "label": .text(other.label),
      ]
    }
  }

  private func entry(_ entry: TraceEntry, _ all: [String: TraceEntry], in phrasing: Phrasing) -> View {
    let bases = links(to: entry.bases, all, in: phrasing)
    let dependents = links(to: entry.dependents, all, in: phrasing)
    return [
      "anchor": .text(entry.anchor),
      "one": .markup(phrasing.label("one.\(entry.kind.rawValue)")),
      "label": .text(entry.label),
      "target": .list(entry.target.map { [["address": .text($0)]] } ?? []),
      "lines": .list(entry.lines.map { ["line": .text($0)] }),
      "place": .text(entry.place ?? ""),
      "bases": .list(bases), "hasBases": .flag(!bases.isEmpty),
      "dependents": .list(dependents), "hasDependents": .flag(!dependents.isEmpty),
    ]
  }
}
