package import Procurement

/// A rule on running text.
package protocol TextRule: Sendable {
  /// What the house knows about it.
  static var info: LintInfo { get }
  /// What it finds, in reading order; pure.
  func hits(in text: LintText) -> [TextHit]
}

/// What a rule found in a text.
package struct TextHit: Hashable, Sendable {
  /// Index of the block.
  package var block: Int
  /// In the text of the block, in bytes of UTF-8.
  package var range: Range<Int>
  /// What it says.
  package var message: Message
  /// Where this case weighs other than the rule.
  package var severity: Finding.Severity?
}

extension TextRule {
  /// A hit on the tokens `range` of `sentence`; `name` names the sentence in `Wording`.
  func hit(_ range: Range<Int>, of sentence: Sentence, _ name: String = "found", _ arguments: String...) -> TextHit {
    let tokens = sentence.tokens[range.clamped(to: sentence.tokens.indices)]
    let start = tokens.first?.range.lowerBound ?? sentence.range.lowerBound
    let end = tokens.last?.range.upperBound ?? sentence.range.upperBound
    return TextHit(
      block: sentence.block,
      range: start..<end,
      message: Message(key: "\(Self.info.rule.code).\(name)", arguments: arguments)
    )
  }

  /// A hit on each match of `table` in `sentence`, with the words as the argument; neighbours make one.
  func hits(of table: PhraseTable, in sentence: Sentence) -> [TextHit] {
    var ranges: [Range<Int>] = []
    for match in table.matches(in: sentence) {
      if let last = ranges.last, last.upperBound == match.range.lowerBound {
        ranges[ranges.count - 1] = last.lowerBound..<match.range.upperBound
      } else {
        ranges.append(match.range)
      }
    }
    return ranges.map { hit($0, of: sentence, "found", sentence.words($0)) }
  }
}

extension Sentence {
  /// The words of `range` as written, with a blank where the source has white space.
  func words(_ range: Range<Int>) -> String {
    var end: Int?
    return tokens[range.clamped(to: tokens.indices)].reduce(into: "") { text, token in
      if let end, end < token.range.lowerBound { text += " " }
      text += token.text
      end = token.range.upperBound
    }
  }
}
