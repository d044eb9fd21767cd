/// A rule that says when a step of a procedure is earliest or latest, as dated data.
package struct PeriodRule: Hashable, Sendable, Identifiable {
  /// Which end of time the rule holds.
  package enum Bound: String, Hashable, Sendable, CaseIterable {
    /// The step may not come before the end of the period.
    case earliest
    /// The step may not come after the end of the period.
    case latest
  }

  /// Which way is counted.
  package enum Direction: String, Hashable, Sendable, CaseIterable {
    case after, before
  }

  /// Where the rule comes from.
  package enum Force: String, Hashable, Sendable, CaseIterable {
    /// A norm demands it.
    case law
    /// Plans need a number where the law has none: a proposal, never told as law.
    case assumption
  }

  /// When a rule holds at all.
  package struct Scope: Hashable, Sendable {
    /// Ids of regimes; empty for all.
    package var regimes: [String]
    /// Kinds of procedure; empty for all.
    package var procedures: [ProcedureKind]
    /// Circumstances that must all be there.
    package var circumstances: [Circumstance]
    /// The estimated value must be above this; nil where it does not matter.
    package var above: Money?

    /// A scope; see the properties.
    package init(
      regimes: [String] = [],
      procedures: [ProcedureKind] = [],
      circumstances: [Circumstance] = [],
      above: Money? = nil
    ) {
      self.regimes = regimes
      self.procedures = procedures
      self.circumstances = circumstances
      self.above = above
    }
  }

  /// Another length where circumstances allow it, or an amount by which the length changes.
  package struct Variation: Hashable, Sendable {
    /// What the circumstances do.
    package enum Effect: Hashable, Sendable {
      /// This length takes the place of the rule's own; nil where the law then names no number.
      case replaced(Int?)
      /// So many units are added to the rule's own length, fewer where negative.
      case changed(Int)
    }

    /// Circumstances that must all be there.
    package var when: [Circumstance]
    /// What they do.
    package var effect: Effect
    /// The length that the law has as the rule, where the replaced one is the least.
    package var usual: Int?
    /// Where it stands in the law.
    package var citations: [Citation]
    /// How sure it is; nil where it is as sure as the rule.
    package var confidence: Confidence?
    /// What was read; nil where it is what was read for the rule.
    package var source: String?

    /// A variation; see the properties.
    package init(
      when: [Circumstance],
      effect: Effect,
      usual: Int? = nil,
      citations: [Citation],
      confidence: Confidence? = nil,
      source: String? = nil
    ) {
      self.when = when
      self.effect = effect
      self.usual = usual
      self.citations = citations
      self.confidence = confidence
      self.source = source
    }
  }

  /// Such as `vgv-2016-open-offers`.
  package var id: String
  /// What an officer calls the period.
  package var title: LocalizedText
  /// What else an officer must know.
  package var note: LocalizedText?
  /// The step that it is about.
  package var step: ScheduleStep
  /// Whether the step comes at the earliest or at the latest then.
  package var bound: Bound
  /// The step or event that the period is counted from.
  package var anchor: ScheduleStep
  /// Which way from there.
  package var direction: Direction
  /// What is counted.
  package var unit: PeriodLength.Unit
  /// How many; nil where the law asks for a sufficient period and names no number.
  package var length: Int?
  /// Id of the way to count.
  package var counting: String
  /// Law or assumption.
  package var force: Force
  /// When it holds.
  package var scope: Scope
  /// What circumstances change, in the order of the file.
  package var variations: [Variation]
  /// Where it stands in the law; empty for assumptions.
  package var citations: [Citation]
  /// The days of dispatch on which it holds, with what was read, in order of time and without overlap.
  package var versions: [Norm.Version]
  /// Where it stands.
  package var location: SourceLocation

  /// A rule; see the properties.
  package init(
    id: String,
    title: LocalizedText,
    note: LocalizedText? = nil,
    step: ScheduleStep,
    bound: Bound,
    anchor: ScheduleStep,
    direction: Direction,
    unit: PeriodLength.Unit = .days,
    length: Int?,
    counting: String,
    force: Force,
    scope: Scope,
    variations: [Variation] = [],
    citations: [Citation] = [],
    versions: [Norm.Version],
    location: SourceLocation
  ) {
    self.id = id
    self.title = title
    self.note = note
    self.step = step
    self.bound = bound
    self.anchor = anchor
    self.direction = direction
    self.unit = unit
    self.length = length
    self.counting = counting
    self.force = force
    self.scope = scope
    self.variations = variations
    self.citations = citations
    self.versions = versions
    self.location = location
  }

  /// The version that holds for a procedure that starts on `day`, if there is one.
  package func version(on day: CalendarDay) -> Norm.Version? {
    versions.first { $0.from <= day && $0.until.map { day <= $0 } ?? true }
  }
}
