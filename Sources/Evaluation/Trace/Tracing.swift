package import Procurement

/// Follows a tender from the norm to the place in the ranking.
package enum Tracing {
  /// An offer with what came of it.
  package struct Checked: Sendable {
    /// The offer as it was read; nil when it could not be.
    package var offer: Offer?
    /// What the check says.
    package var assessment: Assessment

    /// An offer and its assessment.
    package init(offer: Offer?, assessment: Assessment) {
      self.offer = offer
      self.assessment = assessment
    }
  }

  /// Everything that rests on something else, with the links between.
  ///
  /// - Parameters:
  ///   - specification: the tender as it applies.
  ///   - offers: those that were checked.
  ///   - ranking: what came of them together.
  ///   - anchors: the places of each document for bidders that can be pointed to, by the document's name.
  ///   - cells: the cells of the answer form, such as `Preise!G5`, by the id of what is answered there.
  /// - Returns: the graph, with the links that lead nowhere still in it.
  package static func graph(
    of specification: Specification,
    offers: [Checked],
    ranking: Ranking,
    anchors: [String: Set<String>],
    cells: [String: [String]]
  ) -> TraceGraph {
    var graph = TraceGraph()
    LawTrace(specification: specification).add(to: &graph)
    DemandTrace(specification: specification, anchors: anchors, cells: cells).add(to: &graph)
    for offer in offers {
      OfferTrace(specification: specification, checked: offer, ranking: ranking).add(to: &graph)
    }
    return graph
  }

  /// Links that lead nowhere.
  static let brokenLink = RuleInfo(code: "TR001", severity: .error)

  /// The rules of this stage, sorted by code.
  package static let rules: [RuleInfo] = [brokenLink]

  /// One finding for each link of `graph` with an end that does not exist.
  ///
  /// `name` says a node in words; `fallback` is the place of a link that is written nowhere.
  package static func findings(
    in graph: TraceGraph,
    fallback: SourceLocation,
    name: (TraceNode) -> String
  ) -> [Finding] {
    graph.broken.map { link in
      let isMissingTarget = !graph.contains(link.to)
      return Finding(
        code: brokenLink.code,
        severity: brokenLink.severity,
        message: Message(
          "TR001.\(isMissingTarget ? "to" : "from")",
          name(link.from),
          name(link.to)
        ),
        location: link.location ?? graph.location(of: isMissingTarget ? link.from : link.to) ?? fallback
      )
    }.sorted()
  }
}
