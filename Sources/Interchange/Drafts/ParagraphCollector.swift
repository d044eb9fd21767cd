import Procurement

/// Gathers the paragraphs of an office document; each is a line of its own.
struct ParagraphCollector {
  private(set) var blocks: [DraftBlock] = []
  private(set) var lines: [String] = []

  /// Adds a paragraph; an empty one is none.
  mutating func add(_ text: String, _ kind: DraftBlock.Kind) {
    var builder = BlockBuilder()
    let line = lines.count + 1
    builder.append(text[...], line: line, column: 0)
    guard let block = builder.finished(kind) else { return }
    // What is shown is what was read, so that the columns agree.
    lines.append(block.text)
    blocks.append(DraftBlock(kind, block.text, pieces: [.init(offset: 0, line: line, column: 0)]))
  }

  /// The draft.
  func draft(_ file: String) -> Manuscript {
    Manuscript(file: file, counting: .paragraphs, lines: lines, blocks: blocks)
  }
}
