internal import Procurement

/// The procedures of the regime: which are open, which are not, and why.
struct NoteProcedures {
  let note: ProcedureNote

  /// The values of the chapter; nothing where no regime is known.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> [View] {
    guard !note.options.isEmpty else { return [] }
    return [
      outline.chapter(.init(phrasing.label("procedures"), anchor: "procedures")).merging([
        "rows": .list(note.options.map { row($0, in: phrasing) })
      ])
    ]
  }

  private func row(_ option: ProcedureOption, in phrasing: Phrasing) -> View {
    [
      "title": .markup(phrasing.phrase(option.procedure.title)),
      "isRecommended": .flag(option.isRecommended),
      "isOpen": .flag(option.state == .open),
      "state": .markup(phrasing.word(option.state)),
      "stateClass": .text(option.state == .conditional ? "open" : "quiet"),
      "grounds": .list(grounds(of: option).map { ground($0, in: phrasing) }),
      "bidders": .markup(bidders(of: option.procedure, in: phrasing)),
    ]
  }

  /// Where one ground opens the procedure the others say nothing.
  private func grounds(of option: ProcedureOption) -> [ProcedureOption.JudgedGround] {
    option.state == .open ? option.grounds.filter { $0.holds == true } : option.grounds
  }

  private func ground(_ judged: ProcedureOption.JudgedGround, in phrasing: Phrasing) -> View {
    let ground = judged.ground
    return [
      "lead": .markup(lead(judged, in: phrasing)),
      "text": .markup(phrasing.phrase(ground.text)),
      "basis": .markup(phrasing.sourced(ground.citations, ground.standing.confidence)),
      "cautions": .list(
        ground.cautions.map { caution in
          [
            "caution": .markup(phrasing.phrase(caution.text)),
            "cautionBasis": .markup(phrasing.sourced(caution.citations, caution.confidence)),
          ]
        }
      ),
    ]
  }

  private func lead(_ judged: ProcedureOption.JudgedGround, in phrasing: Phrasing) -> Markup {
    switch judged.ground.test {
    case .always: return .empty
    case .person: return phrasing.label("byPerson")
    case .upTo(let limit):
      guard let value = note.value else { return .empty }
      let key = judged.holds == true ? "ground.below" : "ground.exceeded"
      return phrasing.message(Message(key, value.most.formatted(decimals: 2), limit.description))
    }
  }

  private func bidders(of procedure: AwardProcedure, in phrasing: Phrasing) -> Markup {
    guard let bidders = procedure.bidders else {
      switch procedure.kind {
      case .open: return phrasing.label("anybody")
      case .direct: return phrasing.label("oneCompany")
      default: return phrasing.label("noMinimum")
      }
    }
    let count = phrasing.label("atLeast", phrasing.number(bidders.minimum))
    let source = phrasing.sourced(bidders.citations, bidders.confidence)
    return source.isEmpty ? count : count + .lineBreak + .element("span", [.init("class", "place")], source)
  }
}
