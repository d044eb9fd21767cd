import Procurement

/// Leaves out the positions of the price sheet that the parameters of the tender decide against.
///
/// All bidders price the same positions, so no answer may decide on one.
struct AppliedPositions {
  static let openPosition = RuleInfo(code: "TD058", severity: .error)

  /// The sheet with the positions that apply; nil when there is none.
  private(set) var sheet: PriceSheet?
  /// Conditions that cannot be decided.
  private(set) var findings: [Finding] = []

  /// Decides the conditions in `sheet`.
  init(of sheet: PriceSheet?, parameters: ParameterTable) {
    guard var sheet else { return }
    sheet.positions = sheet.positions.filter { applies($0, parameters) }
    self.sheet = sheet
  }

  private mutating func applies(_ position: PriceSheet.Position, _ parameters: ParameterTable) -> Bool {
    guard let condition = position.condition else { return true }
    var decision = ConditionDecision(parameters: parameters)
    let outcome = decision.outcome(of: condition)
    findings += decision.problems.map { $0.finding(in: ConditionHolder(position)) }
    if case .depends = outcome {
      let subject = Finding.Subject.position(position.id)
      findings.append(Self.openPosition.finding("answer", position.id, at: position.location, about: subject))
    }
    return outcome != .never
  }
}
