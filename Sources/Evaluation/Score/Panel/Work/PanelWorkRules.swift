package import Procurement

/// What can be wrong with work files of evaluators.
package enum PanelWorkRules {
  static let foreignFile = RuleInfo(code: "PW001", severity: .error)
  static let otherTender = RuleInfo(code: "PW002", severity: .error)
  static let otherVersion = RuleInfo(code: "PW003", severity: .error)
  static let changedOffer = RuleInfo(code: "PW004", severity: .error)
  static let changedText = RuleInfo(code: "PW005", severity: .error)
  static let unknownTask = RuleInfo(code: "PW006", severity: .error)
  static let unknownEvaluator = RuleInfo(code: "PW007", severity: .error)
  static let repeatedEvaluator = RuleInfo(code: "PW008", severity: .error)
  static let outsideScale = RuleInfo(code: "PW009", severity: .error)
  static let noReason = RuleInfo(code: "PW010", severity: .error)
  static let noDay = RuleInfo(code: "PW011", severity: .error)
  static let differsFromRecord = RuleInfo(code: "PW012", severity: .error)
  static let speaksOfMoney = PanelReadableOffer.speaksOfMoney
  static let leftOut = RuleInfo(code: "PW014", severity: .note)
  static let afterClosing = RuleInfo(code: "PW015", severity: .error)

  /// Sorted by code; written by hand, compared with the sentences by a test.
  package static let all = [
    foreignFile, otherTender, otherVersion, changedOffer, changedText, unknownTask, unknownEvaluator, repeatedEvaluator,
    outsideScale, noReason, noDay, differsFromRecord, speaksOfMoney, leftOut, afterClosing,
  ]
}
