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

  private func passages(_ old: LawProvision?, _ new: LawProvision?) -> [LawComparison.Passage] {
    let paragraphs = ParagraphMatching(old?.paragraphs ?? [], new?.paragraphs ?? []).passages
    let notes = [old, new].map { $0?.footnotes.joined(separator: " ") ?? "" }
    guard notes[0] != notes[1] else { return paragraphs }
    let words = WordDifference(from: notes[0], to: notes[1])
    return paragraphs + [LawComparison.Passage(path: [], before: nil, kind: .changed, words: words)]
  }
}
