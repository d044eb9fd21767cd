import Evaluation
import Procurement
import Wording

/// A graph in words: an entry a node, in the order from law to result.
struct TracePage {
  let graph: TraceGraph
  let words: TraceWords

  /// The nodes by kind, then in the order in which they were found.
  private var ordered: [TraceNode] {
    let byKind = Dictionary(grouping: graph.nodes, by: \.kind)
    return TraceNode.Kind.allCases.flatMap { byKind[$0] ?? [] }
  }

  /// The anchor of each node on the page.
  var anchors: [TraceNode: String] {
    Dictionary(
      uniqueKeysWithValues: ordered.enumerated().map { ($0.element, "\($0.element.kind.rawValue)-\($0.offset + 1)") }
    )
  }

  var entries: [TraceEntry] {
    let anchors = anchors
    return ordered.map { node in
      TraceEntry(
        anchor: anchors[node] ?? "",
        kind: node.kind,
        label: words.label(node),
        lines: words.lines(node),
        place: graph.location(of: node).map { "\($0.file):\($0.line)" },
        target: target(of: node),
        bases: graph.bases(of: node).compactMap { anchors[$0] },
        dependents: graph.dependents(of: node).compactMap { anchors[$0] }
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
