/// What is to be said of the procedure that a dossier has chosen.
package struct ChosenProcedure: Hashable, Sendable {
  /// How it compares with what the law of the day allows.
  package enum Verdict: String, Hashable, Sendable, CaseIterable {
    /// It is the one to take.
    case recommended
    /// It may be taken; another one is better.
    case admissible
    /// It may be taken if a person confirms a ground.
    case conditional
    /// It may not be taken.
    case inadmissible
    /// The data do not know it.
    case unknown
  }

  /// How it compares.
  package var verdict: Verdict
  /// What it is among the procedures of the regime; nil where it is none of them.
  package var option: ProcedureOption?
  /// The ground that the dossier names, where the procedure has it.
  package var ground: ProcedureGround?

  /// A procedure compared with the law.
  package init(verdict: Verdict, option: ProcedureOption?, ground: ProcedureGround?) {
    self.verdict = verdict
    self.option = option
    self.ground = ground
  }
}
