package import Procurement

/// A rule on offers: what it finds is a fact with a place; what that costs is the policy of the regime.
package protocol CheckRule: Sendable {
  /// Code, severity and class of deficiency.
  static var info: RuleInfo { get }
  /// What it finds, in the order of the offer; pure.
  func findings(in submission: Submission) -> [Finding]
}

extension CheckRule {
  /// A finding of this rule; severity and deficiency are the rule's own unless the case at hand has others.
  func finding(
    _ message: Message,
    at location: SourceLocation,
    about subject: Finding.Subject = .document,
    severity: Finding.Severity? = nil,
    deficiency: Deficiency? = nil,
    document: DocumentKind? = nil
  ) -> Finding {
    Finding(
      code: Self.info.code,
      severity: severity ?? Self.info.severity,
      message: message,
      location: location,
      about: subject,
      deficiency: deficiency ?? Self.info.deficiency,
      document: document
    )
  }

  /// A finding for every problem of an answer that `message` has words for.
  func answerFindings(in submission: Submission, message: (AnswerProblem) -> Message?) -> [Finding] {
    submission.troubled.filter { submission.items[$0].applies != .notMet }.flatMap { index in
      submission.items[index].reading.problems.compactMap { problem in
        message(problem).map { submission.finding(of: self, $0, index) }
      }
    }
  }

  /// A finding for every remark that `message` has words for.
  func remarkFindings(in submission: Submission, message: (Remark) -> Message?) -> [Finding] {
    submission.remarks.compactMap { remark in
      message(remark).map { finding($0, at: remark.location, about: submission.bearer(of: remark)) }
    }
  }

  /// The code of the rule and the name of a case, as `Wording` keys them.
  static func key(_ name: String) -> String { "\(info.code).\(name)" }
}

extension Submission {
  /// What a remark bears on: words beside an answer that nobody asked for bear on the offer as a whole.
  fileprivate func bearer(of remark: Remark) -> Finding.Subject {
    switch remark.subject {
    case .requirement(let id):
      return plan.places[id].map { items[$0].applies == .notMet } == true ? .document : remark.subject
    case .clause(let id):
      return plan.clausePlaces[id].map { stances[$0].applies == .notMet } == true ? .document : remark.subject
    default: return remark.subject
    }
  }

  /// A finding of `rule` on the answer to the requirement at `index`.
  fileprivate func finding(of rule: some CheckRule, _ message: Message, _ index: Int) -> Finding {
    rule.finding(message, at: location(of: index), about: .requirement(plan.id(index)))
  }
}
