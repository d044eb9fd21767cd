/// What an answer must say so that the requirement is met.
///
/// Without an expectation any answer of the right form meets the requirement; a yes/no answer expects yes unless told otherwise.
package enum Expectation: Hashable, Sendable {
  case equals(Operand)
  /// At least; for dates, on or after.
  case minimum(Operand)
  /// At most; for dates, on or before.
  case maximum(Operand)
  /// Between both, ends included.
  case range(Operand, Operand)
  /// All of these codes among the answers.
  case includesAll([String])
  /// At least `count` of these codes among the answers.
  case includesAny([String], count: Int)

  /// What an answer is compared with; nothing where codes are counted.
  package var operands: [Operand] {
    switch self {
    case .equals(let operand), .minimum(let operand), .maximum(let operand): [operand]
    case .range(let low, let high): [low, high]
    case .includesAll, .includesAny: []
    }
  }
}

/// One side of a comparison.
package enum Operand: Hashable, Sendable {
  /// A value that stands in the requirement.
  case value(Value)
  /// A parameter of the tender, by its id.
  case parameter(String)
  /// A named day of the tender's schedule.
  case milestone(Milestone)
}
