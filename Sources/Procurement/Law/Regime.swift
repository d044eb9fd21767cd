/// The procurement law that a tender runs under, as dated data: what each class of deficiency costs, and the next lawful step.
///
/// Source: facts on VOL/A, VOL/A-EG, VgV and the Saxon act; each treatment carries its citation and confidence.
package struct Regime: Hashable, Sendable, Identifiable {
  /// Such as `vol-a-1-saxony`.
  package var id: String
  /// What an officer calls it.
  package var title: LocalizedText
  /// First day on which a procedure may start under it.
  package var from: CalendarDay
  /// Last day on which a procedure may start under it; nil while open.
  package var until: CalendarDay?
  /// Which side of the EU threshold it rules.
  package var reach: Reach
  /// What each class of deficiency costs.
  package var treatments: [Treatment]
  /// From which distances between prices the buyer asks.
  package var priceGaps: [PriceGapTrigger]
  /// How sure the regime itself is.
  package var confidence: Confidence
  /// Where it stands.
  package var location: SourceLocation

  /// Which side of the EU threshold a regime rules.
  package enum Reach: String, Hashable, Sendable, CaseIterable {
    case belowThreshold = "below"
    case aboveThreshold = "above"
  }

  /// A regime with its treatments.
  package init(
    id: String,
    title: LocalizedText,
    from: CalendarDay,
    until: CalendarDay?,
    reach: Reach,
    treatments: [Treatment],
    priceGaps: [PriceGapTrigger] = [],
    confidence: Confidence,
    location: SourceLocation
  ) {
    self.id = id
    self.title = title
    self.from = from
    self.until = until
    self.reach = reach
    self.treatments = treatments
    self.priceGaps = priceGaps
    self.confidence = confidence
    self.location = location
  }

  /// The treatment of `deficiency` in a requirement of `kind` or a clause of `acceptance`, the most specific first.
  ///
  /// It is nil when the data are silent.
  package func treatment(
    of deficiency: Deficiency,
    kind: RequirementKind?,
    document: DocumentKind?,
    acceptance: Clause.Acceptance? = nil
  ) -> Treatment? {
    treatments.filter {
      $0.deficiency == deficiency && ($0.kind == nil || $0.kind == kind)
        && ($0.document == nil || $0.document == document)
        && ($0.acceptance == nil || $0.acceptance == acceptance)
    }.max { $0.specificity < $1.specificity }
  }
}
