internal import Procurement
internal import Wording

/// The calculation of the value, line by line.
struct NoteValue {
  let note: ProcedureNote

  /// The values of the chapter; nothing where the law of the day does not say how to estimate.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> [View] {
    guard let value = note.value else { return [] }
    let title = Outline.Title(phrasing.label("value"), anchor: "value")
    return [
      outline.chapter(title).merging([
        "rules": .list(rules(of: value, in: phrasing)),
        "rows": .list(value.lines.enumerated().map { row($0.element, $0.offset + 1, in: phrasing) }),
        "least": .markup(phrasing.amount(value.least)),
        "most": .markup(phrasing.amount(value.most)),
        "counts": .markup(
          phrasing.label(value.least == value.most ? "counts.one" : "counts.range", phrasing.amount(value.most))
        ),
        "lots": .list(lots(of: value, in: phrasing)),
        "reason": .optional(note.award.tender.estimate.reason.map { phrasing.blocks($0) }),
      ])
    ]
  }

  /// What holds for the estimate as a whole.
  private func rules(of value: ValueCalculation, in phrasing: Phrasing) -> [View] {
    [Valuation.Topic.day, .splitting].compactMap { topic in
      value.valuation.rule(topic).map { rule in
        [
          "text": .markup(phrasing.label("rule.\(topic.rawValue)")),
          "basis": .markup(phrasing.sourced(rule.citations, rule.confidence)),
        ]
      }
    }
  }

  private func row(_ line: ValueCalculation.Line, _ number: Int, in phrasing: Phrasing) -> View {
    let title = line.item.title.map { phrasing.phrase($0) } ?? phrasing.label("item.\(Self.kind(of: line.item))")
    let marks = [
      line.item.isOption ? phrasing.label("isOption") : nil, line.item.lot.map { phrasing.label("inLot", .text($0)) },
    ].compactMap(\.self)
    return [
      "number": .text(String(number)),
      "item": .markup(marks.isEmpty ? title : title + .text(" (") + marks.joined(by: .text(", ")) + .text(")")),
      "formula": .markup(phrasing.message(line.formula)),
      "reason": .markup(phrasing.message(line.reason)),
      "basis": .markup(line.rules.map { phrasing.sourced($0.citations, $0.confidence) }.joined(by: .lineBreak)),
      "least": .markup(phrasing.amount(line.least)),
      "most": .markup(phrasing.amount(line.most)),
    ]
  }

  private static func kind(of item: EstimateItem) -> String {
    switch item.kind {
    case .running: "running"
    case .single: "single"
    case .calls: "calls"
    }
  }

  /// The lots with what the exception for small ones comes to; nothing where no item names a lot.
  private func lots(of value: ValueCalculation, in phrasing: Phrasing) -> [View] {
    guard !value.lots.isEmpty else { return [] }
    let titles = Dictionary(note.award.tender.lots.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    let small = value.lots.contains(where: \.isSmall)
    let fits = value.smallLots <= value.smallLotsLimit
    let rule = value.valuation.rule(.smallLots)
    return [
      [
        "rows": .list(
          value.lots.map { lot in
            [
              "lot": .text(lot.lot), "lotTitle": .optional(titles[lot.lot].map { phrasing.phrase($0) }),
              "amount": .markup(phrasing.amount(lot.most)),
              "size": .markup(
                phrasing.label(lot.isSmall ? "lot.small" : "lot.large", phrasing.money(value.valuation.smallLotBelow))
              ),
            ]
          }
        ),
        "exception": .markup(
          phrasing.label(
            !small ? "smallLots.none" : fits ? "smallLots.fit" : "smallLots.exceed",
            phrasing.amount(value.smallLots),
            phrasing.amount(value.smallLotsLimit),
            .text(phrasing.wording.text(value.valuation.smallLotsPercent))
          )
        ),
        "basis": .optional(rule.map { phrasing.sourced($0.citations, $0.confidence) }),
      ]
    ]
  }
}

extension Phrasing {
  /// Places in the law, with what must still be confirmed about them.
  func sourced(_ citations: [Citation], _ confidence: Confidence) -> Markup {
    let places = citations.map { citation($0) }.joined(by: .text(", "))
    guard confidence != .verified else { return places }
    let open = Markup.element("strong", [.init("class", "open")], word(confidence))
    return places.isEmpty ? open : places + .text(" – ") + open
  }
}
