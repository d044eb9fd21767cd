import Procurement

/// A comment hangs on a cell.
struct CellComment: FormRule {
  static let info = RuleInfo(code: "FM040", severity: .warning, deficiency: .unclearAnswer)

  func findings(in comparison: FormComparison) -> [Finding] {
    comparison.returned.sheets.flatMap { sheet in
      sheet.notes.sorted { $0.key < $1.key }.map { address, text in
        finding(
          "comment",
          Quote.clipped(SheetText.plain(text)),
          at: comparison.location(sheet, address),
          about: comparison.about(sheet, address),
          returned: SheetText.plain(text)
        )
      }
    }
  }
}
