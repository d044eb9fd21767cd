/// What rests on what, from the norm to the place in the ranking.
///
/// Links point from what carries to what rests on it: norm, version, provision, requirement, field, answer, finding, verdict.
package struct TraceGraph: Sendable {
  /// That one thing rests on another, and where that is written.
  package struct Link: Hashable, Sendable {
    /// What carries.
    package var from: TraceNode
    /// What rests on it.
    package var to: TraceNode
    /// Where the link is written; nil where it follows from the method.
    package var location: SourceLocation?

    /// A link between two nodes.
    package init(from: TraceNode, to: TraceNode, location: SourceLocation? = nil) {
      self.from = from
      self.to = to
      self.location = location
    }
  }

  /// All nodes, in the order in which they were added.
  package private(set) var nodes: [TraceNode] = []
  private var places: [TraceNode: SourceLocation?] = [:]
  private var outgoing: [TraceNode: [Link]] = [:]
  private var incoming: [TraceNode: [Link]] = [:]

  /// A graph without nodes.
  package init() {}

  /// Adds `node`, once; the first place counts.
  package mutating func add(_ node: TraceNode, at location: SourceLocation? = nil) {
    guard places[node] == nil else { return }
    places[node] = .some(location)
    nodes.append(node)
  }

  /// Adds a link, once; its ends need not be nodes yet.
  package mutating func link(_ from: TraceNode, _ to: TraceNode, at location: SourceLocation? = nil) {
    guard !(outgoing[from] ?? []).contains(where: { $0.to == to }) else { return }
    let link = Link(from: from, to: to, location: location)
    outgoing[from, default: []].append(link)
    incoming[to, default: []].append(link)
  }

  /// Whether `node` is there.
  package func contains(_ node: TraceNode) -> Bool { places[node] != nil }

  /// Where `node` is written; nil where it is computed.
  package func location(of node: TraceNode) -> SourceLocation? { places[node] ?? nil }

  /// What `node` rests on, one step.
  package func bases(of node: TraceNode) -> [TraceNode] { (incoming[node] ?? []).map(\.from) }

  /// What rests on `node`, one step.
  package func dependents(of node: TraceNode) -> [TraceNode] { (outgoing[node] ?? []).map(\.to) }

  /// Links with an end that is no node, in the order of the nodes they touch.
  package var broken: [Link] {
    let links = nodes.flatMap { (outgoing[$0] ?? []) + (incoming[$0] ?? []) }
    var seen: Set<Link> = []
    return links.filter { (!contains($0.from) || !contains($0.to)) && seen.insert($0).inserted }
  }
}

extension TraceGraph {
  /// The part of the graph above and below `starts`: all that they rest on, and all that rests on them, in the old order.
  package func closure(of starts: [TraceNode]) -> TraceGraph {
    let kept = reached(from: starts, by: bases).union(reached(from: starts, by: dependents))
    var result = TraceGraph()
    for node in nodes where kept.contains(node) { result.add(node, at: location(of: node)) }
    for node in result.nodes {
      for link in outgoing[node] ?? [] where kept.contains(link.to) { result.link(node, link.to, at: link.location) }
    }
    return result
  }

  private func reached(from starts: [TraceNode], by step: (TraceNode) -> [TraceNode]) -> Set<TraceNode> {
    var seen = Set(starts)
    var next = starts
    while let node = next.popLast() {
      for other in step(node) where seen.insert(other).inserted { next.append(other) }
    }
    return seen
  }
}
