import Procurement

/// Something stands in a cell that belongs to nobody.
struct StrayContent: FormRule {
  static let info = RuleInfo(code: "FM015", severity: .error, deficiency: .alteredDocuments)

  func findings(in comparison: FormComparison) -> [Finding] {
    comparison.strays.map { sheet, address, about in
      let cell = sheet.cells[address]
      let said = cell?.formula.map { "=" + $0 } ?? SheetText.plain(cell)
      return finding(
        "stray",
        Quote.clipped(said),
        at: comparison.location(sheet, address),
        about: about,
        published: "",
        returned: said
      )
    }
  }
}
