import Procurement

/// Finds conditions on answers that nobody is asked for, or that do not compare with such answers.
struct AnswerConditions: ResolutionCheck {
  static let info = RuleInfo(code: "TD057", severity: .error)

  func findings(in draft: Draft) -> [Finding] {
    let requirements = draft.requirements
    let answers = Dictionary(requirements.map { ($0.id, $0.answer) }, uniquingKeysWith: { first, _ in first })
    return requirements.flatMap { requirement in
      (requirement.condition?.comparisons ?? []).compactMap { comparison in
        problem(with: comparison, in: requirement, answers: answers)
      }
    }
  }

  private func problem(
    with comparison: AnswerComparison,
    in requirement: Requirement,
    answers: [String: AnswerType]
  ) -> Finding? {
    guard comparison.requirement != requirement.id else { return report("itself", on: requirement) }
    guard let type = answers[comparison.requirement] else {
      return report("unasked", comparison.requirement, on: requirement)
    }
    guard comparison.compares(with: type) else {
      return Applying.mistypedCondition.finding(
        "answer",
        comparison.requirement,
        comparison.text,
        requirement.id,
        at: requirement.location,
        about: .requirement(requirement.id)
      )
    }
    return nil
  }

  private func report(_ wording: String, _ other: String? = nil, on requirement: Requirement) -> Finding {
    Self.info.finding(wording, requirement.id, other, at: requirement.location, about: .requirement(requirement.id))
  }
}

/// A comparison with the answer to a requirement.
private struct AnswerComparison {
  let requirement: String
  let comparison: Condition.Comparison
  let text: String

  /// Whether an answer of `type` can be compared so.
  func compares(with type: AnswerType) -> Bool {
    switch (comparison, type) {
    case (.contains, .codes(let known, _, _)): known.contains { $0.id == text }
    case (.contains, _): false
    case (.equals, _): type.value(of: text) != nil
    case (.atLeast, .quantity), (.atLeast, .money), (.atLeast, .date): type.value(of: text) != nil
    case (.atMost, .quantity), (.atMost, .money), (.atMost, .date): type.value(of: text) != nil
    case (.atLeast, _), (.atMost, _): false
    }
  }
}

extension Condition {
  /// All comparisons with answers, in reading order.
  fileprivate var comparisons: [AnswerComparison] {
    switch self {
    case .parameter: []
    case .answer(let id, let comparison, let text):
      [AnswerComparison(requirement: id, comparison: comparison, text: text)]
    case .all(let parts), .any(let parts): parts.flatMap(\.comparisons)
    case .not(let part): part.comparisons
    }
  }
}
