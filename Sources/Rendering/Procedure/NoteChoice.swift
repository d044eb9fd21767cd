internal import Procurement

/// The procedure to take with its reasons, and what is to be said of the dossier's own.
struct NoteChoice {
  let note: ProcedureNote

  /// The values of the chapter.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> View {
    let tender = note.award.tender
    return outline.chapter(.init(phrasing.label("choice"), anchor: "choice")).merging([
      "recommendation": .markup(recommendation(in: phrasing)),
      "merit": .optional(note.recommended?.procedure.merit.map { phrasing.blocks($0) }),
      "others": .list(others.map { other($0, in: phrasing) }),
      "hasOthers": .flag(!others.isEmpty),
      "chosen": .markup(
        phrasing.label("chosenIs", phrasing.phrase(tender.procedure.title), phrasing.word(note.choice.verdict))
      ),
      "ground": .optional(note.choice.ground.map { phrasing.label("chosenGround", phrasing.phrase($0.text)) }),
      "reason": .optional(tender.procedure.reason.map { phrasing.blocks($0) }),
      "findings": .list(
        note.findings.map { finding in
          [
            "severity": .markup(phrasing.capitalized(finding.severity)), "code": .text(finding.code),
            "message": .markup(phrasing.message(finding.message)),
          ]
        }
      ),
      "hasFindings": .flag(!note.findings.isEmpty),
    ])
  }

  private var others: [ProcedureOption] { note.options.filter { !$0.isRecommended } }

  private func recommendation(in phrasing: Phrasing) -> Markup {
    guard let option = note.recommended else { return phrasing.label("noRecommendation") }
    guard let bidders = option.procedure.bidders else {
      return phrasing.label("recommend", phrasing.phrase(option.procedure.title))
    }
    return phrasing.label(
      "recommendInviting",
      phrasing.phrase(option.procedure.title),
      phrasing.number(bidders.minimum)
    )
  }

  /// Why another procedure is not the one to take.
  private func other(_ option: ProcedureOption, in phrasing: Phrasing) -> View {
    let why =
      switch option.state {
      case .open: option.procedure.drawback.map { phrasing.phrase($0) } ?? phrasing.label("why.open")
      case .conditional: phrasing.label("why.conditional")
      case .closed: closed(option, in: phrasing)
      }
    return ["title": .markup(phrasing.phrase(option.procedure.title)), "why": .markup(why)]
  }

  private func closed(_ option: ProcedureOption, in phrasing: Phrasing) -> Markup {
    option.grounds.compactMap { judged in
      guard case .upTo(let limit) = judged.ground.test, let value = note.value else { return nil }
      return phrasing.message(Message("ground.exceeded", value.most.formatted(decimals: 2), limit.description))
    }.joined(by: .text(" "))
  }
}
