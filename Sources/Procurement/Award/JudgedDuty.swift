/// A duty, and whether it is there for one contract.
package struct JudgedDuty: Hashable, Sendable {
  /// The duty.
  package var duty: AwardDuty
  /// Whether it is there; otherwise the value is too low.
  package var applies: Bool

  /// `duty` is there, or not.
  package init(duty: AwardDuty, applies: Bool) {
    self.duty = duty
    self.applies = applies
  }
}
