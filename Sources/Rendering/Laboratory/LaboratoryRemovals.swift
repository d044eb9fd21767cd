internal import Procurement

/// Each offer left out once: what becomes of the order of the others.
struct LaboratoryRemovals {
  /// Removals with changes that are shown at most, and pairs of each.
  static let (mostRemovals, mostChanges, mostPictures) = (20, 20, 3)

  let study: OfferStudy

  /// The chapter.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> View {
    let changing = study.removals.filter { !$0.changes.isEmpty }
    let shown = changing.prefix(Self.mostRemovals)
    return outline.chapter(.init(phrasing.label("removals"), anchor: "removals")).merging([
      "result": .markup(result(changing.count, in: phrasing)),
      "hasRows": .flag(!shown.isEmpty),
      "rows": .list(shown.map { row($0, in: phrasing) }),
      "cut": .optional(cut(changing.count, in: phrasing)),
      "pictures": .list(
        shown.filter { !$0.places.isEmpty }.prefix(Self.mostPictures).enumerated().map { number, removal in
          ["picture": .markup(drawing(removal, number: number, in: phrasing).element)]
        }
      ),
    ])
  }

  private func result(_ changing: Int, in phrasing: Phrasing) -> Markup {
    if study.offers.count < 3 { return phrasing.label("removals.few") }
    let all = phrasing.number(study.offers.count)
    return changing == 0
      ? phrasing.label("removals.none", all) : phrasing.label("removals.some", phrasing.number(changing), all)
  }

  private func cut(_ changing: Int, in phrasing: Phrasing) -> Markup? {
    guard changing > Self.mostRemovals else { return nil }
    return phrasing.label("removals.cut", phrasing.number(Self.mostRemovals), phrasing.number(changing))
  }

  private func row(_ removal: OfferRemoval, in phrasing: Phrasing) -> View {
    let rest = removal.changes.count - Self.mostChanges
    let more =
      removal.isComplete
      ? rest > 0 ? phrasing.label("more", phrasing.number(rest)) : nil : phrasing.label("removals.example")
    return [
      "bidder": .text(removal.bidder), "before": .markup(leader(removal.leaderBefore, in: phrasing)),
      "after": .markup(leader(removal.leaderAfter, in: phrasing)),
      "changesLeader": .flag(removal.leaderBefore != removal.leaderAfter),
      "changes": .list(
        removal.changes.prefix(Self.mostChanges).map { change in
          let key = "lab.change.\(change.before.rawValue).\(change.after.rawValue)"
          return ["change": .markup(phrasing.message(Message(key, change.first, change.second)))]
        }
      ),
      "more": .optional(more),
    ]
  }

  private func leader(_ bidder: String?, in phrasing: Phrasing) -> Markup {
    bidder.map { .text($0) } ?? phrasing.label("nobody")
  }

  /// The ranks with all offers beside those without one.
  private func drawing(_ removal: OfferRemoval, number: Int, in phrasing: Phrasing) -> RankDrawing {
    let before = study.columns.first?.places.filter { $0.bidder != removal.bidder } ?? []
    let without = phrasing.message(Message("lab.without", RankDrawing.short(removal.bidder)))
    return RankDrawing(
      id: "removal-\(number + 1)",
      title: phrasing.label("removals.title", .text(removal.bidder)),
      text: phrasing.label("removals.text"),
      columns: [
        .init(head: phrasing.message(Message("lab.before")), places: before),
        .init(head: without, places: removal.places),
      ],
      nameless: .empty,
      language: phrasing.language
    )
  }
}
