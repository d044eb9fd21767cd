import Procurement

/// What is wrong with the form of an answer; each case is reported by exactly one rule.
enum AnswerProblem: Hashable, Sendable {
  /// A filler that says nothing, such as `n/a`.
  case placeholder(String)
  /// A pointer to another place instead of an answer, such as `siehe Anlage`.
  case elsewhere(String)
  /// A word that leaves open what is offered, such as `vergleichbar`.
  case evasive(String)
  /// The value carries a reservation or a condition; the remark on it says which.
  case reserved
  case notYesNo(String)
  case notANumber(String)
  /// A number written with a comma, and how it should be written.
  case comma(String, suggestion: String)
  /// A number with something after it, such as a unit.
  case numberWithText(String)
  case notAnAmount(String)
  case notADate(String)
  /// A date as Germans write it, and how it should be written.
  case germanDate(String, suggestion: CalendarDay)
  case severalValues(Int)
  case unknownCode(String, nearest: String?)
  case duplicateCode(String)
  case tooFewCodes(Int, minimum: Int)
  case tooManyCodes(Int, maximum: Int)
  case overLimit(Int, limit: Int)
  case wrongUnit(String, expected: Unit)
  case missingUnit(Unit)
  /// A unit where none was asked for.
  case surplusUnit(String)
  case negative(String)
  case abovePercent(String)
  case absurd(String)

  /// Whether what was answered can still be understood.
  var leavesValue: Bool {
    switch self {
    case .duplicateCode, .overLimit: true
    default: false
    }
  }
}
