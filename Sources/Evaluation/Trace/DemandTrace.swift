import Procurement

/// What is demanded: parameters, requirements, alternatives, clauses, positions, where each is answered and where it is read.
struct DemandTrace {
  let specification: Specification
  let anchors: [String: Set<String>]
  let cells: [String: [String]]

  func add(to graph: inout TraceGraph) {
    for parameter in specification.parameters { graph.add(.parameter(parameter.id), at: parameter.location) }
    for specified in specification.requirements { add(specified.requirement, to: &graph) }
    for group in specification.alternatives {
      graph.add(.alternatives(group.id), at: group.location)
      for member in group.requirements { graph.link(.requirement(member), .alternatives(group.id), at: group.location) }
    }
    for specified in specification.clauses { add(specified, to: &graph) }
    for priced in specification.positions { add(priced.position, to: &graph) }
    for section in specification.tender.sections {
      read("section-\(section.id)", in: "specification", of: nil, at: section.location, in: &graph)
      for parameter in section.text.parameters {
        let sentence = TraceNode.sentence(document: "specification", anchor: "section-\(section.id)")
        graph.link(.parameter(parameter), sentence, at: section.location)
      }
    }
  }

  private func add(_ requirement: Requirement, to graph: inout TraceGraph) {
    let node = TraceNode.requirement(requirement.id)
    graph.add(node, at: requirement.location)
    for parameter in requirement.statement.parameters + (requirement.expectation?.parameters ?? []) {
      graph.link(.parameter(parameter), node, at: requirement.location)
    }
    answered(requirement.id, of: node, at: requirement.location, in: &graph)
    read(requirement.id, in: "specification", of: node, at: requirement.location, in: &graph)
    if anchors["criteria"]?.contains(requirement.id) == true {
      read(requirement.id, in: "criteria", of: node, at: requirement.location, in: &graph)
    }
  }

  private func add(_ specified: SpecifiedClause, to graph: inout TraceGraph) {
    let node = TraceNode.clause(specified.id)
    graph.add(node, at: specified.clause.location)
    for parameter in specified.variant.text.parameters {
      graph.link(.parameter(parameter), node, at: specified.variant.location)
    }
    if specified.wantsAnswer {
      answered(specified.id, of: node, at: specified.clause.location, in: &graph)
    }
    read(specified.id, in: "specification", of: node, at: specified.variant.location, in: &graph)
  }

  private func add(_ position: PriceSheet.Position, to graph: inout TraceGraph) {
    let node = TraceNode.position(position.id)
    graph.add(node, at: position.location)
    for requirement in position.requirements { graph.link(.requirement(requirement), node, at: position.location) }
    answered(position.id, of: node, at: position.location, in: &graph)
  }

  /// Where `node` is answered, and the cells of the answer form for it; a form without one is a link to nothing.
  private func answered(_ id: String, of node: TraceNode, at location: SourceLocation, in graph: inout TraceGraph) {
    graph.add(.field(id), at: location)
    graph.link(node, .field(id))
    let places = cells[id] ?? []
    for place in places { graph.add(.cell(subject: id, place: place)) }
    let targets = places.isEmpty ? [nil] : places.map(Optional.some)
    for place in targets { graph.link(.field(id), .cell(subject: id, place: place), at: location) }
  }

  /// A place in a document; it is a node only where the document has it.
  private func read(
    _ anchor: String,
    in document: String,
    of node: TraceNode?,
    at location: SourceLocation,
    in graph: inout TraceGraph
  ) {
    let sentence = TraceNode.sentence(document: document, anchor: anchor)
    if anchors[document]?.contains(anchor) == true { graph.add(sentence, at: location) }
    if let node { graph.link(node, sentence, at: location) }
  }
}
