internal import Procurement

/// The labels of a document as its model asks for them: words that officers may edit beside the templates.
///
/// Remembers what was asked for and is not there, so that a document with a gap is an error and not a document.
final class Labels {
  private let texts: Texts
  private(set) var unknown: Set<String> = []
  private(set) var used: Set<String> = []

  init(_ texts: Texts) { self.texts = texts }

  /// The label `key`; `{0}`, `{1}` and so on stand for `arguments`.
  func callAsFunction(_ key: String, _ arguments: [Markup]) -> Markup {
    used.insert(key)
    guard let label = texts.values[key] else {
      unknown.insert(key)
      return .empty
    }
    return arguments.isEmpty ? label : label.filled(with: arguments)
  }
}
