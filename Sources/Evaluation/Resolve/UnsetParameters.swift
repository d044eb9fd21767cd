import Procurement

/// Finds parameters in texts and expectations that nobody declares, or that have no value.
struct UnsetParameters: ResolutionCheck {
  static let info = RuleInfo(code: "TD006", severity: .error)

  func findings(in draft: Draft) -> [Finding] {
    let texts = draft.texts.flatMap { text in
      text.text.parameters.compactMap { id in
        finding("text", id, in: draft, at: text.location, about: text.subject)
      }
    }
    let expectations = draft.requirements.flatMap { requirement in
      (requirement.expectation?.parameters ?? []).compactMap { id in
        finding("expectation", id, in: draft, at: requirement.location, about: .requirement(requirement.id))
      }
    }
    return texts + expectations
  }

  private func finding(
    _ wording: String,
    _ id: String,
    in draft: Draft,
    at location: SourceLocation,
    about subject: Finding.Subject
  ) -> Finding? {
    guard let parameter = draft.parameters[id] else {
      return ParameterTable.unknownParameter.finding(wording, id, at: location, about: subject)
    }
    return parameter.value == nil ? Self.info.finding(wording, id, at: location, about: subject) : nil
  }
}

extension Expectation {
  /// The sides of its comparison.
  var operands: [Operand] {
    switch self {
    case .equals(let operand), .minimum(let operand), .maximum(let operand): [operand]
    case .range(let low, let high): [low, high]
    case .includesAll, .includesAny: []
    }
  }

  /// The ids of the parameters that it compares with.
  var parameters: [String] {
    operands.compactMap { if case .parameter(let id) = $0 { id } else { nil } }
  }
}
