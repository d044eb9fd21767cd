import Procurement

/// An answer is a filler, such as `n/a`, or points to another place instead of answering.
///
/// A filler answers nothing. A pointer may lead to an answer, so it is unclear and not missing.
/// Where another alternative is met, `UnansweredAlternative` notes the filler.
struct PlaceholderAnswer: CheckRule {
  static let info = RuleInfo(code: "CH012", severity: .error, deficiency: .missingAnswer)

  func findings(in submission: Submission) -> [Finding] {
    submission.troubled.filter { submission.items[$0].applies != .notMet }.flatMap { index in
      submission.items[index].reading.problems.compactMap { finding($0, submission, index) }
    }
  }

  private func finding(_ problem: AnswerProblem, _ submission: Submission, _ index: Int) -> Finding? {
    let place = submission.location(of: index)
    let subject = Finding.Subject.requirement(submission.plan.id(index))
    switch problem {
    case .placeholder(let text):
      guard !submission.items[index].isExcused else { return nil }
      return finding(Message(Self.key("filler"), Quote.clipped(text)), at: place, about: subject)
    case .elsewhere(let text):
      let message = Message(Self.key("elsewhere"), Quote.clipped(text))
      return finding(message, at: place, about: subject, deficiency: .unclearAnswer)
    default: return nil
    }
  }
}
