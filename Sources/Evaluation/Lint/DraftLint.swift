package import Procurement

/// Lints running text.
package enum DraftLint {
  /// Everything that the rules find in `text`, by place.
  package static func findings(in text: LintText) -> [DraftFinding] {
    let hits = TextRules.all.flatMap { rule in
      let info = type(of: rule).info.rule
      return rule.hits(in: text).map { (info, $0) }
    }
    var fingerprints = Fingerprints()
    let ordered = hits.sorted { left, right in
      (left.1.block, left.1.range.lowerBound, left.0.code, left.1.range.upperBound)
        < (right.1.block, right.1.range.lowerBound, right.0.code, right.1.range.upperBound)
    }
    return ordered.map { info, hit in finding(info, hit, in: text, &fingerprints) }
  }

  private static func finding(
    _ info: RuleInfo,
    _ hit: TextHit,
    in text: LintText,
    _ fingerprints: inout Fingerprints
  ) -> DraftFinding {
    let block = text.draft.blocks[hit.block]
    let span = span(of: hit.range, in: block, text.draft)
    let quote = String(decoding: Array(block.text.utf8)[hit.range], as: UTF8.self)
    let context = text.sentences(of: hit.block).first { $0.range.contains(hit.range.lowerBound) }
    let words = context.map { $0.tokens.map(\.folded).joined(separator: " ") } ?? quote
    let excerpt = text.draft.lines.indices.contains(span.line - 1) ? text.draft.lines[span.line - 1] : block.text
    let end = span.endLine == span.line ? span.endColumn - 1 : excerpt.count
    return DraftFinding(
      finding: Finding(
        code: info.code,
        severity: hit.severity ?? info.severity,
        message: hit.message,
        location: SourceLocation(file: text.draft.file, line: span.line)
      ),
      span: span,
      excerpt: excerpt,
      marked: (span.column - 1)..<max(span.column, end),
      block: hit.block,
      range: hit.range,
      quote: quote,
      fingerprint: fingerprints.next(for: [info.code, words, quote])
    )
  }

  private static func span(of range: Range<Int>, in block: DraftBlock, _ draft: Manuscript) -> DraftSpan {
    let start = block.source(of: range.lowerBound)
    let last = block.source(of: max(range.lowerBound, range.upperBound - 1))
    return DraftSpan(
      line: start.line,
      column: characters(before: start.column, in: start.line, of: draft) + 1,
      endLine: last.line,
      endColumn: characters(before: last.column + 1, in: last.line, of: draft) + 1
    )
  }

  /// The characters of a line that its first `bytes` bytes begin.
  private static func characters(before bytes: Int, in line: Int, of draft: Manuscript) -> Int {
    guard draft.lines.indices.contains(line - 1) else { return 0 }
    return String(decoding: draft.lines[line - 1].utf8.prefix(bytes), as: UTF8.self).count
  }
}
