extension AnswerForm {
  /// The form with a hidden sheet called `name` that has a fingerprint of every cell of the buyer's.
  ///
  /// A fingerprint is what `digest` makes of the tender's digest, the place and the content, cut to 16 digits: it tells
  /// a cell that the bidder changed from one that comes from another version.
  package func sealed(on name: String, by digest: (String) -> String) -> AnswerForm {
    var form = self
    var rows: [FormRow] = []
    for sheet in sheets where sheet.part != .fingerprints {
      for (row, cells) in sheet.rows.enumerated() {
        for (column, cell) in cells.cells.enumerated() where cell.field == nil && cell.content != .empty {
          let place = sheet.place(CellAddress(row: row, column: column))
          let print = digest("\(self.digest)\n\(place)\n\(cell.content.canonical)").prefix(16)
          rows.append(FormRow(.entry, [FormCell(place, .key), FormCell(String(print), .digest)]))
        }
      }
    }
    let columns = [FormSheet.Column(width: 30), FormSheet.Column(width: 24)]
    form.sheets.append(FormSheet(part: .fingerprints, name: name, columns: columns, rows: rows))
    return form
  }
}

extension FormCell.Content {
  /// One text for each content, so that no two contents are digested alike.
  fileprivate var canonical: String {
    switch self {
    case .empty: "0"
    case .text(let text): "t\(text)"
    case .number(let number): "n\(number)"
    case .formula(let formula): "f\(formula)"
    }
  }
}
