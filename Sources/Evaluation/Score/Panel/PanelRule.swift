import Procurement

/// A rule about the points of several evaluators; each is one file and one line in ``PanelRules``.
protocol PanelRule: Sendable {
  /// Code and severity.
  static var info: RuleInfo { get }
  /// What it finds in `record`, which belongs to the tender of `specification`.
  static func findings(in record: EvaluationRecord, specification: Specification) -> [Finding]
}

extension PanelRule {
  /// A finding on `points`, with bidder and requirement before the other arguments.
  static func finding(_ wording: String, _ points: AwardedPoints, _ arguments: String..., at place: SourceLocation)
    -> Finding
  {
    Finding(
      code: info.code,
      severity: info.severity,
      message: Message(key: "\(info.code).\(wording)", arguments: [points.bidder, points.requirement] + arguments),
      location: place,
      about: .requirement(points.requirement)
    )
  }
}
