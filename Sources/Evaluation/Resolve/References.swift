import Procurement

/// Finds lots and requirements that are named but not part of the tender.
struct References: ResolutionCheck {
  static let foreignPurpose = RuleInfo(code: "TD054", severity: .error)
  static let unknownLot = RuleInfo(code: "TD055", severity: .error)

  func findings(in draft: Draft) -> [Finding] {
    let lots = Set(draft.tender.lots.map(\.id))
    let applied = Set(draft.requirements.map(\.id))
    let requirements = draft.requirements.flatMap { requirement in
      unknown(requirement.lots, lots, at: requirement.location, about: .requirement(requirement.id))
    }
    let positions = (draft.priceSheet?.positions ?? []).flatMap { position in
      unknown(
        position.lot.map { [$0] } ?? [],
        lots,
        at: position.location,
        about: .position(position.id)
      )
        + position.requirements.filter { !applied.contains($0) }.map { id in
          Self.foreignPurpose.finding(
            draft.known.contains(id) ? "left-out" : "unknown",
            position.id,
            id,
            at: position.location,
            about: .position(position.id)
          )
        }
    }
    return requirements + positions
  }

  private func unknown(
    _ ids: [String],
    _ lots: Set<String>,
    at location: SourceLocation,
    about subject: Finding.Subject
  ) -> [Finding] {
    ids.filter { !lots.contains($0) }.map { Self.unknownLot.finding("unknown", $0, at: location, about: subject) }
  }
}
