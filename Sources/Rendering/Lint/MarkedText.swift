import Procurement

/// A text in which the words of findings are marked.
enum MarkedText {
  /// `text` with the words of `findings` in `mark` elements; where findings overlap, the graver one marks.
  static func markup(_ text: String, _ findings: [DraftFinding]) -> Markup {
    let bytes = Array(text.utf8)
    let cuts = Set([0, bytes.count] + findings.flatMap { [$0.range.lowerBound, $0.range.upperBound] })
      .filter { (0...bytes.count).contains($0) }.sorted()
    return zip(cuts, cuts.dropFirst()).map { start, end in
      let piece = Markup.text(String(decoding: bytes[start..<end], as: UTF8.self))
      let covering = findings.filter { $0.range.lowerBound <= start && end <= $0.range.upperBound }
      guard let grave = covering.map(\.finding.severity).max(by: { weight($0) < weight($1) }) else { return piece }
      return .element("mark", [.init("class", grave.rawValue)], piece)
    }.joined()
  }

  private static func weight(_ severity: Finding.Severity) -> Int {
    Finding.Severity.allCases.firstIndex(of: severity) ?? 0
  }
}
