internal import Mustache

/// The labels of one document in one language, from files of lines `key = value`.
///
/// Empty lines and lines that start with `#` say nothing.
struct Texts: Sendable {
  /// The name under which templates see the labels: `{{t.key}}`.
  static let scope = "t"

  private(set) var values: [String: Markup] = [:]

  /// No labels.
  init() {}

  /// The labels in the text of `file`.
  init(parsing text: String, file: String) throws(RenderError) {
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = line.trimmed
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(\.trimmed)
      guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
        throw RenderError(file: file, line: index + 1, kind: .malformedText(String(line)))
      }
      let key = String(parts[0])
      guard values.updateValue(.text(Typography.bound(String(parts[1]))), forKey: key) == nil else {
        throw RenderError(file: file, line: index + 1, kind: .repeatedText(key))
      }
    }
  }

  /// All keys, sorted.
  var keys: [String] { values.keys.sorted() }

  /// These labels and those of `other`, which win.
  func merging(_ other: Texts) -> Texts {
    var result = self
    result.values.merge(other.values) { _, new in new }
    return result
  }
}

extension Texts: MustacheParent {
  func child(named name: String) -> Any? { values[name] }
}

extension Substring {
  fileprivate var trimmed: Substring {
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else {
      return self[startIndex..<startIndex]
    }
    return self[first...last]
  }
}
