import Procurement

/// The sections and annexes that a draft has.
struct ReferenceTargets {
  /// Numbers of sections; nil when the draft numbers none.
  let sections: Set<String>?
  /// Numbers of annexes; nil when the draft has no list of them.
  let annexes: Set<String>?

  /// Numbers of tables; nil when the draft numbers none.
  let tables: Set<String>?

  /// What is referred to; the raw value names the sentence in `Wording`.
  enum Kind: String {
    case section, annex, table
  }

  /// The labels of `kind`; nil when the draft has none, so that nothing can be said.
  func labels(of kind: Kind) -> Set<String>? {
    switch kind {
    case .section: sections
    case .annex: annexes
    case .table: tables
    }
  }

  /// The letter of `Anlage A`, `Anlage B.`; nil when the token is a word.
  static func letter(_ token: Token) -> String? {
    let text = token.text.hasSuffix(".") ? String(token.text.dropLast()) : token.text
    return text.utf8.count == 1 && token.isCapitalized ? text : nil
  }

  /// What can be referred to in `text`.
  init(_ text: LintText) {
    var sections: Set<String> = []
    for block in text.draft.blocks {
      guard let label = Self.label(of: block) else { continue }
      let parts = label.split(separator: ".")
      for count in 1...parts.count { sections.insert(parts.prefix(count).joined(separator: ".")) }
    }
    self.sections = sections.isEmpty ? nil : sections
    annexes = Self.annexes(in: text)
    let captions = text.sentences.compactMap { sentence -> String? in
      guard let first = sentence.tokens.first, first.folded == "tabelle" else { return nil }
      return sentence[sentence.tokens.startIndex + 1].flatMap { $0.kind == .number ? $0.text : nil }
    }
    tables = captions.isEmpty ? nil : Set(captions)
  }

  /// The number that the block begins with: of a heading, or of a numbered paragraph such as `3.4`.
  private static func label(of block: DraftBlock) -> String? {
    let word = block.text.prefix { !$0.isWhitespace }
    let label = word.hasSuffix(".") || word.hasSuffix(")") ? word.dropLast() : word
    let parts = label.split(separator: ".", omittingEmptySubsequences: false)
    let isLetter = { (part: Substring) in part.count == 1 && (part.first.map { ("A"..."Z").contains($0) } ?? false) }
    guard let first = parts.first, parts.count <= 6,
      parts.dropFirst(isLetter(first) ? 1 : 0)
        .allSatisfy({ !$0.isEmpty && $0.count <= 3 && $0.allSatisfy(\.isNumber) })
    else { return nil }
    if case .heading = block.kind { return String(label) }
    return parts.count > 1 ? String(label) : nil
  }

  private static func annexes(in text: LintText) -> Set<String>? {
    let titles: Set<String> = ["anlagen", "anlagenverzeichnis", "anhänge", "anhang"]
    let listed = text.draft.blocks.indices.filter { !text.headings[$0].isDisjoint(with: titles) }
    guard !listed.isEmpty else { return titled(in: text) }
    let tokens = listed.flatMap { text.sentences(of: $0).flatMap(\.tokens) }
    return Set(zip(tokens, tokens.dropFirst()).compactMap { label(of: $0, $1) })
  }

  private static func label(of word: Token, _ number: Token) -> String? {
    guard ["anlage", "anhang"].contains(word.folded) else { return nil }
    return number.kind == .number ? number.text : letter(number)
  }

  /// `Anlage 1 enthält die Möbelliste, Anlage 2 die Pläne`: a sentence that tells what several of them are.
  private static func lists(_ sentence: Sentence) -> Bool {
    guard sentence.has(["enthält", "enthalten", "ist", "sind", "gehören", "ergänzen", "liegen", "anlagen"]) else {
      return false
    }
    let numbers = zip(sentence.tokens, sentence.tokens.dropFirst()).compactMap { label(of: $0, $1) }
    return numbers.count > 1 && (numbers.first == "1" || numbers.first == "A") && Set(numbers).count == numbers.count
  }

  /// Without a heading the list is known by its shape: `Anlage A: Preisblatt`.
  private static func titled(in text: LintText) -> Set<String>? {
    let labels = text.sentences.flatMap { sentence -> [String] in
      // `| Anlage 1 | Mengengerüst |`
      if case .cell = text.draft.blocks[sentence.block].kind, sentence.tokens.count == 2,
        let word = sentence.tokens.first,
        let number = sentence.tokens.last
      {
        return label(of: word, number).map { [$0] } ?? []
      }
      return sentence.tokens.indices.compactMap { index -> String? in
        guard let number = sentence[index + 1], let sign = sentence[index + 2],
          [":", "–"].contains(sign.text) || sign.text == "(" && sentence.has(["anlagen", "anhänge"]) || lists(sentence)
        else { return nil }
        return label(of: sentence.tokens[index], number)
      }
    }
    return labels.count < 2 ? nil : Set(labels)
  }
}
