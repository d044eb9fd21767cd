import Evaluation
import Procurement
import Testing
import Wording

/// One thing spoilt, and exactly what is found: line, key and arguments, by place.
struct ResolveCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let spoil: @Sendable (inout ResolveSample) -> Void
  let expected: [String]

  init(_ description: String, _ expected: String..., spoil: @escaping @Sendable (inout ResolveSample) -> Void) {
    testDescription = description
    self.expected = expected
    self.spoil = spoil
  }

  /// What is found, as the cases write it: `7 TD004.set accounts`.
  var found: [String] {
    findings.map { ([String($0.location.line), $0.message.key] + $0.message.arguments).joined(separator: " ") }
  }

  var findings: [Finding] {
    var sample = ResolveSample()
    spoil(&sample)
    return sample.resolve().findings
  }

  /// All cases of all suites.
  static let all =
    ResolveCatalogueTests.cases + ResolveParameterTests.cases + ResolveSelectionTests.cases + ResolveLawTests.cases
    + ResolveQuestionTests.cases
    + ResolveCriteriaTests.cases + ResolveLevelTests.cases + ResolveAlternativeTests.cases + ResolvePriceTests.cases
    + ResolveReferenceTests.cases + ResolveScheduleTests.cases + ResolveProcedureTests.cases + ResolveClauseTests.cases
    + ResolveClauseChoiceTests.cases + ResolveDateTests.cases
}
