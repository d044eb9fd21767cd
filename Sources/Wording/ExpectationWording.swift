package import Procurement

extension Wording {
  /// What an answer must say: `ja`, `mindestens 99,5 %`, `spätestens am 07.06.2015`.
  ///
  /// `answer` is the type of the requirement's answer; it gives codes their words and dates their prepositions.
  package func text(_ expectation: Expectation, answer: AnswerType, specification: Specification) -> String {
    text(expectation, answer: answer, schedule: specification.tender.schedule) { specification.parameter($0) }
  }

  /// What an answer must say, where parameters and the days of the schedule come from elsewhere.
  package func text(
    _ expectation: Expectation,
    answer: AnswerType,
    schedule: Schedule,
    parameter: (String) -> Parameter?
  ) -> String {
    func write(_ operand: Operand) -> String {
      text(operand, answer: answer, schedule: schedule, parameter: parameter)
    }
    let form = Self.form(of: answer)
    return switch expectation {
    case .equals(let operand):
      text(Message("expectation.equals.\(form)", write(operand)))
    case .minimum(let operand):
      text(Message("expectation.minimum.\(form)", write(operand)))
    case .maximum(let operand):
      text(Message("expectation.maximum.\(form)", write(operand)))
    case .range(let low, let high):
      text(Message("expectation.range.\(form)", write(low), write(high)))
    case .includesAll(let codes): text(Message("expectation.all", text(codes: codes, of: answer)))
    case .includesAny(let codes, let count): text(anyOf: codes, count, answer)
    }
  }

  /// So many of `codes`; where all that can be answered are named, they are not listed again.
  private func text(anyOf codes: [String], _ count: Int, _ answer: AnswerType) -> String {
    guard case .codes(let known, _, let most) = answer, Set(codes) == Set(known.map(\.id)) else {
      return text(Message("expectation.any", text(codes: codes, of: answer), text(count)))
    }
    if most == 1 { return text("answer.code") }
    return text(Message(count == 1 ? "expectation.any.listed.one" : "expectation.any.listed", text(count)))
  }

  /// One side of a comparison; a day of the schedule is named beside its date.
  private func text(
    _ operand: Operand,
    answer: AnswerType,
    schedule: Schedule,
    parameter: (String) -> Parameter?
  ) -> String {
    switch operand {
    case .value(let value): text(value, type: answer)
    case .parameter(let id): text(parameter(id), id: id)
    case .milestone(let milestone):
      schedule[milestone].map {
        text(Message("value.milestone", text($0), text("milestone.\(milestone.rawValue)")))
      } ?? text("milestone.\(milestone.rawValue)")
    }
  }

  /// Dates, numbers and other answers compare in different words.
  private static func form(of answer: AnswerType) -> String {
    switch answer {
    case .date: "date"
    case .quantity, .money: "number"
    case .yesNo, .text, .codes, .document: "other"
    }
  }
}
