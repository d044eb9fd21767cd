internal import Procurement
internal import Wording

extension FormComposition {
  /// One row or block a requirement, by chapter.
  func requirements() -> FormSheet {
    let rows = bidders.chapters.filter { !$0.requirements.isEmpty }.flatMap { chapter in
      [row(.section, say("chapter", chapter.id, plain(chapter.title)))] + chapter.requirements.flatMap(block)
    }
    return sheet(
      .requirements,
      widths: [14, 5, 54, 42, 24, 14, 34, 12],
      notes: ["sheet.requirements.note"],
      [header("id", "kind", "requirement", "counts", "answer", "unit", "comment", "evidence")] + rows
    )
  }

  private func block(_ requirement: BidderRequirement) -> [FormRow] {
    let id = requirement.id
    let about = Finding.Subject.requirement(id)
    let texts = FormText.pieces(
      [statement(requirement.title, requirement.statement), counts(requirement)],
      widths: [54, 42]
    )
    let first = FormRow(
      .entry,
      [
        FormCell(id, .key), FormCell(requirement.kind.rawValue), FormCell(texts[0][0], .statement),
        FormCell(texts[0][1]), answer(requirement), FormCell(unit(requirement.answer), .unit),
        FormCell(entered(.answerComment(requirement: id), .text(limit: 4000))),
        FormCell(entered(.answerEvidence(requirement: id), .text(limit: 200))),
      ],
      about: about
    )
    let more = texts.dropFirst().enumerated().map { index, texts in
      FormRow(
        .continuation,
        [FormCell("\(id)/\(index + 2)", .key), FormCell(""), FormCell(texts[0]), FormCell(texts[1])],
        about: about
      )
    }
    return [first] + more + codes(requirement)
  }

  private func answer(_ requirement: BidderRequirement) -> FormCell {
    let id = requirement.id
    // What only some bidders must answer is not missed in an offer that leaves it out.
    let isRequired = requirement.alternative == nil && requirement.condition?.dependsOnAnswers != true
    func field(_ input: FormField.Input) -> FormCell {
      FormCell(entered(.answer(requirement: id), input, isRequired: isRequired))
    }
    return switch requirement.answer {
    case .yesNo: field(.choice(list: Self.yesNo))
    case .quantity(let unit): field(.quantity(unit))
    case .money: field(.money)
    case .date: field(.date)
    case .text(let limit): field(.text(limit: min(limit, 8000)))
    case .document: field(.text(limit: 300))
    case .codes(_, _, 1): field(.choice(list: Self.list(of: id)))
    case .codes(_, let minimum, let maximum):
      FormCell(
        minimum == maximum
          ? say("marks.exactly", String(minimum)) : say("marks", String(minimum), String(maximum))
      )
    }
  }

  /// One row a code, where several may be named.
  private func codes(_ requirement: BidderRequirement) -> [FormRow] {
    guard case .codes(let codes, _, let maximum) = requirement.answer, maximum > 1 else { return [] }
    return codes.map { code in
      let field = entered(.code(requirement: requirement.id, code: code.id), .mark)
      return FormRow(
        .continuation,
        [
          FormCell("\(requirement.id)/\(code.id)", .key), FormCell(""), FormCell(plain(code.title)), FormCell(""),
          FormCell(field),
        ],
        about: .requirement(requirement.id)
      )
    }
  }

  private func unit(_ type: AnswerType) -> String {
    switch type {
    case .quantity(let unit): phrasing.wording.name(of: unit)
    case .money: "€"
    case .date: say("unit.date")
    case .yesNo, .text, .codes, .document: ""
    }
  }

  /// What the answer must say, what earns points, which evidence is wanted.
  private func counts(_ requirement: BidderRequirement) -> String {
    var lines = line("detail.condition", phrasing.condition(of: requirement).plain)
    lines += line("detail.lots", requirement.lots.joined(separator: ", "))
    lines += line("detail.alternative", requirement.alternative.map { say("alternativeOf", $0.id) } ?? "")
    lines += line("detail.expectation", phrasing.expectation(of: requirement).plain)
    lines += requirement.levels.map { say("level", phrasing.wording.text($0.points), plain($0.text)) }
    lines += requirement.minimumPoints.map { [say("scoringMinimum", phrasing.wording.text($0))] } ?? []
    lines += requirement.evidence.flatMap { line("detail.evidence", phrasing.evidence($0).plain) }
    lines += line("detail.consequence", phrasing.consequence(of: requirement).plain)
    return lines.joined(separator: "\n")
  }
}
