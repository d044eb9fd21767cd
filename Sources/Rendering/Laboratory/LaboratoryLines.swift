internal import Procurement

/// Price against performance, with a line of equal index through each offer.
struct LaboratoryLines {
  /// Offers that are shown at most.
  static let mostOffers = 40

  let laboratory: Laboratory

  /// The chapter, or nothing before there are offers.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> [View] {
    guard !laboratory.offers.isEmpty else { return [] }
    let heading = outline.chapter(.init(phrasing.label("lines"), anchor: "lines"))
    return [
      heading.merging([
        "picture": .markup(LineDrawing(laboratory: laboratory, phrasing: phrasing).element),
        "source": .optional(laboratory.study.map { phrasing.label("methods.\($0.source.rawValue)") }),
        "cut": .optional(cut(in: phrasing)),
        "rows": .list(laboratory.offers.prefix(Self.mostOffers).map { row($0, in: phrasing) }),
        "steps": .list(steps(in: phrasing)),
        "heads": .list(laboratory.lines.map { ["head": .text($0.bidder)] }),
      ])
    ]
  }

  private func cut(in phrasing: Phrasing) -> Markup? {
    guard laboratory.offers.count > Self.mostOffers || laboratory.lines.count < laboratory.offers.count else {
      return nil
    }
    return phrasing.label(
      "lines.more",
      phrasing.number(min(Self.mostOffers, laboratory.offers.count)),
      phrasing.number(laboratory.offers.count),
      phrasing.number(laboratory.lines.count)
    )
  }

  private func row(_ offer: RankedOffer, in phrasing: Phrasing) -> View {
    [
      "rank": .markup(phrasing.number(offer.rank)), "bidder": .text(offer.bidder),
      "price": .markup(phrasing.money(offer.price)), "performance": .markup(phrasing.number(offer.performance)),
      "index": .markup(phrasing.index(offer.announcedIndex)),
    ]
  }

  /// A row a price: the performance that each line asks for there; every fourth step is enough to read.
  private func steps(in phrasing: Phrasing) -> [View] {
    let prices = Set(laboratory.lines.flatMap { $0.points.map(\.price) }).sorted()
    return prices.enumerated().filter { $0.offset.isMultiple(of: 4) }.map { step in
      [
        "price": .markup(phrasing.money(step.element)),
        "cells": .list(
          laboratory.lines.map { line in
            let point = line.points.first { $0.price == step.element }
            return ["performance": .markup(point.map { phrasing.number($0.performance) } ?? .text("–"))]
          }
        ),
      ]
    }
  }
}
