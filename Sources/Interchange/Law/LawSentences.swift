import Procurement

/// Joins the pieces of a paragraph or of an item into sentences; `LawSentence` says by which rule.
struct LawSentences {
  private var sentences: [LawSentence] = []
  /// Whether the last sentence goes on.
  private var isOpen = false

  /// The sentences of `flow`.
  static func join(_ flow: LawFlow) -> [LawSentence] {
    var joined = LawSentences()
    let isNumbered = flow.pieces.contains { if case .sentence = $0 { true } else { false } }
    for piece in flow.pieces {
      switch piece {
      case .text(let text): if isNumbered { joined.append(.text(text)) } else { joined.split(text) }
      case .sentence: joined.isOpen = false
      case .list(let items): joined.append(.list(items))
      case .table(let rows): joined.append(.table(rows))
      }
    }
    return joined.sentences
  }

  /// Continues the last sentence; begins the first.
  ///
  /// A list belongs to the sentence before it, whether or not that has ended with a full stop.
  private mutating func append(_ piece: LawSentence.Piece) {
    let isText = if case .text = piece { true } else { false }
    if sentences.isEmpty || (!isOpen && isText) {
      sentences.append(LawSentence([piece]))
    } else {
      sentences[sentences.count - 1].pieces.append(piece)
    }
    isOpen = true
  }

  private mutating func split(_ text: String) {
    var parts = SentenceSplitter.parts(of: text)[...]
    if let first = parts.first, let begin = begin(of: first.text) {
      sentences.append(LawSentence([.text(first.text)], isCertain: begin == .certain))
    } else if let first = parts.first {
      sentences[sentences.count - 1].pieces.append(.text(first.text))
    }
    parts = parts.dropFirst()
    for part in parts { sentences.append(LawSentence([.text(part.text)], isCertain: part.isCertain)) }
    isOpen = !SentenceSplitter.isTerminated(text)
  }

  private enum Begin {
    case certain, doubtful
  }

  /// Whether `text` begins a sentence; nil when it goes on with the last one.
  private func begin(of text: String) -> Begin? {
    guard let last = sentences.last else { return .certain }
    guard isOpen else { return .certain }
    guard let end = last.pieces.last, text.first(where: { !"„(\"".contains($0) })?.isUppercase ?? false else {
      return nil
    }
    switch end {
    case .text: return nil
    case .table: return .certain
    case .list(let items):
      let text = items.last?.text ?? ""
      if SentenceSplitter.isTerminated(text) { return .certain }
      // An item without a mark at its end, and a noun behind the list: the sentence may go on, or the mark is missing.
      return .doubtful
    }
  }
}
