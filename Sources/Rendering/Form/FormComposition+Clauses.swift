internal import Procurement
internal import Wording

extension FormComposition {
  /// One row or block a clause, by group; nil for a tender without clauses.
  func clauses() -> FormSheet? {
    guard !bidders.clauses.isEmpty else { return nil }
    let rows = bidders.clauseGroups.flatMap { group in
      [row(.section, say("chapter", group.id, plain(group.title)))] + group.clauses.flatMap(block)
    }
    return sheet(
      .clauses,
      widths: [14, 18, 88, 24, 46],
      notes: ["sheet.clauses.note"],
      [header("id", "acceptance", "clause", "stance", "comment")] + rows
    )
  }

  private func block(_ clause: BidderClause) -> [FormRow] {
    let about = Finding.Subject.clause(clause.id)
    let texts = FormText.pieces([statement(clause.title, clause.text)], widths: [88])
    let isWanted = clause.acceptance != .notice
    let isRequired = clause.condition?.dependsOnAnswers != true
    let stance = entered(.stance(clause: clause.id), .choice(list: Self.stances), isRequired: isRequired)
    let comment = entered(.stanceComment(clause: clause.id), .text(limit: 4000))
    let first = FormRow(
      .entry,
      [
        FormCell(clause.id, .key), FormCell(phrasing.wording.text(clause.acceptance)),
        FormCell(texts[0][0], .statement), isWanted ? FormCell(stance) : FormCell(""),
        isWanted ? FormCell(comment) : FormCell(""),
      ],
      about: about
    )
    return [first]
      + texts.dropFirst().enumerated().map { index, texts in
        FormRow(
          .continuation,
          [FormCell("\(clause.id)/\(index + 2)", .key), FormCell(""), FormCell(texts[0])],
          about: about
        )
      }
  }
}
