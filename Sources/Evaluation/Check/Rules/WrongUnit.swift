import Procurement

/// A number comes in another unit than the one asked for, or in a unit where none was asked for.
struct WrongUnit: CheckRule {
  static let info = RuleInfo(code: "CH026", severity: .error, deficiency: .unclearAnswer)

  func findings(in submission: Submission) -> [Finding] {
    answerFindings(in: submission) { problem in
      switch problem {
      case .wrongUnit(let unit, let expected): Message(Self.key("wrong"), Quote.clipped(unit), expected.rawValue)
      case .surplusUnit(let unit): Message(Self.key("surplus"), Quote.clipped(unit))
      default: nil
      }
    }
  }
}
