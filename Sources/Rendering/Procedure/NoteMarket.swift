internal import Procurement

/// Who offers the service on the day, as far as the register knows.
struct NoteMarket {
  let note: ProcedureNote

  /// The values of the chapter; nothing where no register was read.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> [View] {
    guard let market = note.market else { return [] }
    return [
      outline.chapter(.init(phrasing.label("market"), anchor: "market")).merging([
        "sentence": .markup(
          phrasing.label(
            market.competitors == 1 ? "market.one" : "market.many",
            phrasing.day(note.day),
            phrasing.number(market.competitors)
          )
        ),
        "rows": .list(market.providers.map { row($0, in: phrasing) }),
        "hasRows": .flag(!market.providers.isEmpty),
        "alternatives": .list(
          market.alternatives.map { alternative in
            [
              "title": .markup(phrasing.phrase(alternative.title)), "text": .markup(phrasing.blocks(alternative.text)),
              "state": .markup(phrasing.word(alternative.confidence)),
            ]
          }
        ),
        "hasAlternatives": .flag(!market.alternatives.isEmpty),
      ])
    ]
  }

  private func row(_ provider: Provider, in phrasing: Phrasing) -> View {
    let period = provider.period(on: note.day)
    let until = period?.window.until
    return [
      "name": .text(provider.name),
      "group": .text(provider.group),
      "until": .markup(until.map { phrasing.label("until", phrasing.day($0)) } ?? phrasing.label("noEnd")),
      "state": .markup(period.map { phrasing.word($0.confidence) } ?? .empty),
    ]
  }
}
