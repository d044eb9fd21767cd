/// A citation where it stands in a dossier.
package struct CitedPlace: Hashable, Sendable {
  /// What a citation belongs to.
  package enum Owner: Hashable, Sendable {
    case tender, catalogue
    case chapter(String)
    case requirement(String)
    case alternatives(String)
    case clauses(String)
    case clause(String)
    case section(String)
    case parameter(String)
    case position(String)
    case regime(String)
    case norm(String)
    case period(String)
    /// Another part of the law files.
    case law
    case provider(String)
  }

  /// The cited place.
  package var citation: Citation
  /// The element that cites it.
  package var location: SourceLocation
  /// What it belongs to.
  package var owner: Owner
  /// The part of the owner that it stands in, by the name of its element: `statement`, `basis`, `text`.
  package var part: String
  /// The days of dispatch on which it counts, in order of time; empty where others always stand in its place.
  package var windows: [Window]

  /// A citation at `location`.
  package init(citation: Citation, location: SourceLocation, owner: Owner, part: String, windows: [Window]) {
    self.citation = citation
    self.location = location
    self.owner = owner
    self.part = part
    self.windows = windows
  }

  /// Whether it counts for a tender dispatched on `day`.
  package func counts(on day: CalendarDay) -> Bool { windows.contains { $0.contains(day) } }
}

extension CitedPlace.Owner {
  /// What kind of thing it is, in one word: `requirement`.
  package var kind: String {
    switch self {
    case .tender: "tender"
    case .catalogue: "catalogue"
    case .chapter: "chapter"
    case .requirement: "requirement"
    case .alternatives: "alternatives"
    case .clauses: "clauses"
    case .clause: "clause"
    case .section: "section"
    case .parameter: "parameter"
    case .position: "position"
    case .regime: "regime"
    case .norm: "norm"
    case .period: "period"
    case .law: "law"
    case .provider: "provider"
    }
  }

  /// Its id; nil for the tender, a catalogue or the law as a whole.
  package var id: String? {
    switch self {
    case .tender, .catalogue, .law: nil
    case .chapter(let id), .requirement(let id), .alternatives(let id), .clauses(let id), .clause(let id),
      .section(let id), .parameter(let id), .position(let id), .regime(let id), .norm(let id), .period(let id),
      .provider(let id):
      id
    }
  }
}
