import Procurement

/// A declaration that every offer must carry is missing.
///
/// One that the reader of the file could not read has its finding already.
struct MissingDeclaration: CheckRule {
  static let info = RuleInfo(code: "CH070", severity: .error, deficiency: .missingEvidence)

  func findings(in submission: Submission) -> [Finding] {
    let given = Set(submission.offer.declarations.map(\.topic))
    return Declaration.Topic.allCases.filter { topic in
      !given.contains(topic) && !submission.isBroken(.declaration(topic.rawValue))
    }.map { topic in
      finding(
        Message(Self.key("missing"), topic.rawValue),
        at: submission.offer.location,
        about: .declaration(topic.rawValue),
        document: .company
      )
    }
  }
}
