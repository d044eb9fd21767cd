internal import Procurement
internal import Wording

extension FormComposition {
  private static let unitPriceColumn = 6
  private static let totalColumn = 7
  private static let quantityColumn = 5

  /// Positions with quantities, and the sums; nil for a tender without positions.
  func prices() -> FormSheet? {
    guard !bidders.positions.isEmpty else { return nil }
    let regular = bidders.positions.filter { !$0.position.isOptional }
    let optional = bidders.positions.filter(\.position.isOptional)
    let note = bidders.scoring.includesOptions ? "sheet.prices.options" : "sheet.prices.noOptions"
    let empty = sheet(
      .prices,
      widths: [9, 46, 12, 16, 12, 14, 16, 18, 36],
      notes: ["sheet.prices.note"] + (optional.isEmpty ? [] : [note]),
      [header("position", "service", "quantity", "unit", "recurrence", "total", "unitPrice", "totalPrice", "comment")]
    )
    var sheet = empty
    let first = add(regular, under: "prices.regular", to: &sheet)
    let second = optional.isEmpty ? nil : add(optional, under: "prices.optional", to: &sheet)
    sheet.rows += [row(.section, say("prices.sums"))]
    sheet.rows += sums(regular: first, optional: second, below: sheet.rows.count)
    return sheet
  }

  /// Adds positions, and says in which rows they stand.
  private func add(
    _ positions: [Specification.PricedPosition],
    under heading: String,
    to sheet: inout FormSheet
  ) -> ClosedRange<Int> {
    sheet.rows.append(row(.section, say(heading)))
    let start = sheet.rows.count
    sheet.rows += positions.enumerated().map { row($1, at: start + $0) }
    return start...max(start, sheet.rows.count - 1)
  }

  private func row(_ position: Specification.PricedPosition, at row: Int) -> FormRow {
    let text = position.position
    let quantity = CellAddress(row: row, column: Self.quantityColumn)
    let price = CellAddress(row: row, column: Self.unitPriceColumn)
    let lot = text.lot.map { ["\n" + say("lot", $0)] } ?? []
    var priced = FormRow(
      .entry,
      [
        FormCell(text.id, .key), FormCell(statement(text.title, text.note) + lot.joined(), .statement),
        FormCell(.number(DecimalNumber(position.quantity)), .quantity),
        FormCell(phrasing.wording.name(of: text.unit), .unit), FormCell(phrasing.wording.text(text.recurrence)),
        FormCell(.number(DecimalNumber(position.total)), .quantity),
        FormCell(entered(.unitPrice(position: text.id), .money, isRequired: true)),
        FormCell(.formula("IF(\(price)=\"\",\"\",ROUND(\(quantity)*\(price),2))"), .amount),
        FormCell(entered(.priceComment(position: text.id), .text(limit: 2000))),
      ],
      about: .position(text.id)
    )
    priced.isOptional = text.isOptional
    return priced
  }

  /// The sums, net and gross; only what is evaluated goes into the total.
  private func sums(regular: ClosedRange<Int>, optional: ClosedRange<Int>?, below start: Int) -> [FormRow] {
    func cell(_ row: Int) -> CellAddress { CellAddress(row: row, column: Self.totalColumn) }
    func sum(_ rows: ClosedRange<Int>) -> String { "SUM(\(cell(rows.lowerBound)):\(cell(rows.upperBound)))" }
    var formulas: [(FormRow.Sum, String)] = [(.regular, sum(regular))]
    if let optional { formulas.append((.optional, sum(optional))) }
    let counted = optional != nil && bidders.scoring.includesOptions ? "+\(cell(start + 1))" : ""
    formulas.append((.net, "\(cell(start))\(counted)"))
    let net = start + formulas.count - 1
    formulas.append((.tax, "ROUND(\(cell(net))*\(bidders.taxPercent)/100,2)"))
    formulas.append((.gross, "\(cell(net))+\(cell(net + 1))"))
    return formulas.enumerated().map { index, formula in
      let tax = phrasing.wording.text(bidders.taxPercent)
      let blanks = Array(repeating: FormCell(""), count: Self.totalColumn - 2)
      let cells = [FormCell("S-\(index + 1)", .key), FormCell(say("prices.sum.\(formula.0.rawValue)", tax))]
      return FormRow(.sum, cells + blanks + [FormCell(.formula(formula.1), .sum)], sum: formula.0)
    }
  }
}
