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
    var columns = DraftColumns(text.draft)
    return ordered.map { info, hit in finding(info, hit, in: text, &fingerprints, &columns) }
  }

  private static func finding(
    _ info: RuleInfo,
    _ hit: TextHit,
    in text: LintText,
    _ fingerprints: inout Fingerprints,
    _ columns: inout DraftColumns
  ) -> DraftFinding {
    let block = text.draft.blocks[hit.block]
    let span = columns.span(of: hit.range, in: block)
    let bytes = block.text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: hit.range.lowerBound)
    let quote = String(decoding: bytes[start..<bytes.index(start, offsetBy: hit.range.count)], as: UTF8.self)
    let context = text.sentence(in: hit.block, at: hit.range.lowerBound)
    let words = context.map { $0.tokens.map(\.folded).joined(separator: " ") } ?? quote
    let line = text.draft.lines.indices.contains(span.line - 1) ? text.draft.lines[span.line - 1] : block.text
    let place = block.source(of: hit.range.lowerBound).column
    let (excerpt, marked) = DraftExcerpt.excerpt(of: line, at: place..<(place + hit.range.count), span)
    return DraftFinding(
      finding: Finding(
        code: info.code,
        severity: hit.severity ?? info.severity,
        message: hit.message,
        location: SourceLocation(file: text.draft.file, line: span.line)
      ),
      span: span,
      excerpt: excerpt,
      marked: marked,
      block: hit.block,
      range: hit.range,
      quote: quote,
      fingerprint: fingerprints.next(for: [info.code, words, quote])
    )
  }
}
