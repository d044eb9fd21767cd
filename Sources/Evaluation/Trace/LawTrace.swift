import Procurement

/// From the norm over its version on the day of dispatch to the cited place, and on to what cites it.
struct LawTrace {
  let specification: Specification

  func add(to graph: inout TraceGraph) {
    for requirement in specification.requirements.map(\.requirement) {
      for basis in requirement.basis {
        cite(basis.citation, by: .requirement(requirement.id), at: basis.location, in: &graph)
      }
      for citation in requirement.statement.german.citations {
        cite(citation, by: .requirement(requirement.id), at: requirement.location, in: &graph)
      }
    }
    for specified in specification.clauses {
      let node = TraceNode.clause(specified.id)
      for basis in specified.clause.basis { cite(basis.citation, by: node, at: basis.location, in: &graph) }
      for citation in specified.variant.text.german.citations {
        cite(citation, by: node, at: specified.variant.location, in: &graph)
      }
    }
    for section in specification.tender.sections {
      for citation in section.text.german.citations {
        let sentence = TraceNode.sentence(document: "specification", anchor: "section-\(section.id)")
        cite(citation, by: sentence, at: section.location, in: &graph)
      }
    }
  }

  private func cite(_ citation: Citation, by node: TraceNode, at location: SourceLocation, in graph: inout TraceGraph) {
    let provision = TraceNode.provision(citation)
    graph.add(provision)
    graph.link(provision, node, at: location)
    let norm = TraceNode.norm(citation.norm)
    guard let registered = specification.norms.norm(citation.norm) else {
      graph.link(norm, provision, at: location)
      return
    }
    graph.add(norm, at: registered.location)
    guard let version = registered.version(on: specification.asOf) else {
      graph.link(norm, provision, at: location)
      return
    }
    let state = TraceNode.version(norm: registered.id, from: version.from)
    graph.add(state, at: registered.location)
    graph.link(norm, state, at: registered.location)
    graph.link(state, provision, at: location)
  }
}
