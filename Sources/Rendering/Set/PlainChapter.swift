internal import Procurement

/// A chapter of paragraphs, lists and tables, as the plainer documents of the set are made of.
struct PlainChapter {
  /// The key of the heading's label, which is also its anchor.
  let name: String
  var paragraphs: [Markup] = []
  var items: [Markup] = []
  var tables: [PlainTable] = []

  /// Whether it says nothing.
  var isEmpty: Bool { paragraphs.isEmpty && items.isEmpty && tables.isEmpty }

  /// The values that `shared/chapters.mustache` prints.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> View {
    outline.chapter(.init(phrasing.label(name), anchor: name)).merging([
      "paragraphs": .list(paragraphs.map { ["paragraph": .markup($0)] }),
      "hasItems": .flag(!items.isEmpty),
      "items": .list(items.map { ["item": .markup($0)] }),
      "tables": .list(tables.map { $0.view(in: phrasing) }),
    ])
  }
}

/// A table with its caption, the heads of its columns and its rows.
struct PlainTable {
  /// What stands in a cell, and what it is there for.
  enum Cell {
    case header(Markup)
    case text(Markup)
    case amount(Markup)
    /// Left blank to be filled in.
    case field

    fileprivate var values: (markup: Markup, style: String) {
      switch self {
      case .header(let markup), .text(let markup): (markup, "")
      case .amount(let markup): (markup, "amount")
      case .field: (.text(" "), "field")
      }
    }

    fileprivate var isHeader: Bool { if case .header = self { true } else { false } }
  }

  /// A row; `weight` is the class that sets it apart, such as `group`.
  struct Row {
    var cells: [Cell]
    var weight = ""
  }

  /// The key of the caption's label.
  let caption: String
  /// What the caption names, where its label has a place for it.
  var captionArgument: Markup?
  /// The keys of the columns' labels; none for a table of terms and values.
  var heads: [String] = []
  /// Of the columns, in percent; empty where the text decides.
  var widths: [Int] = []
  var rows: [Row]

  /// A table of terms and values.
  init(facts caption: String, _ rows: [(term: Markup, value: Cell)]) {
    self.caption = caption
    self.rows = rows.map { Row(cells: [.header($0.term), $0.value]) }
  }

  init(_ caption: String, _ argument: Markup? = nil, heads: [String], widths: [Int] = [], _ rows: [[Cell]]) {
    self.caption = caption
    captionArgument = argument
    self.heads = heads
    self.widths = widths
    self.rows = rows.map { Row(cells: $0) }
  }

  fileprivate func view(in phrasing: Phrasing) -> View {
    [
      "caption": .markup(captionArgument.map { phrasing.label(caption, $0) } ?? phrasing.label(caption)),
      "tableClass": .markup(.attribute("class", heads.isEmpty ? "facts" : nil)),
      "hasWidths": .flag(!widths.isEmpty),
      "widths": .list(widths.map { ["width": .number($0)] }),
      "hasHeads": .flag(!heads.isEmpty),
      "heads": .list(heads.map { ["head": .markup(phrasing.label($0))] }),
      "rows": .list(
        rows.map { row in
          [
            "rowClass": .markup(.attribute("class", row.weight.isEmpty ? nil : row.weight)),
            "cells": .list(
              row.cells.map { cell in
                [
                  "isHeader": .flag(cell.isHeader), "content": .markup(cell.values.markup),
                  "cellClass": .markup(.attribute("class", cell.values.style.isEmpty ? nil : cell.values.style)),
                ]
              }
            ),
          ]
        }
      ),
    ]
  }
}
