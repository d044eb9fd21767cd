/// A running text that an officer brings: a draft of a specification, whatever program it was written with.
package struct Manuscript: Hashable, Sendable {
  /// What the lines of a draft are to the person who opens the file.
  package enum Counting: String, Hashable, Sendable {
    /// Lines of the file.
    case lines
    /// Paragraphs, because the file has no lines that a person would see.
    case paragraphs
  }

  /// The file as the user named it.
  package var file: String
  /// What `lines` are.
  package var counting: Counting
  /// What findings show, in order: the lines of the file, or its paragraphs.
  package var lines: [String]
  /// The running text in reading order.
  package var blocks: [DraftBlock]

  /// A draft of `blocks` in `file`.
  package init(file: String, counting: Counting, lines: [String], blocks: [DraftBlock]) {
    self.file = file
    self.counting = counting
    self.lines = lines
    self.blocks = blocks
  }
}
