extension AnswerForm {
  /// The cells for answers, stances and prices, such as `Preise!G5`, by the id of what is answered there.
  package var answerCells: [String: [String]] {
    var cells: [String: [String]] = [:]
    for sheet in sheets {
      for (row, line) in sheet.rows.enumerated() {
        for (column, cell) in line.cells.enumerated() {
          guard let subject = cell.field?.target.answered else { continue }
          cells[subject, default: []].append(sheet.place(CellAddress(row: row, column: column)))
        }
      }
    }
    return cells
  }
}

extension FormField.Target {
  /// The requirement, clause or position that is answered in the field itself; nil for remarks and all else.
  fileprivate var answered: String? {
    switch self {
    case .answer(let id), .code(let id, _), .stance(let id), .unitPrice(let id): id
    case .bidder, .lot, .declaration, .declarationComment, .answerComment, .answerEvidence, .stanceComment,
      .priceComment, .pointsDay, .points, .pointsReason, .document:
      nil
    }
  }
}
