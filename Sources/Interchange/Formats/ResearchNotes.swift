package import Procurement

/// The notes of the researchers: a Markdown file whose tables hold one fact a row.
package enum ResearchNotes {
  /// The facts of the tables, in the order of the file.
  ///
  /// A fact is a row whose first cell is an id such as `TR-PVD-01`. Its tag stands in the column that the head of the table
  /// calls `Tag`. Before the first semicolon a tag may name several letters; then the weakest counts: `V/P` is P. Capabilities
  /// name their origin instead: law (L) and guideline (T) were read, guides (G) in part.
  package static func read(_ bytes: [UInt8], file: String) -> [ResearchedFact] {
    var facts: [ResearchedFact] = []
    var column: Int?
    var previous: [Substring] = []
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let cells = cells(of: line)
      if isRule(cells) { column = previous.firstIndex { $0.hasPrefix("Tag") } }
      previous = cells
      guard let first = cells.first, isFactID(first) else { continue }
      let tag = column.flatMap { cells.indices.contains($0) ? cells[$0] : nil }
      facts.append(
        ResearchedFact(
          id: String(first),
          confidence: tag.flatMap(confidence),
          location: SourceLocation(file: file, line: index + 1)
        )
      )
    }
    return facts
  }

  /// The cells of a row without the blanks at their ends; none where the line is no row.
  private static func cells(of line: Substring) -> [Substring] {
    let line = line.trimmed
    guard line.count > 1, line.first == "|", line.last == "|" else { return [] }
    return line.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false).map(\.trimmed)
  }

  /// Whether this is the line under the head of a table.
  private static func isRule(_ cells: [Substring]) -> Bool {
    !cells.isEmpty && cells.allSatisfy { $0.contains("-") && $0.allSatisfy { $0 == "-" || $0 == ":" } }
  }

  private static func isFactID(_ cell: Substring) -> Bool { cell.contains("-") && String(cell).isRequirementID }

  /// The weakest letter that stands alone before the first semicolon; nil where none does.
  private static func confidence(of tag: Substring) -> Confidence? {
    let letters = tag.prefix { $0 != ";" }.split { !$0.isLetter && !$0.isNumber }
    return letters.compactMap { origins[$0] }.min()
  }

  private static let origins: [Substring: Confidence] = [
    "V": .verified, "L": .verified, "T": .verified, "P": .partly, "G": .partly, "I": .inferred,
  ]
}

extension Substring {
  fileprivate var trimmed: Substring {
    var result = drop { $0 == " " || $0 == "\t" || $0 == "\r" }
    while let last = result.last, last == " " || last == "\t" || last == "\r" { result.removeLast() }
    return result
  }
}
