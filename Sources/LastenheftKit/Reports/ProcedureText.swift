package import Procurement
package import Wording

/// The note on value, regime and procedure as plain text, for a terminal or a mail.
package struct ProcedureText {
  private let note: ProcedureNote
  private let wording: Wording

  /// `note`, said in `wording`.
  package init(note: ProcedureNote, wording: Wording) {
    self.note = note
    self.wording = wording
  }

  /// Chapters with a heading each, without a line break at the end.
  package var text: String {
    let chapters: [(key: String, lines: [String])] = [
      ("value", value), ("regime", regime), ("procedures", note.options.flatMap(option)), ("choice", choice),
      ("duties", note.duties.map(duty)), ("points", points), ("answers", note.answers.map(answer)),
    ]
    let blocks = chapters.filter { !$0.lines.isEmpty }.map { chapter in
      let heading = say("procedure.chapter.\(chapter.key)")
      return ([heading, String(repeating: "─", count: heading.count)] + chapter.lines).joined(separator: "\n")
    }
    return ([head] + blocks).joined(separator: "\n\n")
  }

  private var head: String {
    let tender = note.award.tender
    return [
      say("procedure.title"), wording.title(tender.title),
      say("procedure.day", note.day.description),
    ].joined(separator: "\n")
  }

  private func say(_ key: String, _ arguments: String...) -> String {
    wording.text(Message(key: key, arguments: arguments))
  }

  private func plain(_ text: LocalizedText) -> String {
    wording.plain(text, norms: note.award.norms) { id in note.award.parameters.first { $0.id == id } }
  }

  /// ` (§ 3 Abs. 11 Nr. 2 VgV; zu bestätigen …)`, or nothing.
  private func basis(_ citations: [Citation], _ confidence: Confidence?) -> String {
    let places = citations.map { wording.text($0, norms: note.award.norms) }.joined(separator: ", ")
    let open = confidence.flatMap { $0 == .verified ? nil : wording.text($0) }
    let parts = [places, open ?? ""].filter { !$0.isEmpty }
    return parts.isEmpty ? "" : " (\(parts.joined(separator: "; ")))"
  }
}

// Value and regime.
extension ProcedureText {
  private var value: [String] {
    guard let value = note.value else { return [say("procedure.no-value")] }
    let lines = value.lines.enumerated().flatMap { index, line in
      let title = line.item.title.map { wording.title($0) + ": " } ?? ""
      return [
        "\(index + 1). \(title)\(wording.text(line.formula)) = \(range(line.least, line.most))",
        "   \(wording.text(line.reason))\(basis(line.rules.flatMap(\.citations), line.rules.map(\.confidence).min()))",
      ]
    }
    return lines + [say("procedure.value", wording.text(euros: value.most))]
  }

  private func range(_ least: Rational, _ most: Rational) -> String {
    least == most
      ? wording.text(euros: most) : say("procedure.range", wording.text(euros: least), wording.text(euros: most))
  }

  private var regime: [String] {
    guard let threshold = note.regime.threshold, let reach = note.regime.reach else {
      return [say("procedure.no-regime")]
    }
    let rule = note.regime.rule
    return [
      say("procedure.threshold.\(reach.rawValue)", threshold.amount.description)
        + basis(note.regime.comparison?.citations ?? [], threshold.standing.confidence),
      rule.map { say("procedure.regime", wording.title($0.text)) + basis($0.citations, $0.standing.confidence) }
        ?? say("procedure.no-regime"),
    ]
  }
}

// Procedures, duties, points and answers.
extension ProcedureText {
  /// A finding of the linter that stays: what, where, why, who and when.
  private func answer(_ recorded: RecordedAnswer) -> String {
    let answer = recorded.answer
    let place = ([answer.about].compactMap(\.self) + ["\(recorded.finding.location)"]).joined(separator: ", ")
    return [
      "- \(recorded.finding.code) \(wording.text(recorded.finding.message)) (\(place))",
      "  " + say("procedure.answer", answer.reason, answer.by, wording.text(answer.on)),
    ].joined(separator: "\n")
  }

  private func option(_ option: ProcedureOption) -> [String] {
    let mark = option.isRecommended ? "→ " : "  "
    let state = wording.text(option.state)
    let bidders = option.procedure.bidders.map { say("procedure.bidders", String($0.minimum)) } ?? ""
    let grounds = option.state == .open ? option.grounds.filter { $0.holds == true } : option.grounds
    return ["\(mark)\(wording.title(option.procedure.title)): \(state)\(bidders)"] + grounds.map(ground)
  }

  private func ground(_ judged: ProcedureOption.JudgedGround) -> String {
    let ground = judged.ground
    let source = basis(ground.citations, ground.standing.confidence)
    guard case .upTo(let limit) = ground.test, let value = note.value else {
      return "    - \(plain(ground.text))\(source)"
    }
    let key = judged.holds == true ? "ground.below" : "ground.exceeded"
    return "    - \(say(key, value.most.formatted(decimals: 2), limit.description))\(source)"
  }

  private var choice: [String] {
    let chosen = say(
      "procedure.chosen",
      wording.title(note.award.tender.procedure.title),
      wording.text(note.choice.verdict)
    )
    let findings = note.findings.map { finding in
      "- \(wording.text(finding.severity)): \(finding.code) \(wording.text(finding.message))"
    }
    guard let option = note.recommended else { return [say("procedure.no-recommendation"), chosen] + findings }
    let merit = option.procedure.merit.map { [plain($0)] } ?? []
    let others = note.options.filter { $0.state == .open && !$0.isRecommended }.compactMap { other in
      other.procedure.drawback.map { say("procedure.not-recommended", wording.title(other.procedure.title), plain($0)) }
    }
    return [say("procedure.recommended", wording.title(option.procedure.title))] + merit + others + [chosen] + findings
  }

  private func duty(_ judged: JudgedDuty) -> String {
    let duty = judged.duty
    let title = wording.title(duty.title)
    let source = basis(duty.citations, duty.standing.confidence)
    guard judged.applies else {
      return "- \(title): \(say("procedure.omitted", duty.over?.description ?? ""))\(source)"
    }
    return "- \(title): \(plain(duty.text).replacing("\n", with: "\n  "))\(source)"
  }

  private var points: [String] {
    note.points.enumerated().map { index, point in
      let text = point.text.map { " " + plain($0) } ?? ""
      return "\(index + 1). \(wording.text(point.message))\(text)\(basis(point.citations, point.confidence))"
    }
  }
}
