import Procurement

/// Cells in which the same may be entered.
struct SheetValidation {
  /// What.
  let input: FormField.Input
  /// In a sentence.
  let hint: String
  /// From the top.
  var cells: [CellAddress]
}

extension FormSheet {
  /// The fields of the sheet, those that take the same together, in the order of the first of each.
  var validations: [SheetValidation] {
    var groups: [SheetValidation] = []
    var places: [FormField.Input: Int] = [:]
    for (row, cells) in rows.enumerated() {
      for (column, cell) in cells.cells.enumerated() {
        guard let field = cell.field else { continue }
        let address = CellAddress(row: row, column: column)
        if let place = places[field.input] {
          groups[place].cells.append(address)
        } else {
          places[field.input] = groups.count
          groups.append(SheetValidation(input: field.input, hint: field.hint, cells: [address]))
        }
      }
    }
    return groups
  }
}
