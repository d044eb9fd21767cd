import Procurement

/// The form takes something from outside of itself; nothing is fetched.
struct ExternalLink: FormRule {
  static let info = RuleInfo(code: "FM043", severity: .error, deficiency: .formalDefect)

  func findings(in comparison: FormComparison) -> [Finding] {
    let file = SourceLocation(file: comparison.returned.file, line: 0)
    let cells = comparison.returned.sheets.flatMap { sheet in
      sheet.cells.filter { $0.value.formula.map(Self.leadsOutside) ?? false }.keys.sorted().map { address in
        finding(
          "cell",
          Quote.clipped("=" + (sheet.cells[address]?.formula ?? "")),
          at: comparison.location(sheet, address),
          about: comparison.about(sheet, address),
          returned: "=" + (sheet.cells[address]?.formula ?? "")
        )
      }
    }
    guard cells.isEmpty else { return cells }
    return comparison.returned.externalLinks.map { finding("file", Quote.clipped($0), at: file, returned: $0) }
  }

  /// Whether a formula names another file, an address of the network, or a program to ask.
  private static func leadsOutside(_ formula: String) -> Bool {
    let text = formula.lowercased()
    return ["[", "file:", "http:", "https:", "ftp:", "\\\\", "|", "dde(", "webservice(", "'#"].contains {
      text.contains($0)
    }
  }
}
