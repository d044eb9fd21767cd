import Procurement

/// A declaration that every offer must carry is missing.
struct MissingDeclaration: CheckRule {
  static let info = RuleInfo(code: "CH070", severity: .error, deficiency: .missingEvidence)

  func findings(in submission: Submission) -> [Finding] {
    let given = Set(submission.offer.declarations.map(\.topic))
    return Declaration.Topic.allCases.filter { !given.contains($0) }.map { topic in
      finding(
        Message(Self.key(topic.rawValue)),
        at: submission.offer.location,
        about: .declaration(topic.rawValue),
        document: .company
      )
    }
  }
}
