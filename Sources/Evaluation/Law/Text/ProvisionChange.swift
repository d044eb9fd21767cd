import Procurement

/// One provision in two texts of a law.
struct ProvisionChange {
  let old: LawProvision?
  let new: LawProvision?

  /// What reads differently; nil where nothing does.
  func change(with texts: ProvisionLikeness) -> LawComparison.Change? {
    switch (there(old), there(new)) {
    case (nil, nil): return nil
    case (let old?, nil):
      return whole(.repealed, old, passages: passages(old, nil), counterpart: texts.later(like: old))
    case (nil, let new?): return whole(.new, new, passages: passages(nil, new), counterpart: texts.earlier(like: new))
    case (let old?, let new?): return changed(old, new, texts)
    }
  }

  private func there(_ provision: LawProvision?) -> LawProvision? { provision.flatMap { $0.isThere ? $0 : nil } }

  private func whole(
    _ kind: LawComparison.Kind,
    _ provision: LawProvision,
    passages: [LawComparison.Passage],
    counterpart: LawProvision?
  ) -> LawComparison.Change {
    LawComparison.Change(
      kind: kind,
      old: old,
      new: kind == .repealed ? new.flatMap { $0.isThere ? $0 : nil } : new,
      title: nil,
      passages: passages,
      counterpart: counterpart
    )
  }

  private func changed(_ old: LawProvision, _ new: LawProvision, _ texts: ProvisionLikeness) -> LawComparison.Change? {
    let passages = passages(old, new)
    guard !passages.isEmpty || old.title != new.title else { return nil }
    return LawComparison.Change(
      kind: .changed,
      old: old,
      new: new,
      title: old.title == new.title ? nil : WordDifference(from: old.title, to: new.title),
      passages: passages,
      counterpart: texts.later(like: old, insteadOf: new)
    )
  }

  /// Paragraphs by their numbers; without numbers by their place.
  private func passages(_ old: LawProvision?, _ new: LawProvision?) -> [LawComparison.Passage] {
    let before = Self.keyed(old?.paragraphs ?? [])
    let after = Self.keyed(new?.paragraphs ?? [])
    var keys = after.map(\.key)
    for (index, (key, _)) in before.enumerated() where !keys.contains(key) {
      let previous = before[..<index].last.flatMap { keys.firstIndex(of: $0.key) }
      keys.insert(key, at: previous.map { $0 + 1 } ?? 0)
    }
    return keys.compactMap { key in
      let one = before.first { $0.key == key }?.paragraph
      let other = after.first { $0.key == key }?.paragraph
      return Self.passage(one.flatMap { $0.isRepealed ? nil : $0 }, other.flatMap { $0.isRepealed ? nil : $0 })
    }
  }

  private struct Key: Hashable {
    let spans: [CitedSpan]
    let index: Int
  }

  private static func keyed(_ paragraphs: [LawParagraph]) -> [(key: Key, paragraph: LawParagraph)] {
    paragraphs.enumerated().map { index, paragraph in
      (Key(spans: paragraph.spans, index: paragraph.spans.isEmpty ? index : 0), paragraph)
    }
  }

  private static func passage(_ old: LawParagraph?, _ new: LawParagraph?) -> LawComparison.Passage? {
    let (before, after) = (old?.text ?? "", new?.text ?? "")
    guard before != after, let paragraph = new ?? old else { return nil }
    let path = paragraph.spans.isEmpty ? [] : [Citation.Step(.paragraph, CitedSpan.text(paragraph.spans))]
    let kind: LawComparison.Kind = old == nil ? .new : new == nil ? .repealed : .changed
    return LawComparison.Passage(path: path, kind: kind, words: WordDifference(from: before, to: after))
  }
}
