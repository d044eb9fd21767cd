internal import Procurement

/// What comes out, at the head of the note.
struct NoteResult {
  let note: ProcedureNote

  /// The values of the chapter.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> View {
    let dispatch = note.award.tender.schedule[.dispatch]
    let other = dispatch.flatMap { day in
      day == note.day ? nil : phrasing.label("otherDay", phrasing.day(day), phrasing.day(note.day))
    }
    return outline.chapter(.init(phrasing.label("result"), anchor: "result")).merging([
      "otherDay": .optional(other),
      "rows": .list(rows(in: phrasing)),
      "findings": .list(
        note.findings.filter { $0.severity != .note }.map { finding in
          [
            "severity": .markup(phrasing.capitalized(finding.severity)), "code": .text(finding.code),
            "message": .markup(phrasing.message(finding.message)),
          ]
        }
      ),
      "hasFindings": .flag(note.findings.contains { $0.severity != .note }),
    ])
  }

  private func rows(in phrasing: Phrasing) -> [View] {
    let rows: [(label: String, text: Markup)] = [
      ("value", note.value.map { phrasing.amount($0.most) } ?? phrasing.label("unknown")),
      ("threshold", threshold(in: phrasing)),
      ("regime", note.regime.rule.map { phrasing.phrase($0.text) } ?? phrasing.label("unknown")),
      ("recommended", note.recommended.map { phrasing.phrase($0.procedure.title) } ?? phrasing.label("none")),
      ("chosen", chosen(in: phrasing)),
      ("open", phrasing.label("openCount", phrasing.number(note.points.count))),
    ]
    return rows.map { ["term": .markup(phrasing.label("fact.\($0.label)")), "text": .markup($0.text)] }
  }

  private func threshold(in phrasing: Phrasing) -> Markup {
    guard let threshold = note.regime.threshold, let reach = note.regime.reach else {
      return phrasing.label("unknown")
    }
    return phrasing.label("reach.\(reach.rawValue)", phrasing.money(threshold.amount))
  }

  private func chosen(in phrasing: Phrasing) -> Markup {
    phrasing.label("chosen", phrasing.phrase(note.award.tender.procedure.title), phrasing.word(note.choice.verdict))
  }
}
