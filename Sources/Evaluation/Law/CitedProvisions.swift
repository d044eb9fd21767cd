import Procurement

/// Finds cited places that the norm register does not have, or not for the day of dispatch.
///
/// It looks at every citation of the files, whether the tender chooses it or not: the register is whole, or it is not. A norm
/// that nobody knows, or that is not in force, is for others to complain of; so is a norm cited as a whole. A place that is
/// not registered is a warning: it may well exist, but nobody has said where it was read. As an error it would only tempt
/// people to register what they have not read.
struct CitedProvisions: ResolutionCheck {
  static let unregistered = RuleInfo(code: "TD026", severity: .warning)
  static let notInForce = RuleInfo(code: "TD027", severity: .error)

  func findings(in draft: Draft) -> [Finding] {
    let norms = Dictionary(draft.norms.norms.map { ($0.id, $0) }) { first, _ in first }
    let windows = norms.mapValues { norm in
      Dictionary(grouping: norm.provisions, by: \.citation.path).mapValues { $0.map(\.window) }
    }
    return draft.citations.compactMap { place in
      guard let norm = norms[place.citation.norm], !place.citation.path.isEmpty else { return nil }
      let name = CitationNotation.text(place.citation.path)
      guard let known = windows[norm.id]?[place.citation.path] else {
        return Self.unregistered.finding(
          "place",
          name,
          norm.abbreviation,
          at: place.location,
          about: place.owner.subject
        )
      }
      guard let day = draft.tender.schedule[.dispatch], place.counts(on: day), norm.version(on: day) != nil,
        !known.contains(where: { $0.contains(day) })
      else { return nil }
      let words = (norm.abbreviation, day.description)
      return Self.notInForce.finding("place", name, words.0, words.1, at: place.location, about: place.owner.subject)
    }
  }
}

extension CitedPlace.Owner {
  /// What a finding on a citation in it is about.
  var subject: Finding.Subject {
    switch self {
    case .requirement(let id): .requirement(id)
    case .clause(let id): .clause(id)
    case .alternatives(let id): .alternative(id)
    case .position(let id): .position(id)
    case .tender, .catalogue, .chapter, .clauses, .section, .parameter, .regime, .norm, .period, .law, .provider:
      .document
    }
  }
}
