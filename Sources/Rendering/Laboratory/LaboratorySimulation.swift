internal import Procurement

/// What came of the invented tenders: a table of what decides, and bars of how often each criterion does.
struct LaboratorySimulation {
  let specification: Specification
  let laboratory: Laboratory

  /// The chapter, or nothing where no tenders could be invented.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> [View] {
    guard let simulated = laboratory.simulated, let terms = laboratory.terms else { return [] }
    let heading = outline.chapter(.init(phrasing.label("simulation"), anchor: "simulation"))
    return [
      heading.merging([
        "note": .markup(note(terms, in: phrasing)),
        "source": .markup(phrasing.label("source.\(terms.source.rawValue)")),
        "rows": .list(rows(simulated, in: phrasing)),
        "picture": .markup(BarDrawing(simulated: simulated, phrasing: phrasing).element),
        "criteria": .list(ordered(simulated).map { criterion($0, of: simulated.count, in: phrasing) }),
      ])
    ]
  }

  private func note(_ terms: SimulationTerms, in phrasing: Phrasing) -> Markup {
    phrasing.label(
      "simulationNote",
      phrasing.number(terms.tenders),
      phrasing.number(terms.offers),
      phrasing.money(terms.price.lowerBound),
      phrasing.money(terms.price.upperBound),
      .text(String(terms.seed)),
      terms.performance.map {
        phrasing.label("note.performance", phrasing.number($0.lowerBound), phrasing.number($0.upperBound))
      } ?? .empty
    )
  }

  private func rows(_ simulated: SimulatedTenders, in phrasing: Phrasing) -> [View] {
    let counts: [(label: String, count: Int)] = [
      ("cheapestWon", simulated.cheapestWon), ("bestWon", simulated.bestWon),
      ("priceDecided", simulated.priceDecided), ("performanceDecided", simulated.performanceDecided),
      ("flipped", simulated.flipped), ("undecided", simulated.undecided),
    ]
    let rows: [View] = counts.map { row in
      [
        "what": .markup(phrasing.label("what.\(row.label)")), "meaning": .markup(phrasing.label("why.\(row.label)")),
        "count": .markup(phrasing.number(row.count)),
        "share": .markup(phrasing.percent(row.count, of: simulated.count)),
      ]
    }
    guard let weight = simulated.effectivePriceWeight else { return rows }
    return rows + [
      [
        "what": .markup(phrasing.label("what.effective")), "meaning": .markup(phrasing.label("why.effective")),
        "count": .text("–"),
        "share": .text(phrasing.decimal(weight * Rational(100), decimals: 2) + "\u{A0}%"),
      ]
    ]
  }

  /// The most decisive first; equal ones stay in the order of the tree.
  private func ordered(_ simulated: SimulatedTenders) -> [SimulatedTenders.Criterion] {
    simulated.criteria.enumerated().sorted {
      ($1.element.decided, $0.offset) < ($0.element.decided, $1.offset)
    }.map(\.element)
  }

  private func criterion(_ criterion: SimulatedTenders.Criterion, of count: Int, in phrasing: Phrasing) -> View {
    let title = specification.requirement(criterion.requirement)?.requirement.title
    return [
      "code": .text(criterion.requirement), "criterion": .optional(title.map { phrasing.phrase($0) }),
      "count": .markup(phrasing.number(criterion.decided)),
      "share": .markup(phrasing.percent(criterion.decided, of: count)),
      "never": .flag(criterion.decided == 0),
    ]
  }
}
