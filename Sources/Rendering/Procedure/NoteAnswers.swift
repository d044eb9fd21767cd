internal import Procurement

/// The findings of the linter that stay, each with its reason, its person and its day.
struct NoteAnswers {
  let note: ProcedureNote

  /// The values of the chapter; nothing where nothing was answered.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> [View] {
    guard !note.answers.isEmpty else { return [] }
    return [
      outline.chapter(.init(phrasing.label("answers"), anchor: "answers")).merging([
        "rows": .list(note.answers.map { row($0, in: phrasing) })
      ])
    ]
  }

  private func row(_ recorded: RecordedAnswer, in phrasing: Phrasing) -> View {
    let answer = recorded.answer
    return [
      "code": .text(recorded.finding.code), "message": .markup(phrasing.message(recorded.finding.message)),
      "place": .text(([answer.about].compactMap(\.self) + ["\(recorded.finding.location)"]).joined(separator: ", ")),
      "quote": .text(recorded.quote), "hasQuote": .flag(!recorded.quote.isEmpty),
      "reason": .text(answer.reason), "by": .text(answer.by), "day": .markup(phrasing.day(answer.on)),
    ]
  }
}
