package import Procurement
internal import Wording

extension PanelComposition {
  /// The spreadsheet of `sheet`: how to fill it in, a sheet an offer, and hidden choices; fingerprints are not in it yet.
  ///
  /// - Throws: `RenderError` when a label is missing.
  package static func form(
    of sheet: PanelSheet,
    _ specification: Specification,
    with templates: Templates
  ) throws(RenderError) -> AnswerForm {
    try with(specification, sheet.language, templates) { $0.form(of: sheet) }
  }

  /// The name of the hidden sheet of fingerprints.
  ///
  /// - Throws: `RenderError` when the label is missing.
  package static func fingerprintSheetName(
    _ specification: Specification,
    in language: Language,
    with templates: Templates
  ) throws(RenderError) -> String {
    try with(specification, language, templates) { $0.say("sheet.fingerprints") }
  }

  private func form(of sheet: PanelSheet) -> AnswerForm {
    let lists = scales(of: sheet)
    return AnswerForm(
      tender: sheet.tender,
      version: sheet.version,
      digest: sheet.digest,
      language: sheet.language,
      title: say(sheet.evaluator == nil ? "title.agreement" : "title", plain(phrasing.context.heading.title)),
      sheets: [guide(of: sheet)] + sheet.offers.enumerated().map { offer($1, number: $0 + 1, of: sheet) }
        + [choices(of: lists)],
      lists: lists
    )
  }

  // Whose file it is, what it belongs to, and how to fill it in.
  private func guide(of sheet: PanelSheet) -> FormSheet {
    let who = sheet.evaluator.map { say("guide.evaluator.name", $0.id, $0.name) } ?? say("guide.evaluator.all")
    let facts = [
      (say("guide.evaluator"), FormCell(who)),
      (say("guide.subject"), FormCell(plain(phrasing.context.heading.title))),
      (say("guide.reference"), FormCell(.text(sheet.tender), .text, identity: .tender)),
      (say("guide.version"), FormCell(.text(sheet.version), .text, identity: .version)),
      (say("guide.digest"), FormCell(.text(sheet.digest), .digest, identity: .digest)),
    ]
    let day = FormField(.pointsDay, .date, hint: say("input.date"), isRequired: true)
    let offers = sheet.offers.enumerated().flatMap { index, offer in
      [
        (say("sheet.offer", String(index + 1)), FormCell(say("guide.bidder", offer.bidder, offer.name))),
        (say("guide.offerDigest", String(index + 1)), FormCell(.text(offer.digest), .text)),
      ]
    }
    let steps = (1...5).map { number in
      let key = number == 1 && sheet.evaluator == nil ? "guide.step.agreement" : "guide.step.\(number)"
      return (say("guide.step", String(number)), FormCell(say(key)))
    }
    let entries = facts + [(say("guide.day"), FormCell(day))] + offers
    let rows = entries.map { FormRow(.entry, [FormCell($0.0, .key), $0.1]) }
    let how = [section(say("guide.how"))] + steps.map { FormRow(.entry, [FormCell($0.0, .key), $0.1]) }
    return FormSheet(
      part: .guide,
      name: say("sheet.guide"),
      columns: [.init(width: 26), .init(width: 92)],
      rows: [title(say(sheet.evaluator == nil ? "sheet.guide.agreement" : "sheet.guide.title"))] + rows + how
    )
  }

  private func offer(_ offer: PanelOffer, number: Int, of sheet: PanelSheet) -> FormSheet {
    let columns = Columns(hasVotes: sheet.evaluator == nil)
    let rows = [
      title(say("offer.title", offer.name)),
      FormRow(.note, [FormCell(say(columns.hasVotes ? "offer.note.agreement" : "offer.note"), .note)]),
      FormRow(.header, columns.keys.map { FormCell(say("column.\($0)"), .header) }),
    ]
    return FormSheet(
      part: .votes,
      name: say("sheet.offer", String(number)),
      columns: columns.widths.map { .init(width: $0) },
      rows: rows + offer.tasks.flatMap { block($0, of: offer.bidder, columns) }
    )
  }

  private struct Columns {
    let hasVotes: Bool
    var keys: [String] {
      ["id", "requirement", "answer", "evidence", "scale"] + (hasVotes ? ["votes"] : []) + ["points", "reason"]
    }
    var widths: [Int] { [14, 46, 46, 24, 40] + (hasVotes ? [46] : []) + [9, 52] }
    /// The widths of the columns that texts stand in.
    var texts: [Int] { Array(widths.dropFirst().dropLast(2)) }
  }

  // One row, or several where the texts are long.
  private func block(_ task: PanelTask, of bidder: String, _ columns: Columns) -> [FormRow] {
    let about = Finding.Subject.requirement(task.requirement)
    let scale = task.levels.map { say("level", phrasing.wording.text($0.points), $0.text) }
    let votes = task.votes.map(vote)
    let texts =
      [
        [task.title, task.statement].joined(separator: "\n"), task.answer, task.evidence.joined(separator: "\n"),
        scale.joined(separator: "\n"),
      ] + (columns.hasVotes ? [votes.joined(separator: "\n")] : [])
    let pieces = FormText.pieces(texts, widths: columns.texts)
    let points = FormField(
      .points(bidder: bidder, requirement: task.requirement),
      .choice(list: Self.list(of: task.requirement)),
      hint: say("input.points"),
      isRequired: true
    )
    let reason = FormField(
      .pointsReason(bidder: bidder, requirement: task.requirement),
      .text(limit: 4000),
      hint: say("input.reason"),
      isRequired: true
    )
    return pieces.enumerated().map { index, texts in
      let key = index == 0 ? task.requirement : "\(task.requirement)/\(index + 1)"
      let cells = texts.enumerated().map { FormCell($1, $0 == 0 && index == 0 ? .statement : .text) }
      let fields = index == 0 ? [FormCell(points), FormCell(reason)] : []
      return FormRow(index == 0 ? .entry : .continuation, [FormCell(key, .key)] + cells + fields, about: about)
    }
  }

  private func vote(_ vote: PanelVote) -> String {
    say("vote", vote.evaluator, phrasing.wording.text(vote.points), vote.reason)
  }

  private func title(_ text: String) -> FormRow { FormRow(.title, [FormCell(text, .title)]) }

  private func section(_ text: String) -> FormRow { FormRow(.section, [FormCell(text, .section)]) }
}

// The scales.
extension PanelComposition {
  /// The list of the points of a requirement.
  private static func list(of requirement: String) -> String {
    "punkte_" + requirement.map { $0 == "-" ? "_" : String($0) }.joined()
  }

  private func scales(of sheet: PanelSheet) -> [FormList] {
    var seen: Set<String> = []
    return sheet.offers.flatMap(\.tasks).filter { seen.insert($0.requirement).inserted }.map { task in
      FormList(
        id: Self.list(of: task.requirement),
        choices: task.levels.map { FormList.Choice(value: String($0.points), title: String($0.points)) }
      )
    }
  }

  /// The hidden sheet of the points: as numbers, so that what is typed and what is chosen is the same.
  private func choices(of lists: [FormList]) -> FormSheet {
    let rows = lists.flatMap { list in
      list.choices.map { choice in
        FormRow(
          .entry,
          [
            FormCell("\(list.id)/\(choice.value)", .key),
            FormCell(DecimalNumber(choice.value).map { .number($0) } ?? .empty, .quantity),
          ]
        )
      }
    }
    return FormSheet(
      part: .lists,
      name: say("sheet.lists"),
      columns: [.init(width: 30), .init(width: 12)],
      rows: rows
    )
  }
}
