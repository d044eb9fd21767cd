import Procurement

/// A sheet was added.
struct AddedSheet: FormRule {
  static let info = RuleInfo(code: "FM030", severity: .error, deficiency: .alteredDocuments)

  func findings(in comparison: FormComparison) -> [Finding] {
    comparison.strangers.map { sheet in
      let first = sheet.cells.keys.min()
      let place = first.map { comparison.location(sheet, $0) } ?? comparison.location(sheet.name)
      // A sheet without anything on it changes nothing.
      return first == nil
        ? finding("empty", Quote.clipped(sheet.name), at: place, severity: .note)
        : finding(
          sheet.isHidden ? "hidden" : "added",
          Quote.clipped(sheet.name),
          Quote.clipped(SheetText.plain(first.flatMap { sheet.cells[$0] })),
          at: place,
          returned: SheetText.plain(first.flatMap { sheet.cells[$0] })
        )
    }
  }
}
