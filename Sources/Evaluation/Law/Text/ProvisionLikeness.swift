import Procurement

/// Finds where a text has gone that stands under another number now.
struct ProvisionLikeness {
  private let old: [(provision: LawProvision, words: [String: Int])]
  private let new: [(provision: LawProvision, words: [String: Int])]

  init(_ old: [LawProvision], _ new: [LawProvision]) {
    let counted = { (all: [LawProvision]) in
      all.filter { $0.isThere && [.section, .article].contains($0.kind) }.map { ($0, Self.words(of: $0)) }
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
    Self.isLike(Self.words(of: provision), Self.words(of: current)) ? nil : later(like: provision)
  }

  private static func best(
    _ provision: LawProvision,
    in all: [(provision: LawProvision, words: [String: Int])]
  ) -> LawProvision? {
    let words = words(of: provision)
    return all.first { $0.provision.key != provision.key && isLike(words, $0.words) }?.provision
  }

  /// At least 8 words, and three of four are shared.
  private static func isLike(_ one: [String: Int], _ other: [String: Int]) -> Bool {
    let counts = (one.values.reduce(0, +), other.values.reduce(0, +))
    guard min(counts.0, counts.1) >= 8 else { return false }
    let shared = one.reduce(0) { $0 + min($1.value, other[$1.key] ?? 0) }
    return shared * 4 >= max(counts.0, counts.1) * 3
  }

  private static func words(of provision: LawProvision) -> [String: Int] {
    provision.text.split(separator: " ").reduce(into: [:]) { $0[String($1), default: 0] += 1 }
  }
}
