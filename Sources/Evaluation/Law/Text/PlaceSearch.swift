package import Procurement

/// Looks a cited place up in the text of a law, down to sentence, number and letter.
///
/// What the file does not decide is not decided here either. `LawSentence` says how sentences are counted.
package enum PlaceSearch {
  /// Whether the place that `path` names is there in `law`.
  package static func outcome(of path: [Citation.Step], in law: LawText) -> PlaceOutcome {
    guard let first = path.first else { return .found("") }
    let kind: LawProvision.Kind? =
      switch first.kind {
      case .section: .section
      case .article: .article
      default: nil
      }
    guard let kind else { return .undecided(.notCounted(first)) }
    return each(of: first) { label in
      let all = law.provisions.filter { $0.kind == kind && $0.spans.contains { $0.contains(label) } }
      guard let provision = all.first(where: { $0.state != .repealed }) ?? all.first else {
        return .missing(.none(first))
      }
      return outcome(path.dropFirst(), in: provision, first)
    }
  }

  /// The outcome over all labels of `step`: the worst of the first and the last of each span.
  static func each(of step: Citation.Step, _ look: (CitedLabel) -> PlaceOutcome) -> PlaceOutcome {
    guard let spans = step.spans else { return .undecided(.unreadable(step)) }
    let outcomes = spans.flatMap { $0.isSingle ? [look($0.first)] : [look($0.first), look($0.last)] }
    if let gap = outcomes.first(where: { if case .missing = $0 { true } else { false } }) { return gap }
    if let doubt = outcomes.first(where: { if case .undecided = $0 { true } else { false } }) { return doubt }
    let texts = outcomes.compactMap { if case .found(let text) = $0 { text } else { nil } }
    return .found(texts.joined(separator: " … "))
  }

  private static func outcome(
    _ rest: ArraySlice<Citation.Step>,
    in provision: LawProvision,
    _ cited: Citation.Step
  ) -> PlaceOutcome {
    switch provision.state {
    case .repealed: return .missing(.repealed(cited))
    case .omitted: return .undecided(.omitted(cited))
    case .present: break
    }
    guard let step = rest.first else { return .found(provision.paragraphs.map(\.text).joined(separator: " ")) }
    let numbered = provision.paragraphs.filter { !$0.spans.isEmpty }
    if step.kind == .paragraph { return paragraph(step, rest.dropFirst(), in: provision, numbered) }
    guard numbered.isEmpty else { return .missing(.paragraphNotNamed(step)) }
    guard let only = provision.paragraphs.first, provision.paragraphs.count == 1 else {
      return .undecided(.unnumbered(step))
    }
    return SentenceSearch(sentences: only.sentences).outcome(of: rest)
  }

  private static func paragraph(
    _ step: Citation.Step,
    _ rest: ArraySlice<Citation.Step>,
    in provision: LawProvision,
    _ numbered: [LawParagraph]
  ) -> PlaceOutcome {
    guard !numbered.isEmpty else {
      return provision.paragraphs.count > 1 ? .undecided(.unnumbered(step)) : .missing(.noParagraphs(step))
    }
    return each(of: step) { label in
      guard let paragraph = numbered.first(where: { $0.spans.contains { $0.contains(label) } }) else {
        return .missing(.none(step))
      }
      guard !paragraph.isRepealed else { return .missing(.repealed(step)) }
      guard !rest.isEmpty else { return .found(paragraph.text) }
      return SentenceSearch(sentences: paragraph.sentences).outcome(of: rest)
    }
  }
}
