import Evaluation
import Procurement
import Wording

/// Finds what of a dossier leans on a change of the law, along the links of its trace.
struct LawLeaning {
  let traced: Traced
  let places: [CitedPlace]
  let citations: LeaningCitations
  let wording: Wording

  /// The report on `change`.
  func report(_ change: LawComparison.Change) -> LawChangesReport.Change {
    let starts = traced.graph.nodes.filter { node in
      if case .provision(let citation) = node { citations.leans(citation, on: change) } else { false }
    }
    let below = traced.graph.closure(of: starts)
    let nodes = TraceNode.Kind.allCases.filter { ![.norm, .version, .provision].contains($0) }.flatMap { kind in
      below.nodes.filter { $0.kind == kind }
    }
    return LawChangesReport.Change(
      change,
      starts.map(traced.words.label),
      nodes.map { node in
        LawChangesReport.Leaning(
          kind: node.kind.rawValue,
          label: traced.words.label(node),
          place: below.location(of: node).map { "\($0)" }
        )
      },
      unused(change, used: Set(starts))
    )
  }

  /// Citations in the files of the catalogue and of the law that the tender does not rest on.
  private func unused(_ change: LawComparison.Change, used: Set<TraceNode>) -> [LawChangesReport.Unused] {
    let norms = traced.words.specification.norms
    return places.filter { citations.leans($0.citation, on: change) && !used.contains(.provision($0.citation)) }
      .map { place in
        LawChangesReport.Unused(
          citation: wording.text(place.citation, norms: norms),
          owner: place.owner.kind,
          id: place.owner.id,
          file: place.location.file,
          line: place.location.line
        )
      }
  }
}
