import Procurement

/// A declaration is made twice; worse where one is given and the other refused.
struct DuplicateDeclaration: CheckRule {
  static let info = RuleInfo(code: "CH072", severity: .error, deficiency: .contradiction)

  func findings(in submission: Submission) -> [Finding] {
    var first: [Declaration.Topic: Declaration] = [:]
    var findings: [Finding] = []
    for declaration in submission.offer.declarations {
      guard let earlier = first[declaration.topic] else {
        first[declaration.topic] = declaration
        continue
      }
      findings.append(finding(declaration, earlier))
    }
    return findings
  }

  private func finding(_ later: Declaration, _ earlier: Declaration) -> Finding {
    let agree = later.isGiven == earlier.isGiven
    return finding(
      Message(Self.key(agree ? "same" : "different"), later.topic.rawValue, String(earlier.location.line)),
      at: later.location,
      about: .declaration(later.topic.rawValue),
      severity: agree ? .warning : .error,
      deficiency: agree ? .surplus : .contradiction
    )
  }
}
