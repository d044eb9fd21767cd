import Procurement

/// A column was added.
struct AddedColumn: FormRule {
  static let info = RuleInfo(code: "FM024", severity: .error, deficiency: .alteredDocuments)

  func findings(in comparison: FormComparison) -> [Finding] {
    comparison.matches.flatMap { match in
      let columns = match.addedColumns.isEmpty ? [:] : Dictionary(grouping: match.returned.cells, by: \.key.column)
      return match.addedColumns.map { column in
        let cells = (columns[column] ?? []).sorted { $0.key < $1.key }
        let text = cells.map { SheetText.plain($0.value) }.filter { !$0.isEmpty }.joined(separator: " | ")
        let address = cells.first?.key ?? CellAddress(row: 0, column: column)
        let place = comparison.location(match.returned, address)
        let letters = CellAddress.letters(column)
        return text.isEmpty
          ? finding("empty", letters, at: place, severity: .warning, deficiency: .formalDefect)
          : finding("added", letters, Quote.clipped(text), at: place, returned: text)
      }
    }
  }
}
