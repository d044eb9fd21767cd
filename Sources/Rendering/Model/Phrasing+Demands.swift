internal import Procurement
internal import Wording

extension Phrasing {
  /// The form of the answer; a list of codes is spelled out.
  func answer(_ type: AnswerType) -> Markup {
    let form = Markup.text(Self.capitalized(wording.text(type)))
    guard case .codes(let codes, _, _) = type else { return form }
    let items = codes.map { Markup.element("li", [], phrase($0.title)) }.joined()
    return .element("p", [], form + .text(":")) + .element("ul", [], items)
  }

  /// What an answer must say; a question that must be answered with yes says so.
  func expectation(of requirement: BidderRequirement) -> Markup {
    expectation(requirement.expectation, answer: requirement.answer, kind: requirement.kind)
  }

  /// What an answer of this type must say; nothing where every answer of the right form will do.
  func expectation(_ expectation: Expectation?, answer: AnswerType, kind: RequirementKind) -> Markup {
    if let expectation {
      let text = wording.text(expectation, answer: answer, schedule: context.schedule) { context.parameter($0) }
      return .text(Self.capitalized(text))
    }
    guard answer == .yesNo, kind == .exclusion else { return .empty }
    return .text(Self.capitalized(wording.text(.yesNo(true))))
  }

  /// What it costs to miss a requirement or to leave it unanswered, as far as it says so.
  func consequence(of requirement: BidderRequirement) -> Markup {
    let parts = [
      requirement.whenMissed.map { label("whenMissed", outcome($0)) },
      requirement.whenMissing.map { label("whenMissing", outcome($0)) },
    ]
    return parts.compactMap(\.self).joined(by: .text("; "))
  }

  /// What a consequence is called: `Ausschluss`, where ``word(_:)`` says what the buyer does.
  func outcome(_ consequence: Consequence) -> Markup { label("outcome.\(consequence.rawValue)") }

  /// Evidence with the time when it is due and the days on which it must be valid.
  func evidence(_ demand: EvidenceDemand) -> Markup {
    var text = capitalized(demand.code) + .text(" (\(demand.code.rawValue)), ") + word(demand.due)
    if !demand.validOn.isEmpty {
      text = text + .text("; ") + label("validOn", series(demand.validOn.map { validDay($0) }))
    }
    guard let note = demand.note else { return text }
    return text + .text(". ") + phrase(note)
  }

  /// A day on which evidence must be valid, with what happens then.
  private func validDay(_ milestone: Milestone) -> Markup {
    guard let day = context.schedule[milestone] else { return label("validOnMilestone", word(milestone)) }
    return label("validOnDay", self.day(day), word(milestone))
  }

  /// `a, b und c`.
  func series(_ parts: [Markup]) -> Markup {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? .empty }
    return parts.dropLast().joined(by: .text(", ")) + .text(" ") + label("and") + .text(" ") + last
  }

  /// When a requirement applies, in words.
  func condition(_ condition: Condition?) -> Markup {
    switch condition {
    case .parameter(let id, .equals, let value):
      label("condition.parameter.equals", parameterTitle(id), parameterValue(value, of: id))
    case .parameter(let id, let comparison, let value):
      label("condition.parameter", parameterTitle(id), word(comparison), parameterValue(value, of: id))
    case .answer(let id, .equals, let value):
      label("condition.answer.equals", reference(to: id), answerValue(value, to: id))
    case .answer(let id, let comparison, let value):
      label("condition.answer", reference(to: id), word(comparison), answerValue(value, to: id))
    case .all(let parts): parts.map { self.condition($0) }.joined(by: .text(" ") + label("and") + .text(" "))
    case .any(let parts): parts.map { self.condition($0) }.joined(by: .text(" ") + label("or") + .text(" "))
    case .not(.answer(let id, .equals, let value)):
      label("condition.answer.differs", reference(to: id), answerValue(value, to: id))
    case .not(let part): label("not", self.condition(part))
    case nil: .empty
    }
  }

  /// When a requirement applies, as far as answers of the bidder decide; parameters have been decided already.
  func condition(of requirement: BidderRequirement) -> Markup {
    requirement.condition?.dependsOnAnswers == true ? condition(requirement.condition) : .empty
  }

  private func parameterTitle(_ id: String) -> Markup {
    context.parameter(id).map { phrase($0.title) } ?? .text(id)
  }

  private func parameterValue(_ value: String, of id: String) -> Markup {
    self.value(value, of: context.parameter(id)?.type)
  }

  private func answerValue(_ value: String, to id: String) -> Markup {
    self.value(value, of: context.answer(to: id))
  }

  /// A value as bidders read it: a code by its title.
  private func value(_ value: String, of type: AnswerType?) -> Markup {
    if case .codes = type { return .text(wording.text(codes: [value], of: type)) }
    return switch value {
    case "yes": .text(wording.text(.yesNo(true)))
    case "no": .text(wording.text(.yesNo(false)))
    default: .text(value)
    }
  }
}

extension Condition {
  /// Whether an answer of the bidder decides; parameters have been decided when the specification was made.
  var dependsOnAnswers: Bool {
    switch self {
    case .answer: true
    case .parameter: false
    case .all(let parts), .any(let parts): parts.contains(where: \.dependsOnAnswers)
    case .not(let part): part.dependsOnAnswers
    }
  }
}
