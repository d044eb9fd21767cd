import Procurement

/// An answer is clear, and it is not what was expected.
struct ExpectationNotMet: CheckRule {
  static let info = RuleInfo(code: "CH030", severity: .error, deficiency: .requirementNotMet)

  func findings(in submission: Submission) -> [Finding] {
    submission.items.indices.compactMap { index in
      let item = submission.items[index]
      guard item.verdict == .notMet || item.verdict == .unclear, item.isDemanded,
        let target = submission.plan.targets[index], let value = item.reading.values.first
      else {
        return nil
      }
      if case .unresolved(let name) = target { return unresolved(name, submission, index) }
      guard item.verdict == .notMet else { return nil }
      let source = submission.plan.requirements[index].expectation.map(Self.source) ?? ""
      return finding(
        Self.message(
          target,
          offered: value,
          type: submission.plan.types[index],
          source: source.isEmpty ? "" : " (\(source))"
        ),
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

  private static func message(_ target: Target, offered: Value, type: AnswerType, source: String) -> Message {
    switch target {
    case .equals(let value): Message(key("equals"), offered.written, value.written, source)
    case .minimum(let value):
      Message(key(type == .date ? "earliest" : "minimum"), offered.written, value.written, source)
    case .maximum(let value): Message(key(type == .date ? "latest" : "maximum"), offered.written, value.written, source)
    case .range(let low, let high): Message(key("range"), offered.written, low.written, high.written, source)
    case .includesAll(let codes): Message(key("all"), titles(offered, type), titles(.codes(codes), type))
    case .includesAny(let codes, let count):
      Message(key("any"), titles(offered, type), titles(.codes(codes), type), String(count))
    case .unresolved(let name): Message(key("unresolved"), name)
    }
  }

  /// The titles of codes in both languages; the codes themselves where the list does not know them.
  private static func titles(_ value: Value, _ type: AnswerType) -> String {
    guard case .codes(let ids) = value, case .codes(let codes, _, _) = type else { return value.written }
    let known = Dictionary(codes.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    return Language.allCases.map { language in
      ids.map { id in known[id].map { $0.text(in: language).plain } ?? id }.joined(separator: ", ")
    }.joined(separator: String(Message.languageSeparator))
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
