package import Procurement

/// What reads differently in two texts of a law; what the editors write about them, and markup, is no text.
package struct LawComparison: Sendable {
  /// What became of a place.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case changed, new, repealed
    /// Counted differently, and otherwise the same; of paragraphs alone.
    case renumbered
  }

  /// A paragraph that reads differently, or all of a provision without paragraphs.
  package struct Passage: Sendable {
    /// The paragraph; empty where it has no number.
    package let path: [Citation.Step]
    /// The paragraph that it was before, where that had another number; nil elsewhere.
    package let before: [Citation.Step]?
    /// What became of it.
    package let kind: Kind
    /// What changed.
    package let words: WordDifference
  }

  /// A provision that reads differently.
  package struct Change: Sendable {
    /// What became of it.
    package let kind: Kind
    /// As it was; nil where it was not there.
    package let old: LawProvision?
    /// As it is; nil where it is not there any more.
    package let new: LawProvision?
    /// The heading, where it changed.
    package let title: WordDifference?
    /// In order.
    package let passages: [Passage]
    /// Where most of its text stands now, or stood before; nil where nothing like it is to be found.
    package let counterpart: LawProvision?

    /// What it is called.
    package var provision: LawProvision? { new ?? old }
  }

  /// The older text.
  package let old: LawText
  /// The newer text.
  package let new: LawText
  /// In the order of the newer text; what is gone stands where it stood.
  package let changes: [Change]

  /// Compares `old` with `new`.
  package init(_ old: LawText, _ new: LawText) {
    self.old = old
    self.new = new
    let before = Dictionary(old.provisions.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    let after = Dictionary(new.provisions.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    let texts = ProvisionLikeness(old.provisions, new.provisions)
    changes = Self.order(old.provisions, new.provisions).compactMap { key in
      ProvisionChange(old: before[key], new: after[key]).change(with: texts)
    }
  }

  /// The keys of both, in the order of the newer, each of the older alone behind the one that it stood behind.
  private static func order(_ old: [LawProvision], _ new: [LawProvision]) -> [LawProvision.Key] {
    var keys: [LawProvision.Key] = []
    var seen: Set<LawProvision.Key> = []
    for key in new.map(\.key) where seen.insert(key).inserted { keys.append(key) }
    var previous: LawProvision.Key?
    for key in old.map(\.key) {
      if seen.insert(key).inserted {
        let place = previous.flatMap { keys.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
        keys.insert(key, at: place)
      }
      previous = key
    }
    return keys
  }
}

extension LawProvision {
  /// By what a provision is known in another text of the law.
  struct Key: Hashable {
    let kind: Kind
    let spans: [CitedSpan]
    let name: String
  }

  var key: Key { Key(kind: kind, spans: spans, name: spans.isEmpty ? name : "") }

  var isThere: Bool { state != .repealed }

  var text: String { paragraphs.map(\.text).joined(separator: " ") }
}
