import Procurement

/// A row was added.
struct AddedRow: FormRule {
  static let info = RuleInfo(code: "FM020", severity: .error, deficiency: .alteredDocuments)

  func findings(in comparison: FormComparison) -> [Finding] {
    comparison.matches.flatMap { match in
      let rows = match.addedRows.isEmpty ? [:] : Dictionary(grouping: match.returned.cells, by: \.key.row)
      return match.addedRows.map { row in
        let cells = (rows[row] ?? []).sorted { $0.key < $1.key }
        let text = cells.map { SheetText.plain($0.value) }.filter { !$0.isEmpty }.joined(separator: " | ")
        let place = comparison.location(match.returned, CellAddress(row: row, column: 0))
        // A row without anything in it changes nothing but the look.
        return text.isEmpty
          ? finding("empty", String(row + 1), at: place, severity: .warning, deficiency: .formalDefect)
          : finding("added", String(row + 1), Quote.clipped(text), at: place, returned: text)
      }
    }
  }
}
