internal import Procurement
internal import Wording

extension Phrasing {
  /// The code that a reader finds the subject by; empty where it has none.
  func code(of subject: Finding.Subject) -> String {
    switch subject {
    case .requirement(let id), .alternative(let id), .clause(let id), .evidence(let id), .position(let id): id
    case .document, .declaration: ""
    }
  }

  /// What a judgement is about, in words.
  func subject(_ subject: Finding.Subject, in specification: Specification) -> Markup {
    switch subject {
    case .document: label("subject.document")
    case .requirement(let id):
      specification.requirement(id).map { phrase($0.requirement.title) } ?? label("subject.unknown")
    case .alternative(let id):
      specification.alternatives.first { $0.id == id }.map { phrase($0.title) } ?? label("subject.unknown")
    case .clause(let id):
      specification.clause(id).map { label("subject.clause", phrase($0.clause.title)) } ?? label("subject.unknown")
    case .evidence: label("subject.evidence")
    case .position(let id):
      specification.positions.first { $0.id == id }.map { label("subject.position", phrase($0.position.title)) }
        ?? label("subject.unknown")
    case .declaration(let topic):
      label("subject.declaration", Declaration.Topic(rawValue: topic).map { word($0) } ?? .text(topic))
    }
  }

  /// What a bidder answered: in words where it is of the form asked for, else as written and in quotes.
  func answerGiven(_ answer: Answer, type: AnswerType?) -> Markup {
    let given = understood(answer, as: type).map { Markup.text($0) } ?? asWritten(answer)
    guard let comment = answer.comment else { return given }
    return given + .text("; ") + label("comment", .text(comment))
  }

  /// What a bidder said to a clause: in words where it is one of those asked for, else as written and in quotes.
  func stanceGiven(_ stance: ClauseStance) -> Markup {
    let written = stance.stance.map { label("quoted", .text($0)) } ?? label("blank")
    let given = stance.word.map { word($0) } ?? written
    guard let comment = stance.comment else { return given }
    return given + .text("; ") + label("comment", .text(comment))
  }

  private func asWritten(_ answer: Answer) -> Markup {
    let value = answer.values.filter { !$0.isEmpty }.joined(separator: ", ")
    guard !value.isEmpty else { return label("blank") }
    let unit = answer.unit.map { Unit(rawValue: $0).map { " " + wording.name(of: $0) } ?? " " + $0 } ?? ""
    return label("quoted", .text(value)) + .text(unit)
  }

  private func understood(_ answer: Answer, as type: AnswerType?) -> String? {
    if case .codes(let codes, _, _) = type, answer.unit == nil, !answer.values.isEmpty {
      let isKnown = answer.values.allSatisfy { value in codes.contains { $0.id == value } }
      return isKnown ? wording.text(codes: answer.values, of: type) : nil
    }
    guard answer.values.count == 1, let value = answer.values.first else { return nil }
    switch (type, answer.unit.map { Unit(rawValue: $0) }) {
    case (.quantity, .some(.some(let unit))):
      return DecimalNumber(value).map { wording.text(Quantity($0, unit)) }
    case (.yesNo, .none): return ["yes": true, "no": false][value].map { wording.text(.yesNo($0)) }
    case (.money, .none): return Money(value).map { wording.text($0) }
    case (.date, .none): return CalendarDay(iso: value).map { wording.text($0) }
    default: return nil
    }
  }
}
