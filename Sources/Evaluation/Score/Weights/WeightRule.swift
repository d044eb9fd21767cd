import Procurement

/// A rule about what the weights of a tender do; each is one file and one line in ``WeightRules``.
protocol WeightRule: Sendable {
  /// Code and severity.
  static var info: RuleInfo { get }
  /// What it finds; `shares` are those of `specification`.
  static func findings(in specification: Specification, shares: [CriterionShare]) -> [Finding]
}
