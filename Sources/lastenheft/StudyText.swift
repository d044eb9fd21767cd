import Procurement
import Wording

/// What the methods make of the offers, in words and columns.
struct StudyText {
  /// What is shown.
  let study: OfferStudy
  /// Where the assumed range comes from.
  let terms: SimulationTerms?
  /// The most performance points that the criteria allow.
  let highestPerformance: Int

  /// One list of lines a chapter.
  var chapters: [[String]] {
    [offers, methods, removals, further] + (study.hasTurns ? [prices, weights, points] : [noTurns])
  }

  private var offers: [String] {
    let announced = study.columns.first
    let head = ["rank", "bidder", "performance", "price"].map { say("lab.column.\($0)") }
    let rows = study.offers.prefix(LaboratoryText.shown).map { offer in
      [
        announced?.rank(of: offer.bidder).map { "\($0)" } ?? "–", offer.bidder, Speech.wording.text(offer.performance),
        Speech.wording.text(offer.price),
      ]
    }
    return [say("lab.offers.\(study.source.rawValue)"), ""] + table([head] + rows, right: [0, 2, 3])
      + cut(LaboratoryText.shown)
  }

  private var methods: [String] {
    let bidders = study.offers.prefix(LaboratoryText.sideBySide).map(\.bidder)
    let head = [say("lab.column.number"), say("lab.column.method")] + bidders + [say("lab.column.note")]
    let rows = study.columns.enumerated().map { number, column in
      let ranks = Dictionary(column.places.map { ($0.bidder, $0.rank) }) { first, _ in first }
      return ["\(number + 1)", say("method.\(column.formula.id)")]
        + bidders.map { bidder in ranks[bidder].flatMap(\.self).map { "\($0)" } ?? "–" } + [note(column)]
    }
    let parameters = study.columns.enumerated().filter { !$0.element.parameters.isEmpty }.flatMap { number, column in
      let head = "  \(number < 9 ? " " : "")\(number + 1)  "
      return Paragraph(column.parameters.map { Speech.wording.text($0) }.joined(separator: "; "), after: head).lines
    }
    let right = Set(2..<(2 + bidders.count)).union([0])
    return [say("lab.methods.title"), ""] + table([head] + rows, right: right) + cut(LaboratoryText.sideBySide)
      + (parameters.isEmpty ? [] : ["", "  " + say("lab.parameters.title")] + parameters)
  }

  private func note(_ column: MethodColumn) -> String {
    let id = column.formula.id
    return [
      column.isAnnounced ? say("lab.note.announced") : nil,
      column.formula.isHeldUnlawful ? say("lab.note.unlawful", say("lab.decision.\(id)")) : nil,
      column.formula.needsConfirmation ? say("lab.note.confirm") : nil,
    ].compactMap(\.self).joined(separator: "; ")
  }

  private var removals: [String] {
    let title = [say("lab.removals.title"), ""]
    guard study.offers.count > 2 else { return title + ["  " + say("lab.removals.few")] }
    let changing = study.removals.filter { !$0.changes.isEmpty }
    guard !changing.isEmpty else { return title + ["  " + say("lab.removals.none", "\(study.offers.count)")] }
    let shown = changing.prefix(LaboratoryText.shown).flatMap(lines)
    return title + ["  " + say("lab.removals.some", "\(changing.count)", "\(study.offers.count)")] + shown
      + more(changing.count - LaboratoryText.shown)
  }

  private func lines(_ removal: OfferRemoval) -> [String] {
    let changes = removal.changes.prefix(LaboratoryText.shown).map { change in
      say("lab.change.\(change.before.rawValue).\(change.after.rawValue)", change.first, change.second)
    }
    let nobody = say("lab.nobody")
    let leader =
      removal.leaderBefore == removal.leaderAfter
      ? [] : [say("lab.removal.leader", removal.leaderBefore ?? nobody, removal.leaderAfter ?? nobody)]
    return ["  " + say("lab.removal", removal.bidder)] + (leader + changes).map { "    " + $0 }
      + more(removal.changes.count - LaboratoryText.shown)
  }

  private var further: [String] {
    let assumed = terms.map { terms in
      let performance = terms.performance ?? 0...highestPerformance
      return say(
        "lab.range.\(terms.source.rawValue)",
        "\(performance.lowerBound)",
        "\(performance.upperBound)",
        terms.price.lowerBound.description,
        terms.price.upperBound.description
      )
    }
    return [say("lab.further.title"), ""] + (assumed.map { Paragraph($0, after: "  ").lines } ?? [])
      + Paragraph(Speech.wording.text(study.further.message), after: "  ").lines
  }

  private var prices: [String] {
    [say("lab.prices.title"), ""] + turns(study.prices, subject: "bidder") { Speech.wording.text(Money(cents: $0)) }
  }

  private var weights: [String] {
    let idle = study.idleCriteria
    let note =
      idle.isEmpty ? [] : [""] + Paragraph(say("lab.idle", idle.joined(separator: ", ")), after: "  ").lines
    return [say("lab.weight-turns.title"), ""] + turns(study.weights, subject: "criterion") { "\($0)" } + note
  }

  private var points: [String] {
    let effective = study.points.filter { !$0.isWithoutEffect }
    let title = [say("lab.points.title"), ""]
    guard !effective.isEmpty else { return title + ["  " + say("lab.points.none")] }
    return title + turns(Array(effective.prefix(40)), subject: "bidder", withChange: false) { "\($0)" }
      + more(effective.count - 40)
  }

  private var noTurns: [String] {
    [say("lab.prices.title"), ""]
      + Paragraph(
        say("lab.turns.none", "\(OfferStudy.mostTurnedOffers + 1)", "\(study.offers.count)"),
        after: "  "
      ).lines
  }

  /// A row a value: now, and on both sides where others lead and who.
  private func turns(
    _ turns: [ValueTurn],
    subject: String,
    withChange: Bool = true,
    written: (Int) -> String
  ) -> [String] {
    let head = [subject, "now", "below", "leads", "above", "leads"].map { say("lab.column.\($0)") }
    let rows = turns.map { turn in
      let name = [turn.bidder, turn.requirement].compactMap(\.self).joined(separator: " ")
      return [name, written(turn.now)] + side(turn.below, of: withChange ? turn : nil, written)
        + side(turn.above, of: withChange ? turn : nil, written)
    }
    return table([head] + rows, right: [1, 2, 4])
  }

  private func side(_ side: ValueTurn.Turn?, of turn: ValueTurn?, _ written: (Int) -> String) -> [String] {
    guard let side else { return ["–", "–"] }
    let change = turn?.change(to: side).map { change in
      let isLess = change < Rational(0)
      return " (\(isLess ? "−" : "+")\(LaboratoryText.percent(isLess ? Rational(0) - change : change)))"
    }
    let leaders = side.leaders.isEmpty ? say("lab.nobody") : side.leaders.joined(separator: ", ")
    return [written(side.value) + (change ?? ""), leaders]
  }

  private func table(_ rows: [[String]], right: Set<Int>) -> [String] {
    TextTable(rows: rows, rightAligned: right).lines.map { "  " + $0 }
  }

  private func cut(_ shown: Int) -> [String] {
    study.offers.count > shown ? ["  " + say("lab.more.offers", "\(shown)", "\(study.offers.count)")] : []
  }

  private func more(_ count: Int) -> [String] { count > 0 ? ["  " + say("lab.more", "\(count)")] : [] }
}
