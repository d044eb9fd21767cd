import Procurement

/// What a deficiency costs, as bidders may be told: only where a verified rule in force says so.
struct BidderConsequence: Sendable {
  let deficiency: Deficiency
  let kind: RequirementKind?
  let document: DocumentKind?
  let consequence: Consequence
  let basis: [Citation]

  /// Nil where the law behind it is not verified.
  init?(_ treatment: Treatment, on day: CalendarDay) {
    let basis = treatment.basis.filter { $0.confidence == .verified && $0.isInForce(on: day) }.map(\.citation)
    guard !basis.isEmpty else { return nil }
    deficiency = treatment.deficiency
    kind = treatment.kind
    document = treatment.document
    consequence = treatment.consequence
    self.basis = basis
  }
}
