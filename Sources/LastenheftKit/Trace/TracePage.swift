import Evaluation
import Procurement
import Wording

/// A graph in words: an entry a node, in the order from law to result.
struct TracePage {
  let graph: TraceGraph
  let words: TraceWords

  /// The nodes by kind, cited places as they stand in the law, all others in the order in which they were found.
  private var ordered: [TraceNode] {
    let byKind = Dictionary(grouping: graph.nodes, by: \.kind)
    return TraceNode.Kind.allCases.flatMap { kind in
      let nodes = byKind[kind] ?? []
      return kind == .provision ? nodes.sorted(by: words.precedes) : nodes
    }
  }

  /// The anchor of each node on the page.
  var anchors: [TraceNode: String] {
    Dictionary(
      uniqueKeysWithValues: ordered.enumerated().map { ($0.element, "\($0.element.kind.rawValue)-\($0.offset + 1)") }
    )
  }

  var entries: [TraceEntry] {
    let anchors = anchors
    let nodes = ordered
    let places = Dictionary(uniqueKeysWithValues: nodes.enumerated().map { ($0.element, $0.offset) })
    let linked = { (others: [TraceNode]) in
      others.sorted { (places[$0] ?? 0) < (places[$1] ?? 0) }.compactMap { anchors[$0] }
    }
    return nodes.map { node in
      TraceEntry(
        anchor: anchors[node] ?? "",
        kind: node.kind,
        label: words.label(node),
        lines: words.lines(node),
        place: graph.location(of: node).map { "\($0.file):\($0.line)" },
        target: target(of: node),
        bases: linked(graph.bases(of: node)),
        dependents: linked(graph.dependents(of: node))
      )
    }
  }

  /// The place in the German documents, as they lie beside `intern/` when all are rendered.
  private func target(of node: TraceNode) -> String? {
    guard case .sentence(let document, let anchor) = node,
      let file = Press.fileName(of: document, in: words.wording.language)
    else { return nil }
    return "../../\(words.wording.language.rawValue)/\(file).html#\(anchor)"
  }
}
