internal import Procurement

/// All methods side by side, with the rank of each offer.
struct LaboratoryMethods {
  /// Offers that stand side by side at most.
  static let sideBySide = 8

  let study: OfferStudy

  /// The chapter.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> View {
    let bidders = study.offers.prefix(Self.sideBySide).map(\.bidder)
    let others = study.columns.dropFirst().count { $0.leaders != study.leaders }
    return outline.chapter(.init(phrasing.label("methods"), anchor: "methods")).merging([
      "source": .markup(phrasing.label("methods.\(study.source.rawValue)")),
      "others": .markup(
        others == 0
          ? phrasing.label("methods.same", phrasing.number(study.columns.count - 1))
          : phrasing.label("methods.others", phrasing.number(others), phrasing.number(study.columns.count - 1))
      ),
      "heads": .list(bidders.map { ["head": .text($0)] }),
      "rows": .list(study.columns.enumerated().map { row($1, number: $0 + 1, bidders, in: phrasing) }),
      "cut": .optional(cut(in: phrasing)),
      "picture": .markup(drawing(in: phrasing).element),
    ])
  }

  private func cut(in phrasing: Phrasing) -> Markup? {
    guard study.offers.count > Self.sideBySide else { return nil }
    return phrasing.label("cut", phrasing.number(Self.sideBySide), phrasing.number(study.offers.count))
  }

  private func row(_ column: MethodColumn, number: Int, _ bidders: [String], in phrasing: Phrasing) -> View {
    let ranks = Dictionary(column.places.map { ($0.bidder, $0.rank) }) { first, _ in first }
    let unlawful = column.formula.isHeldUnlawful
    return [
      "number": .number(number), "method": .markup(phrasing.message(Message("method.\(column.formula.id)"))),
      "parameters": .markup(column.parameters.map { phrasing.message($0) }.joined(by: .text("; "))),
      "announced": .flag(column.isAnnounced),
      "unlawful": .optional(
        unlawful ? phrasing.label("unlawful", phrasing.message(Message("lab.decision.\(column.formula.id)"))) : nil
      ),
      "confirm": .flag(column.formula.needsConfirmation),
      "cells": .list(
        bidders.map { bidder in
          let rank = ranks[bidder].flatMap(\.self)
          return ["rank": .markup(rank.map { phrasing.number($0) } ?? .text("–")), "first": .flag(rank == 1)]
        }
      ),
    ]
  }

  /// One column a method, named by its number in the table.
  private func drawing(in phrasing: Phrasing) -> RankDrawing {
    let columns = study.columns.enumerated().map { number, column in
      let mark = column.formula.isHeldUnlawful ? " ×" : column.formula.needsConfirmation ? " ?" : ""
      return RankDrawing.Column(head: .text("\(number + 1)\(mark)"), places: column.places)
    }
    return RankDrawing(
      id: "methods",
      title: phrasing.label("methods.title"),
      text: phrasing.label("methods.text"),
      columns: columns,
      nameless: .empty,
      language: phrasing.language
    )
  }
}
