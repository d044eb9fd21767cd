import Procurement

/// Finds conditions on answers that nobody is asked for, or that do not compare with such answers.
struct AnswerConditions: ResolutionCheck {
  static let info = RuleInfo(code: "TD057", severity: .error)

  func findings(in draft: Draft) -> [Finding] {
    let requirements = draft.requirements
    let answers = Dictionary(requirements.map { ($0.id, $0.answer) }, uniquingKeysWith: { first, _ in first })
    let conditions =
      requirements.map { (ConditionHolder($0), $0.condition) }
      + draft.clauses.map { (ConditionHolder($0.clause), $0.clause.condition) }
    return conditions.flatMap { holder, condition in
      (condition?.comparisons ?? []).compactMap { problem(with: $0, in: holder, answers: answers) }
    }
  }

  private func problem(
    with comparison: AnswerComparison,
    in holder: ConditionHolder,
    answers: [String: AnswerType]
  ) -> Finding? {
    guard comparison.requirement != holder.id else { return report("itself", on: holder) }
    guard let type = answers[comparison.requirement] else {
      return report("unasked", comparison.requirement, on: holder)
    }
    guard comparison.compares(with: type) else {
      return Applying.mistypedCondition.finding(
        "answer",
        comparison.requirement,
        comparison.text,
        holder.id,
        at: holder.location,
        about: holder.subject
      )
    }
    return nil
  }

  private func report(_ wording: String, _ other: String? = nil, on holder: ConditionHolder) -> Finding {
    Self.info.finding(wording, holder.id, other, at: holder.location, about: holder.subject)
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
