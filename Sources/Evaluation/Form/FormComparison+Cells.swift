import Procurement

// What became of the cells, for the rules.

extension MasterCell {
  /// What stands there now, as text.
  var said: String { SheetText.plain(returned) }

  /// Whether it is not what was published.
  func isChanged(in comparison: FormComparison) -> Bool {
    switch cell.content {
    case .empty: false
    case .text(let text): returned?.formula != nil || said != SheetText.plain(text)
    case .number(let number): returned?.formula != nil || said != number.description
    case .formula(let formula): !agrees(formula)
    }
  }

  /// Whether the formula that came back computes the same from the same cells, wherever they stand now.
  private func agrees(_ formula: String) -> Bool {
    guard let back = returned?.formula else { return false }
    let tokens = SheetFormula.tokens(back).map { token -> SheetFormula.Token in
      guard case .cell(let address) = token, let row = match.masterRow(at: address.row),
        let column = match.masterColumn(at: address.column)
      else { return token }
      return .cell(CellAddress(row: row, column: column))
    }
    return tokens == SheetFormula.tokens(formula)
  }
}

extension FormComparison {
  /// Where a cell of the buyer's came back.
  func location(_ cell: MasterCell) -> SourceLocation { location(cell.match.returned, cell.address) }

  /// Where a field came back.
  func location(_ field: FieldCell) -> SourceLocation { location(field.match.returned, field.address) }

  /// What stands on a place of a sheet that came back is about.
  func about(_ sheet: ReturnedSheet, _ address: CellAddress) -> Finding.Subject {
    guard let match = matches.first(where: { $0.returned.name == sheet.name }) else { return .document }
    return match.masterRow(at: address.row).map { match.master.rows[$0].about } ?? .document
  }

  /// Content where the form has none: in empty cells of the buyer's, and beside its columns.
  var strays: [(sheet: ReturnedSheet, address: CellAddress, about: Finding.Subject)] {
    matches.flatMap { match in
      let columns = Dictionary(
        match.columns.enumerated().compactMap { place, column in column.map { ($0, place) } },
        uniquingKeysWith: { first, _ in first }
      )
      let added = Set(match.addedColumns)
      let places = match.returned.cells.keys.sorted()
      return places.compactMap { address -> (sheet: ReturnedSheet, address: CellAddress, about: Finding.Subject)? in
        guard let row = match.masterRow(at: address.row), !added.contains(address.column) else { return nil }
        let cells = match.master.rows[row].cells
        let cell = columns[address.column].flatMap { cells.indices.contains($0) ? cells[$0] : nil }
        guard cell == nil || cell?.field == nil && cell?.content == .empty else { return nil }
        guard !match.returned.cells[address].isBlank else { return nil }
        return (match.returned, address, match.master.rows[row].about)
      }
    }
  }
}

extension ReturnedCell? {
  /// Whether nothing can be seen in it.
  fileprivate var isBlank: Bool { self?.formula == nil && SheetText.plain(self).isEmpty }
}
