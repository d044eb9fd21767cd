import Procurement

/// An answer is clear, and it is not what was demanded.
struct ExpectationNotMet: CheckRule {
  static let info = RuleInfo(code: "CH030", severity: .error, deficiency: .requirementNotMet)

  func findings(in submission: Submission) -> [Finding] {
    submission.items.indices.compactMap { index in
      let item = submission.items[index]
      guard item.isDemanded, let target = submission.plan.targets[index], let value = item.reading.values.first else {
        return nil
      }
      if case .unresolved(let name) = target { return unresolved(name, submission, index) }
      guard item.verdict == .notMet else { return nil }
      let source = submission.plan.requirements[index].expectation.map(Self.source) ?? ""
      return finding(
        Self.message(target, offered: value.written, source: source.isEmpty ? "" : " (\(source))"),
        at: submission.location(of: index),
        about: .requirement(submission.plan.id(index))
      )
    }
  }

  private func unresolved(_ name: String, _ submission: Submission, _ index: Int) -> Finding {
    finding(
      Message(Self.key("unresolved"), name),
      at: submission.location(of: index),
      about: .requirement(submission.plan.id(index)),
      deficiency: .unclearAnswer
    )
  }

  private static func message(_ target: Target, offered: String, source: String) -> Message {
    switch target {
    case .equals(let value): Message(key("equals"), offered, value.written, source)
    case .minimum(let value): Message(key("minimum"), offered, value.written, source)
    case .maximum(let value): Message(key("maximum"), offered, value.written, source)
    case .range(let low, let high): Message(key("range"), offered, low.written, high.written, source)
    case .includesAll(let codes): Message(key("all"), offered, codes.joined(separator: ", "))
    case .includesAny(let codes, let count): Message(key("any"), offered, codes.joined(separator: ", "), String(count))
    case .unresolved(let name): Message(key("unresolved"), name)
    }
  }

  /// The parameters or named days behind an expectation.
  private static func source(_ expectation: Expectation) -> String {
    switch expectation {
    case .equals(let operand), .minimum(let operand), .maximum(let operand): Target.name(operand)
    case .range(let low, let high):
      [low, high].map(Target.name).filter { !$0.isEmpty }.joined(separator: ", ")
    case .includesAll, .includesAny: ""
    }
  }
}
