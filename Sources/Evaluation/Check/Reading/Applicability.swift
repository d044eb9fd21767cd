import Procurement

/// Whether requirements apply to an offer, by four-valued logic over its answers and the parameters of the tender.
struct Applicability {
  private let items: [Submission.Item]
  private let plan: CheckPlan
  private let lots: [String]
  private var known: [Int: Verdict] = [:]
  private var pending: Set<Int> = []

  /// Judges conditions by what `items` answer.
  init(items: [Submission.Item], plan: CheckPlan, lots: [String]) {
    self.items = items
    self.plan = plan
    self.lots = lots
  }

  /// Met when the requirement at `index` applies, not met when it does not.
  mutating func verdict(_ index: Int) -> Verdict {
    let wanted = plan.lots[index]
    if !wanted.isEmpty, !lots.isEmpty, !wanted.contains(where: lots.contains) { return .notMet }
    guard let condition = plan.conditions[index] else { return .met }
    if let verdict = known[index] { return verdict }
    // Conditions that go round in a circle can never be told; the linter reports the tender.
    guard pending.insert(index).inserted else { return .unclear }
    let verdict = verdict(condition)
    pending.remove(index)
    known[index] = verdict
    return verdict
  }

  /// Met when something with this condition applies, not met when it does not.
  mutating func verdict(of condition: Condition?) -> Verdict { condition.map { verdict($0) } ?? .met }

  private mutating func verdict(_ condition: Condition) -> Verdict {
    switch condition {
    case .parameter(let id, let comparison, let text):
      guard let value = plan.specification.parameter(id)?.value else { return .unclear }
      return value.verdict(comparison, text)
    case .answer(let id, let comparison, let text): return verdict(on: id, comparison, text)
    case .all(let parts):
      var verdicts: [Verdict] = []
      for part in parts { verdicts.append(verdict(part)) }
      return Verdict.all(verdicts)
    case .any(let parts):
      var verdicts: [Verdict] = []
      for part in parts { verdicts.append(verdict(part)) }
      return Verdict.any(verdicts)
    case .not(let part): return verdict(part).negated
    }
  }

  /// An answer that is not asked for, or no longer, has no value: nothing depends on it.
  private mutating func verdict(on id: String, _ comparison: Condition.Comparison, _ text: String) -> Verdict {
    guard let index = plan.places[id] else { return .notMet }
    let applies = verdict(index)
    guard applies == .met else { return applies }
    let reading = items[index].reading
    if reading.isUnanswered { return .notAnswered }
    guard let value = reading.value else { return .unclear }
    return value.verdict(comparison, text)
  }
}

extension Value {
  /// How the value compares with `text`, which is of the same type; unclear when it is not.
  func verdict(_ comparison: Condition.Comparison, _ text: String) -> Verdict {
    if case .codes(let codes) = self {
      switch comparison {
      case .contains: return codes.contains(text) ? .met : .notMet
      case .equals: return codes == [text] ? .met : .notMet
      case .atLeast, .atMost: return .unclear
      }
    }
    guard let other = typed(text) else { return .unclear }
    switch comparison {
    case .equals: return agrees(with: other) ? .met : .notMet
    case .atLeast: return self.comparison(with: other).map { $0 == .less ? .notMet : .met } ?? .unclear
    case .atMost: return self.comparison(with: other).map { $0 == .greater ? .notMet : .met } ?? .unclear
    case .contains: return .unclear
    }
  }

  /// `text` as a value of the same type.
  private func typed(_ text: String) -> Value? {
    switch self {
    case .yesNo: text == "yes" ? .yesNo(true) : text == "no" ? .yesNo(false) : nil
    case .quantity(let own): DecimalNumber(text).map { .quantity(Quantity($0, own.unit)) }
    case .money: Money(text).map { .money($0) }
    case .date: CalendarDay(iso: text).map { .date($0) }
    case .text: .text(text)
    case .codes: nil
    }
  }
}
