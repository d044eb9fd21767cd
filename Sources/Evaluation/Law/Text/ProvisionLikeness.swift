import Procurement

/// Finds where a text has gone that stands under another number now.
struct ProvisionLikeness {
  private let old: [(provision: LawProvision, words: WordCount)]
  private let new: [(provision: LawProvision, words: WordCount)]

  init(_ old: [LawProvision], _ new: [LawProvision]) {
    let counted = { (all: [LawProvision]) in
      all.filter { $0.isThere && [.section, .article].contains($0.kind) }.map { ($0, WordCount($0.text)) }
    }
    self.old = counted(old)
    self.new = counted(new)
  }

  /// The later provision under another number that has most of the words of `provision`.
  func later(like provision: LawProvision) -> LawProvision? { Self.best(provision, in: new) }

  /// The earlier provision under another number that has most of the words of `provision`.
  func earlier(like provision: LawProvision) -> LawProvision? { Self.best(provision, in: old) }

  /// As `later(like:)`, unless `current`, the provision that has the number now, is like it too.
  func later(like provision: LawProvision, insteadOf current: LawProvision) -> LawProvision? {
    WordCount(provision.text).isLike(WordCount(current.text)) ? nil : later(like: provision)
  }

  private static func best(
    _ provision: LawProvision,
    in all: [(provision: LawProvision, words: WordCount)]
  ) -> LawProvision? {
    let words = WordCount(provision.text)
    return all.first { $0.provision.key != provision.key && $0.words.isLike(words) }?.provision
  }
}

/// How often each word stands in a text.
struct WordCount {
  private let counts: [String: Int]
  private let total: Int

  init(_ text: String) {
    counts = text.split(separator: " ").reduce(into: [:]) { $0[String($1), default: 0] += 1 }
    total = counts.values.reduce(0, +)
  }

  /// Whether both have at least 8 words, and three of four are shared.
  func isLike(_ other: WordCount) -> Bool {
    guard min(total, other.total) >= 8 else { return false }
    let shared = counts.reduce(0) { $0 + min($1.value, other.counts[$1.key] ?? 0) }
    return shared * 4 >= max(total, other.total) * 3
  }
}
