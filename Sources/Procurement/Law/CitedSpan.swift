/// One label, or all labels from one to another: `5`, `3-7`, `a-e`.
package struct CitedSpan: Hashable, Sendable {
  /// The first.
  package let first: CitedLabel
  /// The last; the first again for a single label.
  package let last: CitedLabel

  /// From `first` to `last`; nil when they stand the wrong way round.
  package init?(first: CitedLabel, last: CitedLabel) {
    guard first <= last else { return nil }
    self.first = first
    self.last = last
  }

  /// Whether it is a single label.
  package var isSingle: Bool { first == last }

  /// Whether `label` is one of them.
  package func contains(_ label: CitedLabel) -> Bool { first <= label && label <= last }

  /// The spans of `text`, such as `5`, `3-7` or `5, 6, 9-11`; nil when a label cannot be read, or they do not ascend.
  package static func list(_ text: String) -> [CitedSpan]? {
    var spans: [CitedSpan] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let trimmed = part.first == " " ? part.dropFirst() : part
      let ends = trimmed.split(separator: "-", omittingEmptySubsequences: false).map { CitedLabel($0) }
      guard ends.count <= 2, let first = ends.first ?? nil, let last = ends.last ?? nil else { return nil }
      guard ends.count == 1 || first < last, let span = CitedSpan(first: first, last: last) else { return nil }
      if let earlier = spans.last, earlier.last >= span.first { return nil }
      spans.append(span)
    }
    return spans
  }

  /// `spans` as a part of a citation carries them: `3-7`, `5, 6`.
  package static func text(_ spans: [CitedSpan]) -> String {
    spans.map { $0.isSingle ? "\($0.first)" : "\($0.first)-\($0.last)" }.joined(separator: ", ")
  }
}
