import Procurement

/// Looks for sentences, halves and items below a paragraph, or below an item.
struct SentenceSearch {
  let sentences: [LawSentence]

  /// Whether the place that `path` names is there.
  func outcome(of path: ArraySlice<Citation.Step>) -> PlaceOutcome {
    guard let step = path.first else { return .found(sentences.map(\.text).joined(separator: " ")) }
    let rest = path.dropFirst()
    switch step.kind {
    case .sentence: return PlaceSearch.each(of: step) { sentence($0, step, rest) }
    case .number, .letter, .doubleLetter: return PlaceSearch.each(of: step) { item($0, step, rest) }
    default: return .undecided(.notCounted(step))
    }
  }

  private func sentence(_ label: CitedLabel, _ step: Citation.Step, _ rest: ArraySlice<Citation.Step>) -> PlaceOutcome {
    guard let number = Int("\(label)"), number > 0 else { return .missing(.none(step)) }
    let most = sentences.count + furtherSentences
    guard number <= most else { return .missing(.only(sentences.count, step)) }
    guard number <= sentences.count else { return .undecided(.sentencesInLists(step)) }
    let doubtful = sentences.dropFirst().filter { !$0.isCertain }.count
    guard number <= sentences.count - doubtful else { return .undecided(.sentenceEnds(step)) }
    // A doubtful begin before it: it may be this sentence or one of those behind it.
    let doubtsBefore = sentences[1..<max(1, number)].filter { !$0.isCertain }.count
    let candidates = sentences[(number - 1)..<min(sentences.count, number + doubtsBefore)]
    let outcomes = candidates.map { below($0, rest) }
    guard let first = outcomes.first else { return .missing(.none(step)) }
    if outcomes.allSatisfy(\.isFound) || outcomes.allSatisfy(\.isMissing) { return first }
    return .undecided(.sentenceEnds(step))
  }

  /// Sentences within items, beyond the first of each.
  private var furtherSentences: Int { sentences.flatMap(\.items).reduce(0) { $0 + Self.further(in: $1) } }

  private static func further(in item: LawItem) -> Int {
    max(0, item.sentences.count - 1) + item.sentences.flatMap(\.items).reduce(0) { $0 + further(in: $1) }
  }

  private func below(_ sentence: LawSentence, _ path: ArraySlice<Citation.Step>) -> PlaceOutcome {
    guard let step = path.first else { return .found(sentence.text) }
    guard step.kind == .halfSentence else { return SentenceSearch(sentences: [sentence]).outcome(of: path) }
    return PlaceSearch.each(of: step) { label in
      guard let number = Int("\(label)"), (1...sentence.halves).contains(number) else {
        return .missing(.only(sentence.halves, step))
      }
      return path.count == 1 ? .found(sentence.text) : below(sentence, path.dropFirst())
    }
  }

  private func item(_ label: CitedLabel, _ step: Citation.Step, _ rest: ArraySlice<Citation.Step>) -> PlaceOutcome {
    let items = sentences.flatMap(\.items).filter { item in
      item.kind == step.kind && item.spans.contains { $0.contains(label) }
    }
    guard let first = items.first else { return .missing(.none(step)) }
    let outcomes = items.map { item -> PlaceOutcome in
      if item.isRepealed { return .missing(.repealed(step)) }
      return rest.isEmpty ? .found(item.text) : SentenceSearch(sentences: item.sentences).outcome(of: rest)
    }
    guard items.count > 1 else { return outcomes.first ?? .found(first.text) }
    return outcomes.first { $0.isMissing && outcomes.allSatisfy(\.isMissing) } ?? .undecided(.several(step))
  }
}
