internal import Procurement
internal import Wording

/// Who buys what, and when.
struct NoteNeed {
  let note: ProcedureNote

  /// The values of the chapter.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> View {
    let tender = note.award.tender
    return outline.chapter(.init(phrasing.label("need"), anchor: "need")).merging([
      "subject": .markup(phrasing.blocks(tender.subject.description)),
      "rows": .list(
        rows(of: tender, in: phrasing).map { row in
          ["term": .markup(phrasing.label("fact.\(row.label)")), "text": .markup(row.text)]
        }
      ),
    ])
  }

  private func rows(of tender: Tender, in phrasing: Phrasing) -> [(label: String, text: Markup)] {
    let lots = tender.lots.map { phrasing.phrase($0.title) }.joined(by: .text("; "))
    return [
      ("authority", .text(tender.authority.name)),
      ("level", phrasing.label("levelIn", phrasing.word(tender.authority.level), .text(tender.authority.region))),
      ("codes", .text(tender.subject.codes.joined(separator: ", "))),
      ("lots", tender.lots.isEmpty ? phrasing.label("noLots") : lots),
      ("day", phrasing.day(note.day)),
    ]
  }
}
