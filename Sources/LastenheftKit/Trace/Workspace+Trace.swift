import Evaluation
package import Procurement
import Rendering
import Wording

/// A dossier that can be followed from the norm to the rank.
package struct Traced: Sendable {
  /// Everything with its links.
  package let graph: TraceGraph
  /// Links that lead nowhere.
  package let findings: [Finding]
  let words: TraceWords
}

extension Workspace {
  /// Follows everything in `dossier`, over all of its offers.
  ///
  /// A dossier without offers is traced from the norm to the documents alone. `templates` is the folder of the templates:
  /// whether a place in a document exists is read from the document itself.
  ///
  /// - Throws: `KitError` when an offer or a template cannot be used.
  package func trace(
    _ dossier: Dossier,
    specification: Specification,
    templates: String
  ) async throws -> Traced {
    var evaluated = Evaluated(offers: [], ranking: Ranking(offers: [], unranked: [], findings: []))
    if dossier.hasOffers {
      evaluated = try await evaluate(dossier, against: specification) { _ in }
    }
    let press = try Press(templates: templates, documents: ["specification", "criteria", "price-sheet"])
    let graph = Tracing.graph(
      of: specification,
      offers: evaluated.offers.map { Tracing.Checked(offer: $0.offer, assessment: $0.assessment) },
      ranking: evaluated.ranking,
      anchors: try press.anchors(specification),
      cells: try FormPress(templates: templates).form(specification, in: .german).answerCells
    )
    let words = TraceWords(specification: specification, evaluated: evaluated, wording: wording)
    let findings = Tracing.findings(in: graph, fallback: specification.tender.location, name: words.label)
    return Traced(graph: graph, findings: findings, words: words)
  }
}

extension Traced {
  /// The nodes that `id` names: a requirement, group, clause, norm, parameter, position or bidder, `BIDDER/ID`, a cell or a code of findings.
  package func nodes(named id: String) -> [TraceNode] {
    graph.nodes.filter { node in
      switch node {
      case .norm(let name), .parameter(let name), .requirement(let name), .alternatives(let name), .clause(let name),
        .position(let name), .offer(let name):
        name == id
      case .answer(let bidder, let subject), .verdict(let bidder, let subject): "\(bidder)/\(subject)" == id
      case .points(let bidder, let requirement): "\(bidder)/\(requirement)" == id
      case .finding: words.code(of: node) == id
      case .provision, .sentence: words.label(node).replacing("\u{A0}", with: " ") == id
      case .cell(_, let place): place == id
      case .version, .field: false
      }
    }
  }

  /// What hangs on `id`, and what it hangs on; empty when nothing is called so.
  package func graph(around id: String) -> TraceGraph { graph.closure(of: nodes(named: id)) }

  /// What hangs on `id`, and what it hangs on; nil when nothing is called so.
  package func report(on id: String) -> TraceReport? {
    let part = graph(around: id)
    return part.nodes.isEmpty ? nil : report(id, part)
  }

  /// Everything.
  package func report() -> TraceReport { report(words.specification.tender.id, graph) }

  private func report(_ id: String, _ graph: TraceGraph) -> TraceReport {
    TraceSource(specification: words.specification, evaluated: words.evaluated, wording: words.wording)
      .report(on: id, graph: graph, words: words)
  }
}
