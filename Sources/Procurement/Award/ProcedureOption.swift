/// A procedure as it stands for one contract: open, not open, or open if a person confirms a ground.
package struct ProcedureOption: Hashable, Sendable {
  /// Whether it may be taken.
  package enum State: String, Hashable, Sendable, CaseIterable {
    case open
    /// Open if a person confirms one of the grounds.
    case conditional
    case closed
  }

  /// A ground, and whether it is there.
  package struct JudgedGround: Hashable, Sendable {
    /// The ground.
    package var ground: ProcedureGround
    /// Nil where a person has to say so.
    package var holds: Bool?

    /// `ground` is there, or not.
    package init(ground: ProcedureGround, holds: Bool?) {
      self.ground = ground
      self.holds = holds
    }
  }

  /// The procedure.
  package var procedure: AwardProcedure
  /// Its grounds, in the order of the file.
  package var grounds: [JudgedGround]
  /// Whether it is the one to take.
  package var isRecommended: Bool

  /// A procedure with its judged grounds.
  package init(procedure: AwardProcedure, grounds: [JudgedGround], isRecommended: Bool = false) {
    self.procedure = procedure
    self.grounds = grounds
    self.isRecommended = isRecommended
  }

  /// Whether it may be taken.
  package var state: State {
    if grounds.contains(where: { $0.holds == true }) { return .open }
    return grounds.contains { $0.holds == nil } ? .conditional : .closed
  }
}
