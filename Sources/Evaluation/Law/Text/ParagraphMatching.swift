import Procurement

/// Which paragraph of a provision is which in another text of it.
///
/// A paragraph that keeps its number and most of its words is the same. Of the others, those that have most of the words of
/// another number are the same under a new number; what is left is compared by number, or is new or repealed.
struct ParagraphMatching {
  private let old: [LawParagraph]
  private let new: [LawParagraph]
  /// For each paragraph of the newer text the one of the older that it was.
  private var origins: [Int: Int] = [:]

  init(_ old: [LawParagraph], _ new: [LawParagraph]) {
    self.old = old.filter { !$0.isRepealed }
    self.new = new.filter { !$0.isRepealed }
    let (one, other) = (self.old, self.new)
    let (before, after) = (one.map { WordCount($0.text) }, other.map { WordCount($0.text) })
    let isSame = { one[$0].text == other[$1].text }
    let isSameNumber = { (before: Int, after: Int) in
      one[before].spans == other[after].spans && (!one[before].spans.isEmpty || before == after)
    }
    match { isSameNumber($0, $1) && (isSame($0, $1) || before[$0].isLike(after[$1])) }
    match(isSame)
    match { before[$0].isLike(after[$1]) }
    match(isSameNumber)
  }

  private mutating func match(_ isSame: (Int, Int) -> Bool) {
    for index in new.indices where origins[index] == nil {
      let taken = Set(origins.values)
      if let origin = old.indices.first(where: { !taken.contains($0) && isSame($0, index) }) { origins[index] = origin }
    }
  }

  /// What reads differently, in the order of the newer text; what is gone stands before what came in its place.
  var passages: [LawComparison.Passage] {
    var passages: [LawComparison.Passage] = []
    var gone = old.indices.filter { !Set(origins.values).contains($0) }[...]
    for index in new.indices {
      while let first = gone.first, isBefore(old[first], new[index]) { passages.append(repealed(gone.removeFirst())) }
      if let passage = passage(index) { passages.append(passage) }
    }
    return passages + gone.map(repealed)
  }

  private func isBefore(_ one: LawParagraph, _ other: LawParagraph) -> Bool {
    guard let first = one.spans.first?.first, let second = other.spans.first?.first else { return one.spans.isEmpty }
    return first <= second
  }

  private func repealed(_ index: Int) -> LawComparison.Passage {
    passage(old[index], .repealed, WordDifference(from: old[index].text, to: ""))
  }

  private func passage(_ index: Int) -> LawComparison.Passage? {
    let paragraph = new[index]
    guard let origin = origins[index] else {
      return passage(paragraph, .new, WordDifference(from: "", to: paragraph.text))
    }
    let before = old[origin]
    let isMoved = before.spans != paragraph.spans
    guard before.text != paragraph.text || isMoved else { return nil }
    let kind: LawComparison.Kind = before.text == paragraph.text ? .renumbered : .changed
    let words = WordDifference(from: before.text, to: paragraph.text)
    return passage(paragraph, kind, words, before: isMoved ? Self.path(before) : nil)
  }

  private func passage(
    _ paragraph: LawParagraph,
    _ kind: LawComparison.Kind,
    _ words: WordDifference,
    before: [Citation.Step]? = nil
  ) -> LawComparison.Passage {
    LawComparison.Passage(path: Self.path(paragraph), before: before, kind: kind, words: words)
  }

  private static func path(_ paragraph: LawParagraph) -> [Citation.Step] {
    paragraph.spans.isEmpty ? [] : [Citation.Step(.paragraph, CitedSpan.text(paragraph.spans))]
  }
}
