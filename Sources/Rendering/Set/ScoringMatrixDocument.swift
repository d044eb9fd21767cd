package import Procurement
internal import Wording

/// The scoring matrix: the method, and every criterion with its weight and the room for its points.
package struct ScoringMatrixDocument: Document {
  package static let name = DocumentName.scoringMatrix

  private let bidders: BidderView
  private let method: [Message]

  /// The matrix as bidders may see it; `method` are the sentences that announce the scoring method.
  package init(_ bidders: BidderView, method: [Message]) {
    self.bidders = bidders
    self.method = method
  }

  package var context: TextContext { bidders.context }

  package func body(in phrasing: Phrasing) -> View {
    var outline = Outline()
    let chapters = [
      PlainChapter(
        name: "method",
        paragraphs: method.map { phrasing.message($0) },
        tables: [PlainTable(facts: "figuresCaption", figures(in: phrasing))]
      ),
      PlainChapter(name: "matrix", paragraphs: [phrasing.label("matrixNote")], tables: [matrix(in: phrasing)]),
    ]
    return [
      "chapters": .list(chapters.map { $0.view(in: phrasing, &outline) }), "contents": outline.contents,
    ]
  }

  private var total: Int { bidders.criteria.reduce(0) { $0 + $1.weight } }

  private func figures(in phrasing: Phrasing) -> [(term: Markup, value: PlainTable.Cell)] {
    var figures: [(term: Markup, value: PlainTable.Cell)] = [
      (phrasing.label("figure.weight"), .amount(phrasing.number(total))),
      (phrasing.label("figure.performance"), .amount(phrasing.number(total * 10))),
    ]
    if let minimum = bidders.scoring.minimumPerformance {
      figures.append((phrasing.label("figure.minimum"), .amount(phrasing.number(minimum))))
    }
    return figures
  }

  private func matrix(in phrasing: Phrasing) -> PlainTable {
    let heads = ["code", "criterion", "weight", "share", "most", "points", "performance"]
    var table = PlainTable("matrixCaption", heads: heads, widths: [13, 33, 8, 10, 10, 13, 13], [])
    for main in bidders.criteria {
      table.rows.append(groupRow(main, "main", in: phrasing))
      for group in main.groups {
        table.rows.append(groupRow(group, "group", in: phrasing))
        table.rows += group.leaves.map { row($0, in: phrasing) }
      }
    }
    let sum: [PlainTable.Cell] = [
      .text(.empty), .header(phrasing.label("total")), .amount(phrasing.number(total)),
      .amount(phrasing.percent(total, of: total)), .amount(phrasing.number(total * 10)), .text(.empty), .field,
    ]
    table.rows.append(PlainTable.Row(cells: sum, weight: "sum"))
    return table
  }

  private func groupRow(_ group: CriterionGroup, _ weight: String, in phrasing: Phrasing) -> PlainTable.Row {
    PlainTable.Row(
      cells: [.text(.text(group.id)), .header(phrasing.phrase(group.title))] + figures(of: group.weight, in: phrasing)
        + [.text(.empty), .text(.empty)],
      weight: weight
    )
  }

  private func row(_ criterion: Criterion, in phrasing: Phrasing) -> PlainTable.Row {
    let title = bidders.requirement(criterion.requirement).map { phrasing.phrase($0.title) }
    return PlainTable.Row(
      cells: [.text(.text(criterion.requirement)), .header(title ?? .text(criterion.requirement))]
        + figures(of: criterion.weight, in: phrasing) + [.field, .field]
    )
  }

  private func figures(of weight: Int, in phrasing: Phrasing) -> [PlainTable.Cell] {
    [
      .amount(phrasing.number(weight)), .amount(phrasing.percent(weight, of: total)),
      .amount(phrasing.number(weight * 10)),
    ]
  }
}
