internal import Procurement
internal import Wording

/// A scored criterion with the levels that say which answer earns how many points.
struct CriterionEntry {
  let requirement: BidderRequirement
  let weight: Int

  /// The values of a criterion in the criteria catalogue.
  func view(in phrasing: Phrasing) -> View {
    [
      "id": .text(requirement.id),
      "title": .markup(phrasing.inline(requirement.title)),
      "titleLanguage": .markup(phrasing.languageMark(requirement.title)),
      "badge": .markup(phrasing.label("points", phrasing.number(weight))),
      "statement": .markup(phrasing.blocks(requirement.statement)),
      "details": .list(details(in: phrasing)),
      "hasLevels": .flag(!requirement.levels.isEmpty),
      "levelsCaption": .markup(phrasing.label("levelsCaption", .text(requirement.id))),
      "levels": .list(requirement.levels.bestFirst.map { level($0, in: phrasing) }),
    ]
  }

  private func details(in phrasing: Phrasing) -> [View] {
    let rows: [(label: String, text: Markup)] = [
      ("answer", phrasing.answer(requirement.answer)),
      ("expectation", phrasing.expectation(of: requirement)),
      ("minimum", requirement.minimumPoints.map { phrasing.label("scoringMinimum", phrasing.number($0)) } ?? .empty),
      ("consequence", phrasing.consequence(of: requirement)),
      ("awarding", phrasing.label(isCalculated ? "awarding.calculated" : "awarding.people")),
    ]
    return rows.filter { !$0.text.isEmpty }.map { row in
      ["term": .markup(phrasing.label("detail.\(row.label)")), "text": .markup(row.text)]
    }
  }

  private var isCalculated: Bool { requirement.levels.contains { $0.earned != nil } }

  private func level(_ level: Level, in phrasing: Phrasing) -> View {
    [
      "points": .markup(phrasing.number(level.points)),
      "performance": .markup(phrasing.number(level.points * weight)),
      "text": .markup(phrasing.blocks(level.text)),
      "earned": .markup(earned(level, in: phrasing)),
    ]
  }

  /// The answers that earn a level; where its text says the same word by word, that it does.
  private func earned(_ level: Level, in phrasing: Phrasing) -> Markup {
    let answers = answers(level, in: phrasing)
    guard level.earned != nil, level.text.parameters.isEmpty else { return answers }
    let said = phrasing.wording.title(level.text).replacing("\u{A0}", with: " ")
    return said == answers.plain.replacing("\u{A0}", with: " ") ? phrasing.label("earned.same") : answers
  }

  private func answers(_ level: Level, in phrasing: Phrasing) -> Markup {
    switch level.earned {
    case .range(let from, let below):
      range(from, below, in: phrasing).phrase(in: phrasing) { value($0, in: phrasing) }
    case .code(let code): .text(phrasing.wording.text(codes: [code], of: requirement.answer))
    case .yesNo(let isYes): .text(phrasing.wording.text(.yesNo(isYes)))
    case nil: phrasing.label("earned.people")
    }
  }

  private func range(_ from: DecimalNumber?, _ below: DecimalNumber?, in phrasing: Phrasing) -> EarnedRange {
    let (least, most): (Operand?, Operand?) =
      switch requirement.expectation {
      case .minimum(let least): (least, nil)
      case .maximum(let most): (nil, most)
      case .range(let least, let most): (least, most)
      case .equals, .includesAll, .includesAny, nil: (nil, nil)
      }
    return EarnedRange(from: from, below: below, least: number(least, in: phrasing), most: number(most, in: phrasing))
  }

  private func number(_ operand: Operand?, in phrasing: Phrasing) -> DecimalNumber? {
    let value: Value? =
      switch operand {
      case .value(let value): value
      case .parameter(let id): phrasing.context.parameter(id)?.value
      case .milestone, nil: nil
      }
    if case .quantity(let quantity) = value { return quantity.amount }
    return nil
  }

  private func value(_ number: DecimalNumber, in phrasing: Phrasing) -> Markup {
    guard case .quantity(let unit) = requirement.answer else { return .text(phrasing.wording.text(number)) }
    return .text(phrasing.wording.text(Quantity(number, unit)))
  }
}

extension [Level] {
  /// The best first; of equal ones, the first in the file.
  var bestFirst: [Level] {
    enumerated().sorted { ($1.element.points, $0.offset) < ($0.element.points, $1.offset) }.map(\.element)
  }
}
