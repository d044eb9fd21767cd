import Procurement

/// Finds norms that a tender rests on although it is not known whether they are still in force.
///
/// A person looks, and answers in the tender; nothing else opens the way.
struct OpenQuestions: ResolutionCheck {
  static let unansweredQuestion = RuleInfo(code: "TD090", severity: .error)
  static let abandonedNorm = RuleInfo(code: "TD091", severity: .error)
  static let idleConfirmation = RuleInfo(code: "TD092", severity: .warning)

  func findings(in draft: Draft) -> [Finding] {
    guard let day = draft.tender.schedule[.dispatch] else { return [] }
    let places = Self.places(of: draft.citations(on: day))
    let cited = draft.norms.norms.flatMap { norm in
      norm.questions.filter { $0.from <= day }.flatMap { question in
        places[norm.id].map { finding(on: question, of: norm, citedAt: $0, in: draft.tender) } ?? []
      }
    }
    return cited + idle(in: draft, day: day)
  }

  private func finding(
    on question: OpenQuestion,
    of norm: Norm,
    citedAt place: SourceLocation,
    in tender: Tender
  ) -> [Finding] {
    let text = question.text
    let words = [text.german.plain, (text.english ?? text.german).plain]
    let said = words.joined(separator: String(Message.languageSeparator))
    guard let answer = tender.confirmations.first(where: { $0.question == question.id }) else {
      return [
        Self.unansweredQuestion.finding(
          "open",
          norm.abbreviation,
          place.description,
          said,
          question.id,
          at: tender.location
        )
      ]
    }
    switch answer.answer {
    case .notInForce:
      return [
        Self.abandonedNorm.finding(
          "gone",
          norm.abbreviation,
          answer.by,
          answer.on.description,
          place.description,
          at: answer.location
        )
      ]
    case .inForce where answer.on < question.from:
      return [
        Self.unansweredQuestion.finding(
          "early",
          question.id,
          answer.on.description,
          question.from.description,
          at: answer.location
        )
      ]
    case .inForce: return []
    }
  }

  /// Answers to what nobody asks, or does not ask of a tender of this day.
  private func idle(in draft: Draft, day: CalendarDay) -> [Finding] {
    let questions = draft.norms.norms.flatMap(\.questions)
    return draft.tender.confirmations.compactMap { answer in
      guard let question = questions.first(where: { $0.id == answer.question }) else {
        return Self.idleConfirmation.finding("unknown", answer.question, at: answer.location)
      }
      guard day < question.from else { return nil }
      return Self.idleConfirmation.finding(
        "closed",
        question.id,
        question.from.description,
        day.description,
        at: answer.location
      )
    }
  }

  /// Where each norm is cited first.
  private static func places(of citations: [(norm: String, place: SourceLocation)]) -> [String: SourceLocation] {
    Dictionary(citations.map { ($0.norm, $0.place) }, uniquingKeysWith: { min($0, $1) })
  }
}

extension Draft {
  /// The norms that texts, legal bases in force on `day` and the regime rest on, each time with its place.
  fileprivate func citations(on day: CalendarDay) -> [(norm: String, place: SourceLocation)] {
    let texts = texts.flatMap { text in text.text.citations.map { ($0.norm, text.location) } }
    let treatments = norms.regime(tender.procedure.regime)?.treatments ?? []
    let bases = requirements.flatMap(\.basis) + clauses.flatMap(\.clause.basis) + treatments.flatMap(\.basis)
    return texts + bases.filter { $0.isInForce(on: day) }.map { ($0.citation.norm, $0.location) }
  }
}
