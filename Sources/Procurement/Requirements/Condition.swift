/// When a requirement applies.
///
/// Values are kept as written: their type is that of the parameter or the answer they are compared with.
package indirect enum Condition: Hashable, Sendable {
  /// A parameter of the tender compares so.
  case parameter(String, Comparison, String)
  /// The answer to another requirement compares so.
  case answer(String, Comparison, String)
  case all([Condition])
  case any([Condition])
  case not(Condition)

  /// How two values compare.
  package enum Comparison: String, Hashable, Sendable, CaseIterable {
    case equals = "is"
    case atLeast = "at-least"
    case atMost = "at-most"
    /// The codes contain this one.
    case contains
  }
}
