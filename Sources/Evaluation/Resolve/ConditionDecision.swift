import Procurement

/// Decides a condition as far as the parameters of a tender can.
struct ConditionDecision {
  /// What the parameters say.
  enum Outcome: Hashable {
    case always, never
    /// Answers decide the rest.
    case depends(Condition)
  }

  /// Why a comparison cannot be decided.
  enum Problem: Hashable {
    case unknown(String)
    case unset(String)
    /// The parameter and the value do not compare so.
    case mistyped(String, String)

    /// The finding on `holder`.
    func finding(in holder: ConditionHolder) -> Finding {
      let (location, subject) = (holder.location, holder.subject)
      return switch self {
      case .unknown(let id):
        ParameterTable.unknownParameter.finding("condition", id, holder.id, at: location, about: subject)
      case .unset(let id): UnsetParameters.info.finding("condition", id, holder.id, at: location, about: subject)
      case .mistyped(let id, let value):
        Applying.mistypedCondition.finding("parameter", id, value, holder.id, at: location, about: subject)
      }
    }
  }

  let parameters: ParameterTable
  /// What could not be decided; such a comparison is taken as true, so that nothing is left out by mistake.
  private(set) var problems: [Problem] = []

  init(parameters: ParameterTable) { self.parameters = parameters }

  /// What the parameters say about `condition`.
  mutating func outcome(of condition: Condition) -> Outcome {
    switch condition {
    case .parameter(let id, let comparison, let text): decided(id, comparison, text) ? .always : .never
    case .answer: .depends(condition)
    case .all(let parts): joined(parts, decisive: .never) { .all($0) }
    case .any(let parts): joined(parts, decisive: .always) { .any($0) }
    case .not(let part): negated(outcome(of: part))
    }
  }

  private mutating func joined(
    _ parts: [Condition],
    decisive: Outcome,
    rest: ([Condition]) -> Condition
  ) -> Outcome {
    var isDecided = false
    var open: [Condition] = []
    // Every part is looked at, so that every problem is reported.
    for part in parts {
      let outcome = outcome(of: part)
      if outcome == decisive { isDecided = true }
      if case .depends(let condition) = outcome { open.append(condition) }
    }
    if isDecided { return decisive }
    guard !open.isEmpty else { return decisive == .never ? .always : .never }
    return .depends(open.count == 1 ? open[0] : rest(open))
  }

  private func negated(_ outcome: Outcome) -> Outcome {
    switch outcome {
    case .always: .never
    case .never: .always
    case .depends(let condition): .depends(.not(condition))
    }
  }

  private mutating func decided(_ id: String, _ comparison: Condition.Comparison, _ text: String) -> Bool {
    guard let parameter = parameters[id] else { return failed(.unknown(id)) }
    guard let value = parameter.value else { return failed(.unset(id)) }
    guard let result = value.compares(comparison, with: text, as: parameter.type) else {
      return failed(.mistyped(id, text))
    }
    return result
  }

  private mutating func failed(_ problem: Problem) -> Bool {
    problems.append(problem)
    return true
  }
}

extension Value {
  /// Whether this value compares so with `text`, read as `type`; nil when the two do not compare so.
  func compares(_ comparison: Condition.Comparison, with text: String, as type: AnswerType) -> Bool? {
    if comparison == .contains {
      guard case .codes(let codes) = self, case .codes(let known, _, _) = type, known.contains(where: { $0.id == text })
      else { return nil }
      return codes.contains(text)
    }
    guard let other = type.value(of: text) else { return nil }
    if comparison == .equals { return agrees(with: other) }
    guard let order = self.comparison(with: other) else { return nil }
    return comparison == .atLeast ? order != .less : order != .greater
  }
}
