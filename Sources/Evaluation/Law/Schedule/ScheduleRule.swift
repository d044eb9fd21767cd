import Procurement

/// Finds one fault in the days of a tender.
protocol ScheduleRule: Sendable {
  static var info: RuleInfo { get }
  /// What is wrong.
  func findings(in scheduled: ScheduledTender) -> [Finding]
}

extension ScheduleRule {
  /// A finding of this rule that says the sentence `key` of its own.
  func finding(_ key: String, _ arguments: String..., at location: SourceLocation) -> Finding {
    Finding(
      code: Self.info.code,
      severity: Self.info.severity,
      message: Message(key: "\(Self.info.code).\(key)", arguments: arguments),
      location: location
    )
  }
}
