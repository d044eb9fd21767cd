import Procurement

/// Finds expectations that no answer of the requirement's form can be compared with.
struct MistypedExpectations: ResolutionCheck {
  static let info = RuleInfo(code: "TD007", severity: .error)

  func findings(in draft: Draft) -> [Finding] {
    draft.requirements.flatMap { requirement in
      guard let expectation = requirement.expectation else { return [Finding]() }
      let operands = expectation.operands.compactMap { problem(with: $0, in: requirement, of: draft) }
      return operands + codes(of: expectation, in: requirement) + order(of: expectation, in: requirement, of: draft)
    }
  }

  private func problem(with operand: Operand, in requirement: Requirement, of draft: Draft) -> Finding? {
    switch operand {
    case .value(let value): requirement.answer.admits(value) ? nil : report("value", requirement)
    case .parameter(let id):
      draft.parameters[id].flatMap {
        requirement.answer.isComparable(with: $0.type) ? nil : report("parameter", id, requirement)
      }
    case .milestone(let milestone):
      if requirement.answer != .date {
        report("milestone", milestone.rawValue, requirement)
      } else {
        draft.tender.schedule[milestone] == nil ? report("day", milestone.rawValue, requirement) : nil
      }
    }
  }

  private func codes(of expectation: Expectation, in requirement: Requirement) -> [Finding] {
    let wanted: [String]
    let least: Int
    switch expectation {
    case .includesAll(let codes): (wanted, least) = (codes, codes.count)
    case .includesAny(let codes, let count): (wanted, least) = (codes, count)
    default: return []
    }
    guard case .codes(let known, _, let most) = requirement.answer else { return [report("codes", requirement)] }
    let unknown = wanted.filter { code in !known.contains { $0.id == code } }
    let tooMany = least > wanted.count || least > most ? [report("count", String(least), requirement)] : []
    return unknown.map { report("code", $0, requirement) } + tooMany
  }

  /// A range whose ends are the wrong way round admits no answer.
  private func order(of expectation: Expectation, in requirement: Requirement, of draft: Draft) -> [Finding] {
    guard case .range(let low, let high) = expectation, let least = draft.value(of: low),
      let most = draft.value(of: high), least.comparison(with: most) == .greater
    else { return [] }
    return [report("range", requirement)]
  }

  private func report(_ wording: String, _ argument: String, _ requirement: Requirement) -> Finding {
    Self.info.finding(
      wording,
      requirement.id,
      argument,
      at: requirement.location,
      about: .requirement(requirement.id)
    )
  }

  private func report(_ wording: String, _ requirement: Requirement) -> Finding {
    Self.info.finding(wording, requirement.id, at: requirement.location, about: .requirement(requirement.id))
  }
}

extension AnswerType {
  /// Whether `value` is of this form and in this unit.
  fileprivate func admits(_ value: Value) -> Bool {
    switch (self, value) {
    case (.yesNo, .yesNo), (.money, .money), (.date, .date), (.text, .text), (.codes, .codes): true
    case (.quantity(let unit), .quantity(let quantity)): unit == quantity.unit
    default: false
    }
  }

  /// Whether answers of both forms can be compared.
  fileprivate func isComparable(with other: AnswerType) -> Bool {
    switch (self, other) {
    case (.yesNo, .yesNo), (.money, .money), (.date, .date), (.text, .text), (.codes, .codes): true
    case (.quantity(let left), .quantity(let right)): left == right
    default: false
    }
  }
}

extension Draft {
  /// The value that `operand` stands for.
  fileprivate func value(of operand: Operand) -> Value? {
    switch operand {
    case .value(let value): value
    case .parameter(let id): parameters[id]?.value
    case .milestone(let milestone): tender.schedule[milestone].map { .date($0) }
    }
  }
}
