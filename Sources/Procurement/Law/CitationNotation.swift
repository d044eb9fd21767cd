/// Reads the place in a norm as lawyers write it: `§ 3 Abs. 3 S. 1 Nr. 1 a`, `Teil 3.1 Kap. 3.3.5`, `§§ 5, 6`.
///
/// What it reads from a printed citation is that citation; see `Wording.text(_:norms:)`.
package struct CitationNotation {
  private let tokens: [CitationToken]
  private var position = 0
  private var path: [Citation.Step] = []

  /// The parts of `text`, which names no norm.
  package static func path(_ text: String) throws(CitationError) -> [Citation.Step] {
    var notation = CitationNotation(CitationToken.split(text))
    try notation.read()
    guard !notation.path.isEmpty else { throw .empty }
    return notation.path
  }

  private init(_ tokens: [CitationToken]) { self.tokens = tokens }

  private var next: CitationToken? { position < tokens.count ? tokens[position] : nil }

  private mutating func read() throws(CitationError) {
    while let token = next {
      position += 1
      switch token {
      case .sign(let kind, let sign): try append(kind, try labels(behind: sign, of: kind), sign: sign)
      case .enclosed(let text) where path.last?.kind == .section || path.last?.kind == .article:
        guard CitedLabel(text) != nil else { throw .unreadable("(\(text))") }
        try append(.paragraph, text, sign: "(\(text))")
      case .label(let text): try appendBare(text)
      case .enclosed(let text): throw .unreadable("(\(text))")
      case .and: throw .severalPlaces(",")
      case .to: throw .unreadable("bis")
      case .open(let text), .word(let text): throw .unreadable(text)
      }
    }
  }

  /// A label without a sign: the letter in `Nr. 1 a`, the double letter in `Buchst. a aa`, the rest of `§ 5 a`.
  private mutating func appendBare(_ text: String) throws(CitationError) {
    guard let last = path.last, CitedLabel(text)?.isLetters ?? (CitedSpan.list(text) != nil) else {
      throw .unreadable(text)
    }
    switch last.kind {
    case .number: try append(.letter, try labels(from: text, of: .letter), sign: text)
    case .letter: try append(.doubleLetter, try labels(from: text, of: .doubleLetter), sign: text)
    case .section, .article, .paragraph:
      let joined = last.text + text
      guard CitedLabel(last.text)?.isLetters == false, CitedLabel(joined) != nil else { throw .unreadable(text) }
      path[path.count - 1].text = joined
    default: throw .unreadable(text)
    }
  }

  private mutating func labels(behind sign: String, of kind: Citation.Kind) throws(CitationError) -> String {
    guard case .label(let first) = next else {
      if case .word(let word) = next { throw .unreadable(word) }
      throw .missingLabel(sign)
    }
    position += 1
    return try labels(from: first, of: kind)
  }

  /// The list that `first` begins, in the spelling of the files.
  private mutating func labels(from first: String, of kind: Citation.Kind) throws(CitationError) -> String {
    var text = first
    while let joint = joint(of: kind) { text += joint }
    if case .open(let end) = next { throw .openEnd("\(text) \(end)") }
    guard let spans = CitedSpan.list(text) else { throw .disorderedLabels(text) }
    return CitedSpan.text(spans)
  }

  /// The next joint and label of a list, as `-7` or `, 6`; nil at its end.
  private mutating func joint(of kind: Citation.Kind) -> String? {
    guard let token = next, token == .and || token == .to else { return nil }
    var ahead = position + 1
    // `Abs. 1 und Abs. 2` is a list too.
    if ahead < tokens.count, case .sign(kind, _) = tokens[ahead] { ahead += 1 }
    guard ahead < tokens.count, case .label(let label) = tokens[ahead] else { return nil }
    position = ahead + 1
    return (token == .to ? "-" : ", ") + label
  }

  private mutating func append(_ kind: Citation.Kind, _ text: String, sign: String) throws(CitationError) {
    let step = Citation.Step(kind, text)
    if let last = path.last {
      if kind == .section || kind == .article, last.kind != .part, last.kind != .chapter { throw .severalPlaces(sign) }
      guard kind.mayFollow(last.kind) else { throw .misplaced(sign) }
      guard last.spans?.count == 1, last.spans?.first?.isSingle == true else { throw .afterSeveral(sign) }
    } else if kind == .halfSentence || kind == .doubleLetter {
      throw .misplaced(sign)
    }
    path.append(step)
  }
}

extension CitationNotation {
  /// `path` as files carry it: `§ 18 Abs. 3 Nr. 2 Satz 3 Buchst. b`, `§§ 3-7`.
  package static func text(_ path: [Citation.Step]) -> String {
    path.map { step in
      let sign = step.kind == .section && CitedLabel(step.text) == nil ? "§§" : step.kind.sign
      return "\(sign) \(step.text)"
    }.joined(separator: " ")
  }
}

extension Citation.Kind {
  /// The sign of a part in a file.
  fileprivate var sign: String {
    switch self {
    case .part: "Teil"
    case .chapter: "Kap."
    case .article: "Art."
    case .section: "§"
    case .paragraph: "Abs."
    case .subparagraph: "Unterabs."
    case .sentence: "Satz"
    case .halfSentence: "Halbsatz"
    case .number: "Nr."
    case .letter: "Buchst."
    case .doubleLetter: "Doppelbuchst."
    }
  }

  /// Whether a part of this kind may stand right behind one of `kind`.
  ///
  /// Down to the paragraph the order is fixed; below it sentences have lists and the items of lists have sentences.
  package func mayFollow(_ kind: Self) -> Bool {
    switch self {
    case .part: false
    case .chapter: kind == .part
    case .article, .section: kind == .part || kind == .chapter
    case .paragraph: kind == .article || kind == .section
    case .subparagraph: kind == .paragraph
    case .sentence: kind != .sentence && kind != .halfSentence
    case .halfSentence: kind == .sentence
    case .number: kind != .number && kind != .letter && kind != .doubleLetter
    case .letter: kind != .letter && kind != .doubleLetter
    case .doubleLetter: kind == .letter || kind == .sentence
    }
  }
}
