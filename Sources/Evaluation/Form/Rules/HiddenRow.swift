import Procurement

/// Rows of the form are not shown.
struct HiddenRow: FormRule {
  static let info = RuleInfo(code: "FM023", severity: .warning, deficiency: .formalDefect)

  func findings(in comparison: FormComparison) -> [Finding] {
    comparison.matches.filter { !$0.master.isHidden }.flatMap { match in
      Self.runs(of: match).map { run in
        let place = comparison.location(match.returned, CellAddress(row: run.lowerBound, column: 0))
        return run.count == 1
          ? finding("one", String(run.lowerBound + 1), at: place)
          : finding("several", String(run.lowerBound + 1), String(run.upperBound + 1), at: place)
      }
    }
  }

  /// The hidden rows that the form has, those that follow each other together.
  private static func runs(of match: SheetMatch) -> [ClosedRange<Int>] {
    match.returned.hidden(among: match.rows.compactMap(\.self)).reduce(into: []) { runs, row in
      if let last = runs.last, last.upperBound + 1 == row {
        runs[runs.count - 1] = last.lowerBound...row
      } else {
        runs.append(row...row)
      }
    }
  }
}
