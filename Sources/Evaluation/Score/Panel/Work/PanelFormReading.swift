package import Procurement

/// What a spreadsheet of an evaluator says that came back, compared cell by cell with the one that was handed out.
package enum PanelFormReading {
  /// What `comparison` shows was entered by `evaluator`, and everything that is wrong with the file.
  ///
  /// - Parameters:
  ///   - comparison: The file beside the spreadsheet that was handed out.
  ///   - evaluator: Whose spreadsheet that is; nil for the agreement.
  ///   - source: SHA-256 of the file.
  ///   - findings: What reading it found.
  /// - Returns: What was entered, and all findings.
  package static func read(
    _ comparison: FormComparison,
    of evaluator: String?,
    source: String,
    findings: [Finding]
  ) -> PanelReturn {
    let file = comparison.returned.file
    guard comparison.isForm else {
      return foreign(file, source: source, findings: findings)
    }
    let readings = Dictionary(
      comparison.readings.map { ($0.field.field.target, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let entries = comparison.readings.compactMap { field, reading -> PanelReturn.Entry? in
      guard case .points(let bidder, let requirement) = field.field.target else { return nil }
      let reason = readings[.pointsReason(bidder: bidder, requirement: requirement)]?.reading
      return PanelReturn.Entry(
        bidder: bidder,
        requirement: requirement,
        points: value(reading).flatMap { Int($0) },
        reason: value(reason) ?? "",
        location: comparison.location(field)
      )
    }
    return PanelReturn(
      file: file,
      source: source,
      evaluator: evaluator,
      day: value(readings[.pointsDay]?.reading).flatMap { CalendarDay(iso: $0) },
      entries: entries,
      findings: (findings + FormRules.all.flatMap { $0.findings(in: comparison) }).sorted()
    )
  }

  /// A file that is no work file of this tender.
  package static func foreign(_ file: String, source: String, findings: [Finding]) -> PanelReturn {
    let foreign = PanelWorkRules.foreignFile.finding("foreign", at: SourceLocation(file: file, line: 0))
    return PanelReturn(
      file: file,
      source: source,
      evaluator: nil,
      day: nil,
      entries: [],
      findings: findings.isEmpty ? [foreign] : findings
    )
  }

  private static func value(_ reading: EntryReading?) -> String? {
    if case .value(let value) = reading { value } else { nil }
  }
}

extension FormComparison {
  /// How many cells of the buyer's are not as in the master: the least in the master that was handed out.
  package var changes: Int { changed.count + missingSheets.count }
}
