import Procurement

/// What an answer says, read once against the form that the requirement asks for.
struct AnswerReading: Hashable, Sendable {
  /// Whether there is an answer at all.
  enum Presence: Hashable, Sendable {
    case missing, blank, given
  }

  /// Whether there is an answer at all.
  var presence: Presence
  /// What it says: one value; none where it cannot be understood; several where answers to the same question differ.
  var values: [Value] = []
  /// What is wrong with its form.
  var problems: [AnswerProblem] = []
  /// Whether the bidder says the opposite elsewhere.
  var isContradicted = false

  /// No answer.
  static let missing = AnswerReading(presence: .missing)
  /// An answer without content.
  static let blank = AnswerReading(presence: .blank)

  /// An answer that says `value`.
  static func value(_ value: Value, _ problems: [AnswerProblem] = []) -> Self {
    Self(presence: .given, values: problems.allSatisfy(\.leavesValue) ? [value] : [], problems: problems)
  }

  /// An answer that cannot be understood.
  static func unusable(_ problems: AnswerProblem...) -> Self { Self(presence: .given, problems: problems) }

  /// The one value that it says; nil where there is none or more than one.
  var value: Value? { values.count == 1 && !isContradicted ? values[0] : nil }

  /// Whether it is missing, blank or a filler: nothing was answered.
  var isUnanswered: Bool {
    guard presence == .given else { return true }
    return problems.contains { if case .placeholder = $0 { true } else { false } }
  }

  /// By four-valued logic: answers that differ are clear only where all of them lead to the same verdict.
  func verdict(against target: Target?) -> Verdict {
    if isUnanswered { return .notAnswered }
    guard let first = values.first, !isContradicted else { return .unclear }
    guard let target else { return values.count == 1 ? .met : .unclear }
    let verdict = target.verdict(on: first)
    return values.dropFirst().allSatisfy { target.verdict(on: $0) == verdict } ? verdict : .unclear
  }
}
