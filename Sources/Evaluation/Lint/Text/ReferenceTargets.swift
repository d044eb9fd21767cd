import Procurement

/// The sections and annexes that a draft has.
struct ReferenceTargets {
  /// Numbers of sections; nil when the draft numbers none.
  let sections: Set<String>?
  /// Numbers of annexes; nil when the draft has no list of them.
  let annexes: Set<String>?

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
  }

  /// The number that the block begins with: of a heading, or of a numbered paragraph such as `3.4`.
  private static func label(of block: DraftBlock) -> String? {
    let word = block.text.prefix { !$0.isWhitespace }
    let label = word.hasSuffix(".") ? word.dropLast() : word
    let parts = label.split(separator: ".", omittingEmptySubsequences: false)
    guard !parts.isEmpty, parts.count <= 6,
      parts.allSatisfy({ !$0.isEmpty && $0.count <= 3 && $0.allSatisfy(\.isNumber) })
    else { return nil }
    if case .heading = block.kind { return String(label) }
    return parts.count > 1 ? String(label) : nil
  }

  private static func annexes(in text: LintText) -> Set<String>? {
    let titles: Set<String> = ["anlagen", "anlagenverzeichnis", "anhänge", "anhang"]
    let listed = text.draft.blocks.indices.filter { !text.headings[$0].isDisjoint(with: titles) }
    guard !listed.isEmpty else { return nil }
    let tokens = listed.flatMap { text.sentences(of: $0).flatMap(\.tokens) }
    return Set(
      zip(tokens, tokens.dropFirst()).compactMap { word, number in
        ["anlage", "anhang"].contains(word.folded) && number.kind == .number ? number.text : nil
      }
    )
  }
}
