/// Whether an offer meets a demand: four values, never three.
///
/// Missing is never "no".
package enum Verdict: String, Hashable, Sendable, CaseIterable {
  case met
  case notMet = "not-met"
  case unclear
  case notAnswered = "not-answered"

  /// All of `verdicts`: one not met decides, then one unclear, then one not answered; none at all is met.
  package static func all(_ verdicts: [Verdict]) -> Verdict {
    for decisive in [Verdict.notMet, .unclear, .notAnswered] where verdicts.contains(decisive) { return decisive }
    return .met
  }

  /// One of `verdicts`: one met decides, then one unclear, then one not answered; none at all is not met.
  package static func any(_ verdicts: [Verdict]) -> Verdict {
    for decisive in [Verdict.met, .unclear, .notAnswered] where verdicts.contains(decisive) { return decisive }
    return .notMet
  }

  /// The opposite; unclear and not answered stay as they are.
  package var negated: Verdict {
    switch self {
    case .met: .notMet
    case .notMet: .met
    case .unclear, .notAnswered: self
    }
  }
}
