package import Procurement

/// A draft cut into sentences and words, and what is known of its day and its law.
package struct LintText: Sendable {
  /// The draft.
  let draft: Manuscript
  /// All sentences in reading order.
  let sentences: [Sentence]
  /// The sentences of each block, as indices into `sentences`.
  let blocks: [Range<Int>]
  /// Whether the block stands in a chapter that tells the background and demands nothing.
  let isBackground: [Bool]
  /// Whether the block says how the award goes, what words mean, or explains a demand.
  let isProcedure: [Bool]
  /// The sentences of running text: no headings.
  let prose: [Sentence]
  /// The sentences that demand something, where a rule on the wording of demands applies.
  let demands: [Sentence]
  /// The words of the headings above each block, in small letters.
  let headings: [Set<String>]
  /// The day whose law applies: given, or the draft's own `Stand`; nil when unknown.
  let day: CalendarDay?
  /// The law to compare citations with.
  let norms: NormRegister

  /// The words of `draft`.
  package init(_ draft: Manuscript, norms: NormRegister = NormRegister(), day: CalendarDay? = nil) {
    var sentences: [Sentence] = []
    var blocks: [Range<Int>] = []
    for (index, block) in draft.blocks.enumerated() {
      let start = sentences.count
      let tokens = Tokenizer.tokens(of: block.text)
      let keys = Sentence.keys(of: tokens)
      for range in SentenceBreaks.sentences(of: tokens) {
        sentences.append(Sentence(block: index, tokens: tokens[range], keys: keys[range]))
      }
      blocks.append(start..<sentences.count)
    }
    self.draft = draft
    self.sentences = sentences
    self.blocks = blocks
    self.norms = norms
    let headings = HeadingPath.words(of: draft, sentences, blocks)
    let isBackground: [Bool] = headings.map {
      !$0.isDisjoint(with: HeadingPath.background) || !$0.isDisjoint(with: HeadingPath.procedure)
    }
    // A table of contents repeats the headings.
    let isContents = headings.map { !$0.isDisjoint(with: ["inhalt", "inhaltsverzeichnis"]) }
    let prose = sentences.filter { sentence in
      if case .heading = draft.blocks[sentence.block].kind { false } else { !isContents[sentence.block] }
    }
    let isProcedure = draft.blocks.indices.map { index in
      !headings[index].isDisjoint(with: HeadingPath.procedure) || HeadingPath.isNote(sentences[blocks[index]].first)
        || index > 0 && draft.blocks[index].kind == .cell && HeadingPath.isLabel(sentences[blocks[index - 1]].first)
    }
    self.isBackground = isBackground
    self.isProcedure = isProcedure
    self.headings = headings
    self.prose = prose
    demands = prose.filter {
      if Definition.namesModal($0) { return false }
      // What the contractor must do is owed wherever it stands; what bidders must do is not the service.
      if isProcedure[$0.block] { return $0.has(Demanding.must) && $0.has(["auftragnehmer", "auftragnehmerin", "wer"]) }
      return isBackground[$0.block] ? Demanding.obliges($0) : Demanding.isMade(by: $0)
    }
    self.day = day ?? DraftDay.day(in: draft)
  }

  /// The sentences of `text` as the linter cuts them, for tools that show them.
  package static func sentences(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    let tokens = Tokenizer.tokens(of: text)
    let keys = Sentence.keys(of: tokens)
    return SentenceBreaks.sentences(of: tokens).map { range in
      let sentence = Sentence(block: 0, tokens: tokens[range], keys: keys[range])
      return String(decoding: bytes[sentence.range], as: UTF8.self)
    }
  }

  /// The sentences of the block at `index`.
  func sentences(of index: Int) -> ArraySlice<Sentence> { sentences[blocks[index]] }

  /// Whether one of `words` stands anywhere in the block of `sentence`.
  func blockHas(_ words: WordSet, around sentence: Sentence) -> Bool {
    around(sentence).contains { $0.has(words) }
  }

  /// Sentences before and behind one that are still near it: a block may be a whole file in one line.
  private static let reach = 40

  /// The sentences of its block near `sentence`, itself among them.
  func around(_ sentence: Sentence) -> ArraySlice<Sentence> {
    guard let index = index(of: sentence) else { return [] }
    let block = blocks[sentence.block]
    return sentences[max(block.lowerBound, index - Self.reach)..<min(block.upperBound, index + Self.reach + 1)]
  }

  /// The cells of a table near the cell `block`, two to each side at most: what belongs to the same row.
  func cells(beside block: Int) -> [Int] {
    guard isCell(block) else { return [] }
    let before = (0..<block).reversed().prefix(2).prefix(while: isCell)
    return Array(before) + draft.blocks.indices.dropFirst(block + 1).prefix(2).prefix(while: isCell)
  }

  /// The sentence of the cell to the left of the cell `block`.
  func label(beside block: Int) -> Sentence? {
    guard isCell(block), block > 0, isCell(block - 1) else { return nil }
    return sentences(of: block - 1).first
  }

  /// The first cells of the table that the cell `block` stands in, eight at most: its heads are among them.
  func heads(above block: Int) -> [Int] {
    guard isCell(block) else { return [] }
    let cells = (0..<block).reversed().prefix(Self.longestTable).prefix(while: isCell)
    let first = cells.last ?? block
    return (first..<min(first + 8, draft.blocks.count)).filter(isCell)
  }

  private static let longestTable = 400

  private func isCell(_ block: Int) -> Bool { draft.blocks[block].kind == .cell }

  /// The sentence before or behind `sentence` in its block.
  func neighbour(of sentence: Sentence, _ step: Int) -> Sentence? {
    guard let index = index(of: sentence), blocks[sentence.block].contains(index + step) else { return nil }
    return sentences[index + step]
  }

  /// The sentence of `block` that the byte at `offset` belongs to, or the last before it.
  func sentence(in block: Int, at offset: Int) -> Sentence? {
    var (low, high) = (blocks[block].lowerBound, blocks[block].upperBound)
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].range.lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low > blocks[block].lowerBound ? sentences[low - 1] : nil
  }

  private func index(of sentence: Sentence) -> Int? {
    var (low, high) = (blocks[sentence.block].lowerBound, blocks[sentence.block].upperBound)
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].range.lowerBound <= sentence.range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low > blocks[sentence.block].lowerBound ? low - 1 : nil
  }
}
