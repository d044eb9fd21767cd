import Procurement

/// What an answer must say, with parameters and named days replaced by their values.
enum Target: Hashable, Sendable {
  case equals(Value)
  case minimum(Value)
  case maximum(Value)
  case range(Value, Value)
  case includesAll([String])
  case includesAny([String], count: Int)
  /// The tender names a parameter or a day that has no value: nobody can say.
  case unresolved(String)

  /// What `requirement` expects; nil where any answer of the right form does.
  ///
  /// A yes/no answer expects yes unless the requirement asks for information only or a level earns points for a no.
  init?(_ requirement: Requirement, in specification: Specification) {
    guard let expectation = requirement.expectation else {
      guard requirement.answer == .yesNo, requirement.kind != .information else { return nil }
      let rewardsNo = requirement.levels.contains { $0.earned == .yesNo(false) && $0.points > 0 }
      guard !rewardsNo else { return nil }
      self = .equals(.yesNo(true))
      return
    }
    self.init(expectation, in: specification)
  }

  private init(_ expectation: Expectation, in specification: Specification) {
    switch expectation {
    case .equals(let operand): self.init(operand, in: specification) { .equals($0) }
    case .minimum(let operand): self.init(operand, in: specification) { .minimum($0) }
    case .maximum(let operand): self.init(operand, in: specification) { .maximum($0) }
    case .range(let low, let high):
      self.init(low, in: specification) { low in Target(high, in: specification) { .range(low, $0) } }
    case .includesAll(let codes): self = .includesAll(codes)
    case .includesAny(let codes, let count): self = .includesAny(codes, count: count)
    }
  }

  private init(_ operand: Operand, in specification: Specification, make: (Value) -> Target) {
    guard let value = specification.value(of: operand) else {
      self = .unresolved(Self.name(operand))
      return
    }
    self = make(value)
  }

  /// Whether `value` is what was expected.
  func verdict(on value: Value) -> Verdict {
    switch self {
    case .equals(let expected): value.agrees(with: expected) ? .met : .notMet
    case .minimum(let least): Self.verdict(value.comparison(with: least), fails: .less)
    case .maximum(let most): Self.verdict(value.comparison(with: most), fails: .greater)
    case .range(let low, let high):
      Verdict.all([Target.minimum(low).verdict(on: value), Target.maximum(high).verdict(on: value)])
    case .includesAll(let codes): value.count(of: codes) == Set(codes).count ? .met : .notMet
    case .includesAny(let codes, let count): value.count(of: codes) >= count ? .met : .notMet
    case .unresolved: .unclear
    }
  }

  private static func verdict(_ comparison: Value.Comparison?, fails: Value.Comparison) -> Verdict {
    guard let comparison else { return .unclear }
    return comparison == fails ? .notMet : .met
  }

  /// How `operand` names where its value comes from; empty for a value that stands in the requirement.
  static func name(_ operand: Operand) -> String {
    switch operand {
    case .value: ""
    case .parameter(let id): id
    case .milestone(let milestone): milestone.rawValue
    }
  }
}
